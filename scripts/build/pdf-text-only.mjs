// The library that reads PDF files, without what draws, fills in forms and edits: only its text and its tags are asked for.
// Its two files say where each of their modules begins; those that are not wanted give way to empty classes and functions.
import fs from 'node:fs';

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
  return [head, ...bodies].join('\n');
}

export const pdfTextOnly = {
  name: 'pdf-text-only',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.mjs$/ }, ({ path: file }) => ({
      contents: withoutUnwanted(fs.readFileSync(file, 'utf8'), UNWANTED[/[^/\\]+$/.exec(file)[0]]),
      loader: 'js',
    }));
  },
};
