// The library that reads PDF files, without what draws, fills in forms and edits: only its text and its tags are asked for.
// Its two files say where each of their modules begins; those that are not wanted give way to empty classes and functions.
import fs from 'node:fs';
import path from 'node:path';

/** Modules that no text goes through: forms, editors, pictures, the screen. Annotations stay: reading the tags waits for them. */
const UNWANTED = {
  'pdf.worker.mjs': [/^src\/core\/xfa\//, /^src\/core\/editor\//, /^src\/core\/(?:jbig2|jpg)\.js$/],
  'pdf.mjs': [
    /^src\/display\/editor\//,
    /^src\/display\/(?:annotation_layer|canvas|canvas_dependency_tracker|draw_layer|pattern_helper)\.js$/,
  ],
};

const BEGINNING = /^;\/\/ (?:\.\/)?(\S+)\n/m;

/** The names that a module of the bundle declares for all others. */
function namesOf(code) {
  return [...code.matchAll(/^(?:async )?(class|function\*?|const|let|var) ([\w$]+)/gm)].map(([, kind, name]) => ({
    kind,
    name,
  }));
}

const standIn = ({ kind, name }) =>
  kind === 'class' ? `class ${name} {}` : kind.startsWith('function') ? `function ${name}() {}` : `var ${name} = {};`;

function withoutUnwanted(code, unwanted) {
  const [head, ...modules] = code.split(new RegExp(BEGINNING, 'gm'));
  const names = modules.filter((_, at) => at % 2 === 0);
  if (!unwanted.every((each) => names.some((name) => each.test(name))))
    throw new Error('pdfjs-dist is built in another way now: see scripts/build/pdf-text-only.mjs');
  const bodies = names.map((name, at) => {
    const body = modules[2 * at + 1];
    return unwanted.some((each) => each.test(name)) ? namesOf(body).map(standIn).join('\n') : body;
  });
  // Where the modules begin stays to be seen.
  return [head, ...bodies].join('\n;// ./src/\n');
}

/**
 * Both files bring the same new parts of the language along for older engines; run in one thread, the reader's do for both. Only the
 * modules named here would be missed, and nothing that is left asks for them.
 */
const OWN_POLYFILLS = ['es.iterator.drop', 'es.iterator.take', 'esnext.json.parse', 'web.dom-exception.stack'];

const polyfillsIn = (code) =>
  [...code.matchAll(/EXTERNAL MODULE: \S+?core-js\/modules\/(\S+)\.js/g)].map(([, name]) => name);

/** The code of `pdf.mjs` without what `pdf.worker.mjs` has loaded before it. */
function withoutPolyfills(code, reader) {
  const known = new Set([...polyfillsIn(reader), ...OWN_POLYFILLS]);
  const missed = polyfillsIn(code).filter((name) => !known.has(name));
  if (missed.length > 0) throw new Error(`pdfjs-dist needs ${missed} now: see scripts/build/pdf-text-only.mjs`);
  const licence = /^\/\*\*[\s\S]*?\*\//.exec(code)?.[0] ?? '';
  return licence + code.slice(code.search(BEGINNING)).replace(/^var \w+ = __webpack_require__\(\d+\);$/gm, '');
}

export const pdfTextOnly = {
  name: 'pdf-text-only',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.mjs$/ }, ({ path: file }) => {
      const name = path.basename(file);
      const code = withoutUnwanted(fs.readFileSync(file, 'utf8'), UNWANTED[name]);
      if (name === 'pdf.worker.mjs') return { contents: code, loader: 'js' };
      const reader = fs.readFileSync(path.join(path.dirname(file), 'pdf.worker.mjs'), 'utf8');
      return { contents: withoutPolyfills(code, reader), loader: 'js' };
    });
  },
};
