/** Who may import whom, as ARCHITECTURE.md says; and the files it names are there. */
import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

interface Layer {
  /** Folders of `server/src` whose code it may use. */
  readonly code: readonly string[];
  /** Folders of which it may know types only. */
  readonly types?: readonly string[];
  /** Packages and Node's modules, each by its beginning. */
  readonly packages?: readonly string[];
}

const PURE = ['domain', 'syntax', 'rules', 'check', 'texts'];
const PROTOCOL_LIBRARIES = ['vscode-languageserver'];
const EVERYTHING = [...PURE, 'features', 'export', 'publish', 'text', 'workspace', 'protocol'];

/** `check` is the folder and `check.ts` before it, `protocol` likewise. */
const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { code: [] },
  text: { code: [], packages: ['vscode-languageserver-textdocument'] },
  syntax: { code: ['domain'] },
  rules: { code: ['domain', 'syntax'] },
  texts: { code: ['domain'], types: ['protocol', 'workspace', 'features', 'import', 'syntax'] },
  check: { code: ['domain', 'syntax', 'rules', 'texts'], types: ['protocol'] },
  protocol: { code: [] },
  features: {
    code: ['domain', 'syntax', 'rules', 'texts', 'protocol', 'text'],
    packages: ['vscode-languageserver-types'],
  },
  export: {
    code: ['domain', 'syntax', 'rules', 'features', 'texts'],
    packages: ['hast', 'csv-stringify', 'docx', 'fflate', 'saxes', 'xast'],
  },
  publish: { code: [...PURE, 'export'] },
  workspace: {
    code: [...PURE, 'features', 'text'],
    packages: ['jsonc-parser', 'saxes', 'vscode-uri', ...PROTOCOL_LIBRARIES],
  },
  lsp: { code: [...EVERYTHING, 'preview'], packages: PROTOCOL_LIBRARIES },
  node: { code: [...EVERYTHING, 'lsp', 'server'], packages: ['node:', ...PROTOCOL_LIBRARIES] },
  preview: {
    code: [...PURE, 'features', 'export', 'protocol'],
    packages: ['hast', 'hastscript', 'hast-util-to-html'],
  },
  import: {
    code: [...EVERYTHING, 'export'],
    packages: ['node:worker_threads', 'mammoth', 'parse5', 'pdfjs-dist', 'saxes', 'fflate'],
  },
  cli: { code: [...EVERYTHING, 'node', 'import'], packages: ['node:', 'commander', 'diff'] },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Folder of `server/src`, or the file that lies right in it, by its name. */
function layerOf(file: string): string {
  return (/^server\/src\/([\w-]+)/.exec(file) as RegExpExecArray)[1] as string;
}

function importsOf(file: string): Import[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, type, named, loaded]) => ({
    file,
    target: (named ?? loaded) as string,
    typeOnly: type !== undefined,
  }));
}

const files = globSync('server/src/**/*.ts', { cwd: root });

/** Sentences about the imports of a layer that it may not have. */
function forbidden(name: string, { code, types = [], packages = [] }: Layer): string[] {
  return files
    .filter((file) => layerOf(file) === name)
    .flatMap(importsOf)
    .flatMap(({ file, target, typeOnly }) => {
      const said = `${file} imports ${target}`;
      if (!target.startsWith('.')) return packages.some((start) => target.startsWith(start)) ? [] : [said];
      const to = path.posix.join(path.posix.dirname(file), target);
      // The version stands in the package's own file.
      if (to === 'package.json') return ['cli', 'lsp', 'node'].includes(name) ? [] : [said];
      const layer = layerOf(to);
      return layer === name || code.includes(layer) || (typeOnly && types.includes(layer)) ? [] : [said];
    });
}

describe('a layer imports only what it may know', () => {
  test('recognition has one door', () => {
    const all = [...files, ...globSync(['client/src/**/*.ts', 'scripts/**/*.{ts,mjs}'], { cwd: root })];
    const around = all
      .filter((file) => !file.startsWith('server/src/syntax/'))
      .flatMap(importsOf)
      .filter(({ file, target }) => {
        const to = path.posix.join(path.posix.dirname(file), target);
        return to.startsWith('server/src/syntax/') && to !== 'server/src/syntax/index.ts';
      });
    expect(around).toEqual([]);
  });

  test.each(Object.entries(LAYERS))('%s', (name, layer) => {
    expect(files.some((file) => layerOf(file) === name)).toBe(true);
    expect(forbidden(name, layer)).toEqual([]);
  });

  test('every folder of the server is a layer', () => {
    const folders = new Set(files.filter((file) => file.split('/').length > 3).map(layerOf));
    expect([...folders].sort()).toEqual(Object.keys(LAYERS).sort());
  });

  test('the client knows of the server what is said between them, pure functions, and how a file is read in a thread', () => {
    const known =
      /^server\/src\/(?:protocol\.ts|protocol\/|domain\/|texts\/rules\/rule-names\.ts|text\/decode\.ts|workspace\/(?:kle\/location|index\/file-names)\.ts|import\/run-thread\.ts)/;
    const clientFiles = globSync('client/src/**/*.ts', { cwd: root });
    const reaching = clientFiles.flatMap(importsOf).flatMap(({ file, target }) => {
      const to = path.posix.join(path.posix.dirname(file), target);
      return target.startsWith('.') && to.startsWith('server/') && !known.test(to) ? [`${file} imports ${target}`] : [];
    });
    expect(reaching).toEqual([]);
  });
});

/** Files that import each other in a ring, types included: what belongs to one of them belongs into a file of its own. */
function rings(sources: readonly string[]): string[] {
  const targets = new Map(
    sources.map((file) => [
      file,
      importsOf(file)
        .filter(({ target }) => target.startsWith('.'))
        .map(({ target }) => path.posix.join(path.posix.dirname(file), target)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of sources) follow(file, []);
  return found;
}

test('no file imports itself by way of others', () => {
  expect(rings([...files, ...globSync('client/src/**/*.ts', { cwd: root })])).toEqual([]);
});

test('no file is longer than a reader holds in mind', () => {
  const others = [
    'client/src/**/*.ts',
    'scripts/**/*.{ts,mjs}',
    'e2e/*.mjs',
    'bench/**/*.{ts,mjs}',
    'test/**/*.{ts,mjs}',
  ];
  const sources = [...files, ...globSync(others, { cwd: root })];
  const long = sources.filter((file) => fs.readFileSync(path.join(root, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

test('nothing asks whose shell a meeting came in: the name is for the user', () => {
  // The build names it, the engine hands it on, the status shows it.
  const allowed = /^(?:syntax\/(?:tree|build\/)|check\/engine|features\/outline\/status)/;
  const asking = globSync('**/*.ts', { cwd: path.join(root, 'server/src') }).filter(
    (file) => !allowed.test(file) && /\bdialect\b\s*(?:===|!==|\)|,)/.test(read(file)),
  );
  expect(asking).toEqual([]);

  function read(file: string): string {
    return fs.readFileSync(path.join(root, 'server/src', file), 'utf8');
  }
});
