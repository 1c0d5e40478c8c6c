// Bundles everything that ships into dist/.
//
//   node esbuild.mjs              minified, one pass
//   node esbuild.mjs --watch      readable, with source maps, again on every change
//   node esbuild.mjs --metafile   also writes dist/meta/<bundle>.json (what each byte comes from)
//   node esbuild.mjs --release    as the first, but a missing entry point is an error
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, context, transform } from 'esbuild';

const root = import.meta.dirname;

/** Runs in Node: the desktop extension host, the server process and the command line. */
const node = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // ESM first: the UMD builds of some libraries hide their `require` calls from the bundler.
  mainFields: ['module', 'main'],
  // Some ESM builds make themselves a `require` from where they stand; in a bundle that is the bundle.
  define: { 'import.meta.url': '__filename' },
};

/** Runs where Node is not: the web extension host and its worker. */
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** The library of the language client is a file of its own: a window in which no referat is opened never reads it. */
const libraryOfClient = {
  name: 'library-of-client',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageclient(\/node)?$/ }, () => ({
      path: './language-client.js',
      external: true,
    }));
  },
};

/** Modules of Node that the library asks for at its start and needs for named pipes at most: 6 ms of every start. */
const whenNeeded = {
  name: 'when-needed',
  setup(build) {
    build.onResolve({ filter: /^(crypto|net)$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'when-needed',
    }));
    build.onLoad({ filter: /.*/, namespace: 'when-needed' }, ({ path: name }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, key) => require('node:${name}')[key] });`,
    }));
  },
};

/** What reads a file of another program must not reach the network, though a library in it could: the names lead nowhere. */
const offline = { define: { fetch: 'undefined', XMLHttpRequest: 'undefined', WebSocket: 'undefined' } };

/**
 * One row per program in dist/. `executable` files start with a shebang and can be run as they are. With `parts`, what a
 * program loads by `import()` lies in files of that folder, which are not read before; without, all is in one file.
 */
const bundles = [
  {
    entry: 'client/src/node.ts',
    out: 'dist/node/extension.js',
    options: { ...node, external: ['vscode'], plugins: [libraryOfClient], supported: { 'dynamic-import': false } },
  },
  {
    entry: 'client/src/node/language-client.ts',
    out: 'dist/node/language-client.js',
    options: { ...node, external: ['vscode'] },
  },
  {
    entry: 'client/src/browser.ts',
    out: 'dist/browser/extension.js',
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  {
    entry: 'server/src/node.ts',
    out: 'dist/server.js',
    options: { ...node, plugins: [whenNeeded] },
    executable: true,
    parts: 'dist/server',
  },
  { entry: 'server/src/node/index-thread.ts', out: 'dist/index-thread.js', options: node },
  { entry: 'server/src/browser.ts', out: 'dist/browser/server.js', options: { ...browser, format: 'iife' } },
  {
    entry: 'server/src/import/thread.ts',
    out: 'dist/import.js',
    // One file for both runtimes: it is larger than everything else together.
    options: {
      ...browser,
      format: 'iife',
      ...offline,
      external: ['node:worker_threads'],
      supported: { 'dynamic-import': false },
    },
  },
  { entry: 'server/src/cli/main.ts', out: 'dist/cli.js', options: node, executable: true },
];

/** One copy where the libraries bring two patch releases of the same: the protocol's plain types. */
const alias = {
  'vscode-languageserver-types': path.join(root, 'node_modules/vscode-languageserver-types/lib/esm/main.js'),
};

/** esbuild's options for one row of the table. */
function optionsOf(bundle, { watch, metafile }) {
  const source = fs.readFileSync(path.join(root, bundle.entry), 'utf8');
  const shebang = bundle.executable && !source.startsWith('#!');
  return {
    ...bundle.options,
    absWorkingDir: root,
    alias,
    bundle: true,
    minify: !watch,
    // Inside the file where it is made over once more: the second map is built on the first.
    sourcemap: watch ? (bundle.parts ? 'inline' : 'linked') : false,
    metafile,
    logLevel: 'warning',
    write: false,
    ...(bundle.parts ? inParts(bundle) : { entryPoints: [bundle.entry], outfile: bundle.out }),
    ...(shebang ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  };
}

/** esbuild splits modules of the new form only; `commonJs` makes of them what both Node and VS Code load at once. */
function inParts({ entry, out, parts }) {
  return {
    entryPoints: { [out.replace(/^dist\/|\.js$/g, '')]: entry },
    outdir: 'dist',
    chunkNames: `${parts.replace(/^dist\//, '')}/[name]-[hash]`,
    splitting: true,
    format: 'esm',
  };
}

async function commonJs(file, minify) {
  const { code } = await transform(file.text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify,
    // `import()` becomes `require`, which does not start Node's loader of the new form.
    supported: { 'dynamic-import': false },
    sourcemap: minify ? false : 'inline',
    sourcefile: path.basename(file.path),
  });
  return code;
}

/** Writes through a temporary name, so whoever runs the old bundle at this moment never reads half of the new one. */
function writeWhole(file, contents, mode) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(temporary, contents, { mode });
  fs.renameSync(temporary, file);
}

/** Writes what esbuild made of a row; parts of an earlier build that nothing asks for any more go. */
async function writeBundle(bundle, outputFiles, minify) {
  const out = path.join(root, bundle.out);
  const sizes = { first: 0, all: 0 };
  // The entry point last: when it can be read, its parts can.
  const files = [...outputFiles].sort((one, other) => Number(one.path === out) - Number(other.path === out));
  for (const file of files) {
    const contents = bundle.parts && file.path.endsWith('.js') ? await commonJs(file, minify) : file.contents;
    writeWhole(file.path, contents, file.path === out && bundle.executable ? 0o755 : 0o644);
    sizes.all += contents.length;
    if (file.path === out) sizes.first = contents.length;
  }
  if (bundle.parts) {
    const folder = path.join(root, bundle.parts);
    const written = new Set(files.map((file) => file.path));
    for (const name of fs.readdirSync(folder))
      if (!written.has(path.join(folder, name))) fs.rmSync(path.join(folder, name), { force: true });
  }
  return sizes;
}

async function buildOnce(bundle, flags) {
  const result = await build(optionsOf(bundle, flags));
  const { first, all } = await writeBundle(bundle, result.outputFiles, true);
  if (flags.metafile) {
    const name = bundle.out.replace(/^dist\//, '').replaceAll('/', '-');
    writeWhole(path.join(root, 'dist/meta', `${name}on`), JSON.stringify(result.metafile), 0o644);
  }
  const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(8);
  console.log(`${bundle.out.padEnd(28)}${kilobytes(first)} KB${all > first ? `${kilobytes(all)} KB with parts` : ''}`);
}

async function watchForever(bundle, flags) {
  const again = {
    name: 'write-and-say',
    setup(build) {
      build.onEnd(async ({ errors, outputFiles }) => {
        if (errors.length > 0) return;
        await writeBundle(bundle, outputFiles, false);
        console.log(`${new Date().toLocaleTimeString('da-DK')} ${bundle.out}`);
      });
    },
  };
  const options = optionsOf(bundle, flags);
  const running = await context({ ...options, plugins: [...(options.plugins ?? []), again] });
  await running.watch();
}

const { values: flags } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    metafile: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
  },
});

const absent = bundles.filter((bundle) => !fs.existsSync(path.join(root, bundle.entry)));
for (const bundle of absent) console.error(`${bundle.out}: entry point ${bundle.entry} does not exist`);
if (flags.release && absent.length > 0) process.exit(1);

const present = bundles.filter((bundle) => !absent.includes(bundle));
try {
  await Promise.all(present.map((bundle) => (flags.watch ? watchForever(bundle, flags) : buildOnce(bundle, flags))));
} catch (error) {
  // esbuild has printed its own findings; anything else is a fault of this script.
  if (!error.errors) console.error(error);
  process.exit(1);
}
