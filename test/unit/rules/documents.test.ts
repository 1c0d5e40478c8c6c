import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsIn, root } from './fixture.ts';

const fixtures = path.join(root, 'fixtures');
const documents = fs
  .readdirSync(fixtures)
  .filter((folder) => folder !== 'rules' && fs.statSync(path.join(fixtures, folder)).isDirectory())
  .flatMap((folder) => fs.readdirSync(path.join(fixtures, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.referat.txt'));

const textOf = (file: string) =>
  fs
    .readFileSync(path.join(fixtures, file), 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');

/** Documents with faults on purpose. */
const FAULTY = ['firstagenda/fejl.referat.txt', 'sample/plan-og-miljoe-2024-06-11.referat.txt'];

describe('whole documents', () => {
  for (const file of documents.filter((each) => !FAULTY.includes(each))) {
    test(`${file} is right: no error, no warning`, () => {
      const loud = findingsIn(textOf(file))
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ range, rule }) => `${range.start.line + 1} ${rule}`);
      // The preview's own first line is left in, as it is in print.
      expect(loud).toEqual(file.startsWith('sbsys/') ? ['1 template-leftover'] : []);
    });
  }

  test('every planted fault is found, and nothing else', () => {
    const planted: { line: number; rule: string }[] = JSON.parse(
      fs.readFileSync(path.join(fixtures, 'firstagenda/fejl.faults.json'), 'utf8'),
    );
    const found = findingsIn(textOf('firstagenda/fejl.referat.txt')).map(
      ({ range, rule }) => `${range.start.line + 1} ${rule}`,
    );
    // One line may hold a fault twice: a wrong number and a second "at".
    expect([...new Set(found)].sort()).toEqual(planted.map(({ line, rule }) => `${line} ${rule}`).sort());
  });
});
