import { describe, expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../../../server/src/features/folding/selection-range.ts';
import { block, cursorOf, type Marked, marked } from '../../support/marked.ts';

/** From the innermost outwards: words on one line as they are, more lines as `first … last`. */
function growing(text: string): string {
  const document = marked(text);
  const [innermost] = selectionRanges(document.referat, document.lines, [cursorOf(document)]);
  return chain(document, innermost).join('\n');
}

function chain(document: Marked, selection: SelectionRange | undefined): string[] {
  if (!selection) return [];
  const { start, end } = selection.range;
  const { lines } = document;
  const words =
    start.line === end.line
      ? (lines[start.line] ?? '').slice(start.character, end.character)
      : `${lines[start.line]} … ${lines[end.line]}`;
  return [words, ...chain(document, selection.parent)];
}

const MEETING = (inside: string) => `
  REFERAT Kulturudvalget d. 10-03-2021

  Punkt 1: Godkendelse af dagsorden

  Beslutning

  Godkendt.

  Punkt 2: Ny hal

${inside}

  Beslutning

  Godkendt.

  Punkt 3: Eventuelt
`;

describe('selection ranges', () => {
  test('word, line, paragraph, section, item, document', () => {
    expect(
      growing(
        MEETING(`
  Sagsfremstilling

  Hallen er nedslidt,
         |
  og taget er utæt.

  Den skal rives ned.
`),
      ),
    ).toBe(
      block(`
        er
        Hallen er nedslidt,
        Hallen er nedslidt, … og taget er utæt.
        Sagsfremstilling … 
        Punkt 2: Ny hal … 
        REFERAT Kulturudvalget d. 10-03-2021 … Punkt 3: Eventuelt
      `),
    );
  });

  test('a journal number is one word', () => {
    expect(growing(MEETING('  15.00.00-A00-2-21\n       |'))).toMatch(/^15\.00\.00-A00-2-21\n/);
    expect(growing(MEETING('  Sagen 15.00.00-A00-2-21 blev nævnt.\n             |'))).toMatch(/^15\.00\.00-A00-2-21\n/);
  });

  test('a date is one word, its weekday another', () => {
    expect(
      growing(MEETING('  Udvalget mødes onsdag den 10. marts 2021 igen.\n                             |')),
    ).toMatch(/^10\. marts 2021\n/);
    expect(growing(MEETING('  Frist 10-03-2021.\n           |'))).toMatch(/^10-03-2021\n/);
    expect(growing(MEETING('  Udvalget mødes onsdag den 10. marts 2021 igen.\n                   |'))).toMatch(
      /^onsdag\n/,
    );
  });

  test('a hyphen inside a word does not end it, a full stop does', () => {
    expect(growing(MEETING('  Miljø-delen er klar.\n    |'))).toMatch(/^Miljø-delen\n/);
    expect(growing(MEETING('  Den er klar.\n         |'))).toMatch(/^klar\n/);
  });

  test('a blank line and a place outside the text begin further out', () => {
    const { referat, lines } = marked(MEETING('  Tekst.'));
    const [blank, outside] = selectionRanges(referat, lines, [
      { line: 3, character: 0 },
      { line: 999, character: 5 },
    ]);
    expect(blank?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 7, character: 0 } });
    expect(outside?.parent).toBeUndefined();
  });
});
