/** What every command says of names and texts that give orders, and of places that cannot be written. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cliBundle } from './support/bundle.ts';

const TEXT = `REFERAT Kulturudvalget d. 10-03-2021

Punkt 1: Plan for \u001b[31mmuseet\u009b

::error::museet

##[error]museet

Beslutning

Godkendt\u001b[0m.

::error::Godkendt igen. ##vso[task.setvariable] ##teamcity[x]
`;
// An escape sequence, and a line of its own that CI would obey.
const NAME = '\u001b[31mr\n::error::hej\u009b';

function folderWith(...names: string[]): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-names-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const name of names) fs.writeFileSync(path.join(folder, name), Buffer.from(`${TEXT}\u00e9`, 'latin1'));
  return folder;
}

function referat(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliBundle, ...args], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Signs a terminal or CI obeys. */
function orders(text: string): readonly string[] {
  return text.match(/[^\P{Cc}\t\n\r]|^\s*::.*|##(?:\[|vso\[|teamcity\[).*/gmu) ?? [];
}

describe.skipIf(process.platform === 'win32')(
  'names and texts give no orders (not on Windows: it has no such names)',
  () => {
    const there = `${NAME}.txt`;
    test.each([
      ['outline', there],
      ['outline', '--format', 'json', there],
      ['outline', '--explain', there],
      ['check', there],
      ['check', '--fix', there],
      ['check', there, '--rule', `${NAME}=off`],
      ['check', there, '--config', NAME],
      ['check', there, '--ignore', `${NAME}/../x`],
      ['check', there, '--format', NAME],
      ['check', there, '--baseline', NAME],
      ['check', there, `--${NAME}`],
      ['check', NAME],
      ['export', '--format', 'csv', there],
      ['export', '--format', 'json', there],
      ['export', '--format', 'oparl', there],
      ['export', '--format', 'ndjson', there],
      ['export', '--format', 'html', there],
      ['export', '--format', 'akn', there],
      ['export', '--format', 'html', NAME],
      ['export', '--format', NAME, there],
      ['export', '--format', 'docx', '--template', NAME, there],
      ['export', '--format', 'json', '--out', `${there}/x`, there],
      ['publish', '--out', `ud${NAME}`, there],
      ['publish', '--out', 'ud', NAME],
      ['publish', '--out', `${there}/x`, '--override', 'Anna', there],
      ['publish', '--out', 'ud', '--template', NAME, there],
      ['import', there],
      ['import', NAME],
      ['import', there, '--out', there],
      ['import', there, '--like', NAME],
      [NAME],
    ])('case %#', (...args) => {
      const folder = folderWith(there);
      for (const language of ['da', 'en']) {
        const { out, err } = referat(folder, ...args, '--lang', language);
        expect(out + err).not.toBe('');
        expect({ out: orders(out), err: orders(err) }).toEqual({ out: [], err: [] });
      }
    });
  },
);

describe('what cannot be written is told as that, and nothing is left of it', () => {
  test.each([
    ['export', '--format', 'html', 'a.txt', '--out', 'a.txt'],
    ['export', '--format', 'csv', 'a.txt', '--out', 'a.txt/b'],
    ['publish', 'a.txt', '--override', 'Anna', '--out', 'a.txt/b'],
    ['import', 'side.html', '--out', 'a.txt/b/c.txt'],
  ])('%s %s %s %s', (...args) => {
    const folder = folderWith('a.txt');
    fs.writeFileSync(path.join(folder, 'side.html'), '<!doctype html><h1>Referat</h1><p>Tekst.</p>');
    const before = fs.readdirSync(folder);
    const { code, err } = referat(folder, ...args);
    expect(code).toBe(2);
    expect(err).toContain('kunne ikke skrives. Der ligger en fil, hvor mappen skulle være.');
    expect(fs.readdirSync(folder)).toEqual(before);
  });
});

test('outlines are written one after another, as one list', () => {
  const folder = folderWith('a.txt', 'b.txt');
  const { out } = referat(folder, 'outline', '--format', 'json', 'a.txt', 'findes-ikke.txt', 'b.txt');
  const outlines = JSON.parse(out) as { readonly file: string }[];
  expect(outlines.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  expect(out).not.toMatch(/^ ?\S*"file"/m);
  expect(referat(folder, 'outline', '--format', 'json', 'findes-ikke.txt')).toMatchObject({ code: 2, out: '[]\n' });
});
