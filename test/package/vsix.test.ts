/** What users install: dist/referat.vsix, as `npm run package` has just written it. */
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { vsixFiles } from '../../e2e/vsix.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const vsix = path.join(root, 'dist/referat.vsix');

/** Everything that may be inside. A new kind of file is a decision: add it here and to "files" in package.json. */
const ALLOWED = [
  /^package\.json$/,
  /^package\.nls(\.\w+)?\.json$/,
  /^(readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^dist\/(node\/extension|node\/language-client|browser\/extension|browser\/server|server|import|preview|export|cli)\.js$/,
  /^docs\/(rules\/([a-z-]+|README)|brugervejledning|eksport|configuration|ci|licences)\.md$/,
  /^docs\/images\/[\w-]+\.png$/,
  /^docs\/walkthrough\/[\w.-]+\.(md|png|svg)$/,
  /^fixtures\/sample\/(bilag\/)?[^/]+\.(txt|pdf|csv)$/,
  /^images\/[\w.-]+\.(png|svg)$/,
  /^(schemas|snippets|syntaxes)\/[\w.-]+\.json$/,
];

/** What the extension does not work without. */
const NEEDED = [
  'package.json',
  'package.nls.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/node/extension.js',
  'dist/node/language-client.js',
  'dist/browser/extension.js',
  'dist/browser/server.js',
  'dist/server.js',
  'dist/cli.js',
  'dist/export.js',
  'dist/import.js',
  'dist/preview.js',
];

/** Paths that package.json points to from inside "contributes". */
function contributedPaths(value: unknown): string[] {
  if (typeof value === 'string') return /^\.\/[\w./-]+\.(json|md|png|svg)$/.test(value) ? [value.slice(2)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(contributedPaths);
}

describe('the .vsix', () => {
  let files: Record<string, Uint8Array>;
  beforeAll(() => {
    if (!fs.existsSync(vsix)) throw new Error('dist/referat.vsix is not there: npm run package');
    files = vsixFiles(vsix);
  });

  it('holds what is on the list and nothing else', () => {
    expect(Object.keys(files).filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('has no code that could reach the network, but for the download the user asks for', () => {
    const bundles = Object.entries(files).filter(([name]) => name.startsWith('dist/'));
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    // `net` is the protocol library's own way to a pipe or a socket of the same machine.
    const clients = /require\("(?:node:)?(?:https?|http2|dgram|tls|dns)"\)|XMLHttpRequest|new WebSocket\(/;
    expect(bundles.filter(([, bytes]) => clients.test(text(bytes))).map(([name]) => name)).toEqual([]);
    // A library's own method of that name is no call.
    const calls = /(?<![\w.$])fetch\((?![^()]*\)\{)|globalThis\.fetch/;
    const fetching = bundles.filter(([, bytes]) => calls.test(text(bytes)));
    expect(fetching.map(([name]) => name).sort()).toEqual(['dist/browser/extension.js', 'dist/node/extension.js']);
  });

  it('holds what the extension needs', () => {
    expect(NEEDED.filter((file) => !(file in files))).toEqual([]);
  });

  it('holds every file that package.json contributes', () => {
    const manifest = JSON.parse(new TextDecoder().decode(files['package.json']));
    expect(contributedPaths(manifest.contributes).filter((file) => !(file in files))).toEqual([]);
  });

  it('has little to load in a window without a referat', () => {
    // What vscode-languageclient alone would be, bundled the same way: 359 KB. Everything else is read when it is needed.
    expect(files['dist/node/extension.js']?.length).toBeLessThan(0.5 * 359 * 1024);
  });

  it('is under 2.5 MB: the guide with its pictures is inside, read without a network', () => {
    expect(fs.statSync(vsix).size).toBeLessThan(2.5 * 1024 * 1024);
  });

  it('names no path of the machine it was built on', () => {
    const text = new TextDecoder();
    const leaking = Object.entries(files).filter(([, bytes]) => text.decode(bytes).includes(root));
    expect(leaking.map(([file]) => file)).toEqual([]);
  });
});
