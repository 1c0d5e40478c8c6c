import assert from 'node:assert/strict';
import fc from 'fast-check';
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

/** What both documents say of a text. */
export function expectSame(document: LineDocument, oracle: TextDocument): void {
  assert.equal(document.getText(), oracle.getText());
  assert.equal(document.lineCount, oracle.lineCount);
  for (let line = 0; line < oracle.lineCount; line++) {
    assert.equal(document.lines[line], oracle.getText(oracle.getLineRange(line)));
    assert.equal(document.getEOLCharacters(line), oracle.getEOLCharacters(line));
  }
}
