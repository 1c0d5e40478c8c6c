/** Explicit edits in every item of every fixture: they lose nothing, and undone or done twice they leave nothing behind. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EditName, editAt } from '../../../../server/src/features/edits/edits.ts';
import { formatDocument } from '../../../../server/src/features/format/format.ts';
import { itemsOf, type PlacedItem, parse } from '../../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../../server/src/text/edits.ts';
import { splitLines } from '../../../../server/src/text/split-lines.ts';

const FIXTURES = path.resolve('fixtures');
const FILES = fs
  .readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /referat\.(?:txt|md)$/.test(file) && !/^(?:rules|layouts)/.test(file))
  .sort();

const items = (text: string): PlacedItem[] => [...itemsOf(parse(splitLines(text)))];
const titles = (text: string): string[] => items(text).map(({ node }) => node.title);

/** Every sign but digits and line ends, and how often. */
const letters = (text: string): string => [...text.replace(/[\d\n]/g, '')].sort().join('');
const numbers = (text: string) => items(text).map(({ node }) => node.numberText);

/** The text after an edit in a line, undefined when it is refused. */
function edited(name: EditName, text: string, line: number, end = line): string | undefined {
  const lines = splitLines(text);
  const result = editAt(name, parse(lines), lines, {
    start: { line, character: 0 },
    end: { line: end, character: lines[end]?.length ?? 0 },
  });
  return 'refusal' in result ? undefined : applyEdits(text, [...result.edits]);
}

const headingOf = ({ node, line }: PlacedItem): number => line + node.heading.line;

describe.each(FILES)('%s', (file) => {
  // With blanks of other kinds, which are to be moved as they are.
  const text = fs
    .readFileSync(path.join(FIXTURES, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/(?<=\p{L}) (?=\p{L}{6})/gu, '\u00a0');
  const all = items(text);

  it('an item closed and opened again, or opened and closed, is as it was', () => {
    for (const [at, item] of all.entries()) {
      const once = edited('toggleClosed', text, headingOf(item));
      if (once === undefined) continue;
      expect(titles(once), `item ${at + 1}`).toEqual(titles(text));
      const back = edited('toggleClosed', once, headingOf(items(once)[at] as PlacedItem));
      if (!item.node.closed) expect(back, `item ${at + 1}`).toBe(text);
      // A mark that is gone may come back in the form the house uses most.
      else if (back !== undefined) {
        const open = edited('toggleClosed', back, headingOf(items(back)[at] as PlacedItem));
        expect(open, `item ${at + 1}`).toBe(once);
      }
    }
  });

  it('an item that is moved passes its neighbour and none is lost; moved back it stands where it stood', () => {
    for (const name of ['moveDown', 'moveDownRenumbered'] as const)
      for (const [at, item] of all.entries()) {
        // Each reads the text four times: every other one will do.
        if (at % 2 === 1) continue;
        const moved = edited(name, text, headingOf(item));
        if (moved === undefined) continue;
        const wanted = titles(text);
        wanted.splice(at, 2, wanted[at + 1] as string, wanted[at] as string);
        expect(titles(moved), `${name} ${at + 1}`).toEqual(wanted);
        expect(letters(moved), `${name} ${at + 1}`).toEqual(letters(text));
        const there = items(moved)[at + 1] as PlacedItem;
        const back = edited(name === 'moveDown' ? 'moveUp' : 'moveUpRenumbered', moved, headingOf(there));
        expect(back && titles(back), `${name} ${at + 1} and back`).toEqual(titles(text));
        if (name === 'moveDownRenumbered') expect(back && numbers(back)).toEqual(numbers(text));
      }
  });

  it('paragraphs joined twice are as they were joined once', () => {
    const last = splitLines(text).length - 1;
    const once = edited('joinParagraph', text, 0, last);
    if (once !== undefined) expect(edited('joinParagraph', once, 0, splitLines(once).length - 1)).toBeUndefined();
  });

  it('formatting changes no sign but blanks and the marks of lists', () => {
    const lines = splitLines(text);
    const signs = (written: string): string =>
      written
        .replace(/[\s\u00a0]+/g, '')
        .replace(/[-–•·*▪◦#]/g, '')
        .normalize('NFC');
    expect(signs(applyEdits(text, formatDocument(lines)))).toBe(signs(text));
  });
});
