import { describe, expect, test } from 'vitest';
import { SEMANTIC_TOKEN_TYPES, semanticTokens } from '../../../../server/src/features/tokens/semantic-tokens.ts';
import { block, marked } from '../../support/marked.ts';

/** The protocol's numbers as `type: words`. */
function decoded(lines: readonly string[], data: readonly number[]): string[] {
  const found: string[] = [];
  let line = 0;
  let start = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [deltaLine, deltaStart, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    start = deltaLine === 0 ? start + deltaStart : deltaStart;
    line += deltaLine;
    found.push(`${SEMANTIC_TOKEN_TYPES[type]}: ${(lines[line] ?? '').slice(start, start + length).trim()}`);
  }
  return found;
}

const SBSYS = `
  Referat til mødet i Kulturudvalget den 4. marts 2021 kl. 16:15

  Åbne dagsordenspunkter

  15.00.00-G01-2-21

  11. Ny hal i Lundby

  Anledning

  1. Hallen er nedslidt
  2. Taget er utæt

  Hvad siger naboerne

  De er glade.

  Beslutning i Økonomiudvalget den 03-03-2021

  Anbefales.

  Beslutning

  Godkendt.

  Afbud:
  Anna Holm

  Bilag

  Skitse.pdf
  Indstilling

  Lukkede dagsordenspunkter

  20/1234

  12. Køb af grund

  Hvad siger naboerne

  De er ikke spurgt.

  Beslutning

  Godkendt.
`;

describe('semantic tokens', () => {
  test('what one line does not show: items, learnt headings, names, earlier decisions, closed items', () => {
    const { lines, referat } = marked(SBSYS);
    expect(decoded(lines, semanticTokens(referat)).join('\n')).toBe(
      block(`
        referatTitle: Referat til mødet i Kulturudvalget den 4. marts 2021 kl. 16:15
        referatGroup: Åbne dagsordenspunkter
        referatItem: 11. Ny hal i Lundby
        referatSection: Hvad siger naboerne
        referatEarlierDecision: Beslutning i Økonomiudvalget den
        referatDate: 03-03-2021
        referatAttendance: Anna Holm
        referatAttachment: Skitse.pdf
        referatAttachment: Indstilling
        referatGroup: Lukkede dagsordenspunkter
        referatJournalNumber: 20/1234
        referatClosed: 12. Køb af grund
        referatSection: Hvad siger naboerne
      `),
    );
  });

  test('an item that says so itself is left to the grammar, its wrapped title is not; contents lines are no items', () => {
    const { lines, referat } = marked(`
      REFERAT Kulturudvalget d. 10-03-2021

      Dagsorden

      1. Samarbejdsaftale mellem forvaltningen og de selvejende institutioner
      2. Eventuelt

      Punkt 1: Samarbejdsaftale mellem forvaltningen og de selvejende
      institutioner

      Beslutning

      Godkendt.

      Punkt 2: Eventuelt

      Beslutning

      Intet.
    `);
    expect(decoded(lines, semanticTokens(referat)).join('\n')).toBe(
      block(`
        referatTitle: REFERAT Kulturudvalget d. 10-03-2021
        referatContents: Samarbejdsaftale mellem forvaltningen og de selvejende institutioner
        referatContents: Eventuelt
        referatItem: institutioner
      `),
    );
  });

  test('a range gives the tokens of what it touches', () => {
    const { lines, referat } = marked(SBSYS);
    const at = lines.indexOf('12. Køb af grund');
    expect(decoded(lines, semanticTokens(referat, at, at + 1))).toEqual([
      'referatJournalNumber: 20/1234',
      'referatClosed: 12. Køb af grund',
      'referatSection: Hvad siger naboerne',
    ]);
    expect(semanticTokens(referat, 0, lines.length)).toEqual(semanticTokens(referat));
  });

  test('the legend is the one the manifest names', () => {
    expect(SEMANTIC_TOKEN_TYPES.join(' ')).toBe(
      'referatTitle referatItem referatSection referatEarlierDecision referatJournalNumber referatDate referatAttendance referatAttachment referatContents referatGroup referatClosed',
    );
  });
});
