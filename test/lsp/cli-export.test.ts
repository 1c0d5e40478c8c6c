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
  ['ndjson', undefined, '"version":1'],
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
