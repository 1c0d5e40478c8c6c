/** `referat export` and `referat publish` through the command line that ships: what writes files lies beside it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { cliBundle, root } from './support/bundle.ts';

const MINUTES = 'fixtures/acadre/oekonomiudvalget-pdf.referat.txt';
const FAULTY = 'fixtures/sample/plan-og-miljoe-2024-06-11.referat.txt';

function referat(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliBundle, ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-cli-export-'));
  onTestFinished(() => fs.rmSync(made, { recursive: true, force: true }));
  return made;
}

test.each([
  ['json', '.json', '"version": 1'],
  ['csv', undefined, 'journalnummerform'],
  ['html', '.html', '<html lang="da">'],
  ['oparl', '.oparl.json', 'schema.oparl.org/1.1/Meeting'],
  ['akn', '.akn.xml', 'legaldocml/ns/akn/3.0'],
])('export --format %s', (format, ending, content) => {
  const shown = referat('export', '--format', format, MINUTES);
  expect(shown).toMatchObject({ code: 0, err: '' });
  expect(shown.out).toContain(content);
  const out = folder();
  expect(referat('export', '--format', format, '--out', out, MINUTES)).toEqual({ code: 0, out: '', err: '' });
  const [file = ''] = fs.readdirSync(out);
  expect(file).toBe(
    ending === undefined ? `referater.${format}` : `oekonomiudvalget-pdf.referat`.replace('.referat', ending),
  );
  expect(fs.readFileSync(path.join(out, file), 'utf8')).toBe(shown.out);
});

test('export --format ndjson: a record a file, to the screen or into a folder, and on from where a run ended', () => {
  const shown = referat('export', '--format', 'ndjson', MINUTES, 'findes-ikke.txt', FAULTY);
  expect(shown).toMatchObject({ code: 2, err: '3 filer, 1 ikke fuldstændigt behandlet.\n' });
  const records = shown.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ file, status, meetings }) => [file, status, meetings.length])).toEqual([
    [MINUTES, 'done', 1],
    ['findes-ikke.txt', 'unread', 0],
    [FAULTY, 'done', 1],
  ]);
  const out = folder();
  const args = ['export', '--format', 'ndjson', '--out', out];
  expect(referat(...args, MINUTES, FAULTY)).toEqual({ code: 0, out: '', err: '2 filer.\n' });
  const done = path.join(out, 'referater.ndjson');
  expect(fs.readFileSync(done, 'utf8')).toBe(
    `${shown.out
      .split('\n')
      .filter((_, i) => i !== 1)
      .join('\n')}`,
  );
  const again = referat('export', '--format', 'ndjson', '--resume', done, MINUTES, FAULTY);
  expect(again).toEqual({ code: 0, out: '', err: '0 filer, 2 sprunget over.\n' });
});

test('export of another form takes its names from a list too', () => {
  const list = path.join(folder(), 'liste');
  fs.writeFileSync(list, `${MINUTES}\n${FAULTY}\n`);
  expect(referat('export', '--format', 'csv', '--files-from', list)).toEqual(
    referat('export', '--format', 'csv', MINUTES, FAULTY),
  );
  expect(referat('export').err).toContain("Der mangler et argument 'fil'");
  expect(referat('export', '--format', 'csv', '--resume', 'x', MINUTES).err).toContain('--resume kræver');
});

test('export --format docx', () => {
  expect(referat('export', '--format', 'docx', MINUTES)).toMatchObject({ code: 2, out: '' });
  const out = folder();
  expect(referat('export', '--format', 'docx', '--out', out, MINUTES).code).toBe(0);
  const parts = unzipSync(fs.readFileSync(path.join(out, 'oekonomiudvalget-pdf.docx')));
  expect(Object.keys(parts)).toContain('word/document.xml');
});

test('publish: errors stop it; a name that answers for them does not let numbers out', () => {
  const out = folder();
  expect(referat('publish', '--out', out, FAULTY).code).toBe(1);
  expect(fs.readdirSync(out)).toEqual([]);
  expect(referat('publish', '--out', out, '--override', 'Anna Prøvesen', FAULTY).code).toBe(0);
  const name = 'plan-og-miljoe-2024-06-11';
  expect(fs.readdirSync(out).sort()).toEqual([
    `${name}.docx`,
    `${name}.html`,
    `${name}.json`,
    `${name}.kvittering.json`,
  ]);
  expect(fs.readFileSync(path.join(out, `${name}.html`), 'utf8')).toContain('-****');
});
