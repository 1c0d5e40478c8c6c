/** Minutes that somebody forwarded by mail: `> ` in front of every line, once or twice. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineData } from '../../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { splitLines } from '../../../../server/src/text/split-lines.ts';

const folder = path.resolve(import.meta.dirname, '../../../../fixtures');
const documents = ['firstagenda/teknik-og-miljoe', 'acadre/sundhed-og-aeldre', 'sbsys/boern-unge-og-kultur'];

describe('a quoted mail reads as the minutes it quotes', () => {
  test.each(documents)('%s', (name) => {
    const lines = splitLines(fs.readFileSync(path.join(folder, `${name}.referat.txt`), 'utf8'));
    const whole = JSON.stringify(outlineData(parse(lines), name));
    for (const mark of ['> ', '> > ', '>'])
      expect(JSON.stringify(outlineData(parse(lines.map((line) => mark + line.replace('\f', ''))), name))).toBe(whole);
  });
});

const HEAD = [
  'Fra: Sekretariatet',
  'Sendt: 12. marts 2021 09:14',
  'Til: Alle',
  'Emne: VS: Referat fra mødet',
  '',
  'Hej alle',
  '',
];

describe('the head of a mail above the minutes', () => {
  test.each([...documents, 'variants/lokalraad-dagsorden-liste', 'variants/foldeside-uden-titler'])(
    'leaves the items of %s as they are',
    (name) => {
      const lines = splitLines(fs.readFileSync(path.join(folder, `${name}.referat.txt`), 'utf8'));
      const items = (text: readonly string[]) =>
        outlineData(parse(text), name).items.map(({ number, title, sections }) => [number, title, sections.length]);
      expect(items([...HEAD, ...lines])).toEqual(items(lines));
    },
  );
});
