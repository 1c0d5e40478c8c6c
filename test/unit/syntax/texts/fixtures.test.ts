/**
 * Every invented document against the outline made by hand (see fixtures/README.md). What differs is listed in
 * `known-differences.ts` with its reason; a new difference fails, and so does a listed one that has gone.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { outlineData } from '../../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { decodeText } from '../../../../server/src/text/decode.ts';
import { splitLines } from '../../../../server/src/text/split-lines.ts';
import { KNOWN_DIFFERENCES } from '../support/known-differences.ts';
import { differences, type HandMade } from '../support/outline-differences.ts';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../../fixtures');
const ENDING = '.outline.json';

const documents = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length).replaceAll(path.sep, '/'))
  .sort();

function textOf(name: string): string {
  const file = ['.referat.txt', '.txt'].map((end) => path.join(folder, name + end)).find((file) => fs.existsSync(file));
  if (file === undefined) throw new Error(`${name}${ENDING} has no document beside it`);
  return decodeText(fs.readFileSync(file)).text;
}

describe('invented documents against their hand-made outlines', () => {
  test('they are there', () => {
    expect(documents.length).toBeGreaterThanOrEqual(30);
  });

  test.each(documents)('%s', (name) => {
    const want = JSON.parse(fs.readFileSync(path.join(folder, name + ENDING), 'utf8')) as HandMade;
    const found = differences(want, outlineData(parse(splitLines(textOf(name))), name));
    const known = Object.keys(KNOWN_DIFFERENCES[name] ?? {});
    expect({
      new: found.filter((difference) => !known.includes(difference)),
      'gone (take it off the list)': known.filter((difference) => !found.includes(difference)),
    }).toEqual({ new: [], 'gone (take it off the list)': [] });
  });

  test('the list of known differences names documents that exist', () => {
    expect(Object.keys(KNOWN_DIFFERENCES).filter((name) => !documents.includes(name))).toEqual([]);
  });
});
