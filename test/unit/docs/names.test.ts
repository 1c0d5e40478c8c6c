/** What the documentation names is there: files, folders, tests and scripts. */
import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../../..');
const pages = globSync(['*.md', '.github/**/*.md', 'docs/*.md', '{e2e,bench,fixtures}/README.md'], { cwd: root });
const read = (page: string) => fs.readFileSync(path.join(root, page), 'utf8');

/** Every file and folder of the project, `e2e/out` and what is built aside. */
const there = globSync('**', {
  cwd: root,
  dot: true,
  onlyFiles: false,
  ignore: ['**/node_modules/**', '.git/**', 'dist/**', 'e2e/out/**', 'coverage/**'],
}).map((file) => file.replace(/\/$/, ''));

/** Written by the build, by a test, or by whoever reads the page. */
const NOT_KEPT = /^(?:dist|extension|e2e\/out|tools|\.git)\/|NAME|ID|^\.referat\.json$/;

/** The names a page gives in code marks that can only be files of the project. */
function namedIn(page: string): string[] {
  const marked = [...read(page).matchAll(/`([^`\n]+)`/g)].map(([, name]) => name ?? '');
  const files = marked.filter((name) => /^[\w.-]+(?:\/[\w.*-]+)*\.(?:ts|mjs|mts|sh|json)$/.test(name));
  const folders = marked.filter((name) => /^[a-z][\w-]*(?:\/[\w-]+)*\/$/.test(name));
  const commands = [...read(page).matchAll(/\bnode ((?:bench|e2e|scripts)\/[\w./-]+\.mjs)/g)].map(
    ([, name]) => name ?? '',
  );
  return [...new Set([...files, ...folders, ...commands])].filter((name) => !NOT_KEPT.test(name));
}

/** `name` as a page may shorten it: from the root, from the page, or its end alone; `*` for any part of a name. */
function exists(name: string, page: string): boolean {
  const plain = name.replace(/\/$/, '');
  const beside = path.posix.join(path.posix.dirname(page), plain);
  const pattern = plain.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  return there.includes(beside) || there.some((file) => new RegExp(`(?:^|/)${pattern}$`).test(file));
}

test('there are pages, and they name files', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(namedIn('ARCHITECTURE.md').length).toBeGreaterThan(25);
});

test('the code map of ARCHITECTURE.md has every folder of the project and of the server', () => {
  const folders = new Set(
    there.flatMap((file) => /^(?:server\/src\/[^/.]+|client|(?!server)[a-z0-9]+)(?=\/)/.exec(file) ?? []),
  );
  const page = read('ARCHITECTURE.md');
  expect(folders.size).toBeGreaterThan(20);
  expect([...folders].filter((folder) => !page.includes(`| \`${folder}/`) && !page.includes(`, \`${folder}/`))).toEqual(
    [],
  );
});

describe.each(pages)('%s', (page) => {
  test('names files and folders that are there', () => {
    expect(namedIn(page).filter((name) => !exists(name, page))).toEqual([]);
  });

  test('names scripts that npm knows', () => {
    const scripts = [...read(page).matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

test('every promise of SECURITY.md is shown by tests that are there', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| (?!promise|---).*\| (.*) \|$/gm)].map(([, shown]) => shown ?? '');
  expect(rows.length).toBeGreaterThan(8);
  const named = rows.map((shown) =>
    [...shown.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '').filter((name) => !name.startsWith('npm ')),
  );
  expect(named.filter((names) => names.length === 0)).toEqual([]);
  const isTest = (name: string) =>
    there.some(
      (file) =>
        file.startsWith(`test/${name}`) && /^(?:(?:\.node)?\.test\.ts|\.mjs)?$/.test(file.slice(name.length + 5)),
    );
  expect(named.flat().filter((name) => !isTest(name) && !exists(name, 'SECURITY.md'))).toEqual([]);
});
