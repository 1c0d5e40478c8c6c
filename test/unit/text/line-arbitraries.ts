import fc from 'fast-check';
import { expect } from 'vitest';
import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { LineDocument } from '../../../server/src/text/line-document.ts';

const piece = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\n',
  'a',
  'Punkt 1',
  ' ',
  '\u00A0',
  'æøå',
  '😀',
  '\uD83D',
  '\uDE00',
  '\u2028',
  '\uFEFF',
  '\0',
  '\f',
  'Beslutning:',
);

/** Short texts full of line ends of all kinds, odd blanks, astral characters and halves of them. */
export const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));

/** Positions in, before and after such texts. */
export const position = fc.record({
  line: fc.integer({ min: -2, max: 14 }),
  character: fc.integer({ min: -2, max: 24 }),
});

const incremental = fc
  .tuple(position, position, fc.oneof(text, piece, fc.constant('')))
  .map(([start, end, text]) => ({ range: { start, end }, text }));

const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
  { weight: 15, arbitrary: incremental },
  { weight: 1, arbitrary: fc.record({ text }) },
);

/** What one didChange notification brings. */
export const step = fc.array(change, { maxLength: 4 });

/** Every question the library's document answers, put to both. */
export function expectSame(
  document: LineDocument,
  oracle: TextDocument,
  positions: readonly { line: number; character: number }[],
  offsets: readonly number[],
): void {
  expect(document.getText()).toBe(oracle.getText());
  expect(document.lineCount).toBe(oracle.lineCount);
  for (const [i, place] of positions.entries()) {
    expect(document.offsetAt(place)).toBe(oracle.offsetAt(place));
    const range = { start: place, end: positions[i - 1] ?? place };
    expect(document.getText(range)).toBe(oracle.getText(range));
    expect(document.getLineRange(place.line)).toEqual(oracle.getLineRange(place.line));
    expect(document.getEOLCharacters(place.line)).toBe(oracle.getEOLCharacters(place.line));
  }
  for (const offset of offsets) expect(document.positionAt(offset)).toEqual(oracle.positionAt(offset));
  for (let line = 0; line < oracle.lineCount; line++) {
    const range = oracle.getLineRange(line);
    expect(document.lines[line]).toBe(oracle.getText(range));
    expect(document.offsetAt(range.start)).toBe(oracle.offsetAt(range.start));
  }
}
