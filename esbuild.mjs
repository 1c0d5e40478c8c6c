// Bundles everything that ships into dist/.
//
//   node esbuild.mjs              minified, one pass
//   node esbuild.mjs --watch      readable, with source maps, again on every change
//   node esbuild.mjs --metafile   also writes dist/meta/<bundle>.json (what each byte comes from)
//   node esbuild.mjs --release    as the first, but a missing entry point is an error
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { pdfTextOnly } from './scripts/build/pdf-text-only.mjs';

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

/** What writes Word, web pages and the like is a file of its own: whoever only checks never reads it. */
const writersApart = {
  name: 'writers-apart',
  setup(build) {
    build.onResolve({ filter: /\/writers\.ts$/ }, () => ({ path: './export.js', external: true }));
  },
};

/** What reads a file of another program must not reach the network, though a library in it could: the names lead nowhere. */
const offline = { define: { fetch: 'undefined', XMLHttpRequest: 'undefined', WebSocket: 'undefined' } };

/** One row per program in dist/. `executable` files start with a shebang and can be run as they are. */
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
    options: { ...node, plugins: [writersApart], supported: { 'dynamic-import': false } },
    executable: true,
  },
  { entry: 'server/src/browser.ts', out: 'dist/browser/server.js', options: { ...browser, format: 'iife' } },
  { entry: 'client/src/preview/webview/main.ts', out: 'dist/preview.js', options: { ...browser, format: 'iife' } },
  {
    entry: 'server/src/import/thread.ts',
    out: 'dist/import.js',
    // One file for both runtimes: it is larger than everything else together.
    options: {
      ...browser,
      format: 'iife',
      ...offline,
      external: ['node:worker_threads'],
      plugins: [pdfTextOnly],

      supported: { 'dynamic-import': false },
    },
  },
  {
    entry: 'server/src/cli/main.ts',
    out: 'dist/cli.js',
    options: { ...node, plugins: [writersApart], supported: { 'dynamic-import': false } },
    executable: true,
  },
  {
    entry: 'server/src/export/writers.ts',
    out: 'dist/export.js',
    // One file for both runtimes: a module in Node, a name in a worker.
    options: {
      ...browser,
      format: 'iife',
      globalName: 'referatWriters',
      // What csv-stringify asks of Node's Buffer, every runtime has under another name.
      define: { 'Buffer.from': 'Uint8Array.from', 'Buffer.isBuffer': 'ArrayBuffer.isView' },
      footer: { js: "if (typeof module === 'object') module.exports = referatWriters;" },
    },
  },
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
    sourcemap: watch ? 'linked' : false,
    metafile,
    logLevel: 'warning',
    write: false,
    entryPoints: [bundle.entry],
    outfile: bundle.out,
    ...(shebang ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  };
}

/** Writes through a temporary name, so whoever runs the old bundle at this moment never reads half of the new one. */
function writeWhole(file, contents, mode) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(temporary, contents, { mode });
  fs.renameSync(temporary, file);
}

/** Writes what esbuild made of a row; gives the size of the program. */
function writeBundle(bundle, outputFiles) {
  const out = path.join(root, bundle.out);
  for (const { path: file, contents } of outputFiles)
    writeWhole(file, contents, file === out && bundle.executable ? 0o755 : 0o644);
  return outputFiles.find((file) => file.path === out).contents.length;
}

async function buildOnce(bundle, flags) {
  const result = await build(optionsOf(bundle, flags));
  const bytes = writeBundle(bundle, result.outputFiles);
  if (flags.metafile) {
    const name = bundle.out.replace(/^dist\//, '').replaceAll('/', '-');
    writeWhole(path.join(root, 'dist/meta', `${name}on`), JSON.stringify(result.metafile), 0o644);
  }
  console.log(`${bundle.out.padEnd(28)}${(bytes / 1024).toFixed(1).padStart(8)} KB`);
}

async function watchForever(bundle, flags) {
  const again = {
    name: 'write-and-say',
    setup(build) {
      build.onEnd(({ errors, outputFiles }) => {
        if (errors.length > 0) return;
        writeBundle(bundle, outputFiles);
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
