import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { outline } from '../../../../server/src/features/outline/outline.ts';
import { Parser, parse } from '../../../../server/src/syntax/index.ts';
import { block, marked } from '../../support/marked.ts';
import { outlineText } from '../../support/outline-text.ts';

const MEETING = `
  REFERAT Kulturudvalget d. 10-03-2021

  Mødedato Onsdag d. 10. marts 2021 kl. 15:00

  Indholdsfortegnelse

  Ny hal i Lundby.....	2
  Køb af grund.....	3

  Åbne punkter

  Punkt 12: Ny hal i Lundby, anlægsbevilling og valg af

  15.00.00-A00-2-21

  Sagsfremstilling

  Hallen er nedslidt, og der er kommet flere børn til.

  Baggrund

  Byrådet bad i 2019 om et forslag til en ny hal.

  Økonomi

  Hallen koster 12 mio. kr.

  Indstilling

  Forvaltningen indstiller, at bevillingen gives.

  Beslutning fra Økonomiudvalget, 9. marts 2021, pkt. 24:

  Anbefales godkendt.

  Beslutning

  Orienteringen blev taget til efterretning.

  Afbud: Anna Holm

  Lukkede punkter

  Punkt 13: Køb af grund

  82.01.00-G01-4-20
`;

describe('outline', () => {
  test('meeting, contents, groups, items with journal number, sections, decision in short', () => {
    expect(outlineText(outline(marked(MEETING).referat, 'da')).trimEnd()).toBe(
      block(`
        REFERAT Kulturudvalget d. 10-03-2021 [onsdag den 10. marts 2021]  1–46
          Indholdsfortegnelse [2 punkter]  5–8
          Åbne punkter  10–41
            12. Ny hal i Lundby, anlægsbevilling og valg af [15.00.00-A00-2-21]  12–41
              Sagsfremstilling  16–23
                Baggrund  20–23
              Økonomi  24–27
              Indstilling  28–31
              Beslutning · Økonomiudvalget [Anbefales]  32–35
              Beslutning · Taget til efterretning  36–41
          Lukkede punkter  42–46
            13. Køb af grund [lukket · 82.01.00-G01-4-20]  44–46
      `),
    );
  });

  test('in English: details change, the names are the document’s', () => {
    const text = outlineText(outline(marked(MEETING).referat, 'en'));
    expect(text).toContain('REFERAT Kulturudvalget d. 10-03-2021 [Wednesday 10 March 2021]');
    expect(text).toContain('Indholdsfortegnelse [2 items]');
    expect(text).toContain('13. Køb af grund [closed · 82.01.00-G01-4-20]');
  });

  test('a title wrapped over two lines is one name, its heading the first line', () => {
    const { referat } = marked(`
      REFERAT Kulturudvalget d. 10-03-2021

      Punkt 1: Godkendelse af samarbejdsaftale mellem forvaltningen og de
      selvejende institutioner

      Beslutning

      Godkendt.

      Punkt 2: Eventuelt

      Beslutning

      Intet.
    `);
    expect(outlineText(outline(referat, 'da'))).toContain(
      '1. Godkendelse af samarbejdsaftale mellem forvaltningen og de selvejende institutioner  3–9\n',
    );
  });

  test('a title that only says Referat is given its body', () => {
    const { referat } = marked(`
      Beslutningsprotokol

      Udvalg: Havneudvalget
      Dato: 10. juni 2020

      1. Kajplads 7

      Beslutning

      Godkendt.

      2. Eventuelt

      Beslutning

      Intet.
    `);
    expect(outline(referat, 'da')[0]?.name).toBe('Beslutningsprotokol – Havneudvalget');
  });

  test('a letter has no outline, neither has an empty text', () => {
    expect(outline(parse(['Kære borgere', '', 'Vi skriver for at takke for den gode dag.']), 'da')).toEqual([]);
    expect(outline(parse(['']), 'da')).toEqual([]);
  });

  test('after one letter every other item’s symbol is the same object', () => {
    const { lines } = marked(MEETING);
    const live = [...lines];
    const parser = new Parser(live);
    const before = outline(parser.referat, 'da');
    const at = live.findIndex((line) => line.startsWith('Hallen er'));
    live[at] = 'Hallen er meget nedslidt, og der er kommet flere børn til.';
    const after = outline(parser.update(live, { start: at, removed: 1, inserted: 1 }), 'da');
    expect(itemNamed(after, '13.')).toBe(itemNamed(before, '13.'));
    expect(itemNamed(after, '12.')).not.toBe(itemNamed(before, '12.'));
    expect(after).toEqual(outline(parse(live), 'da'));
  });

  test('after a new line the symbols below it have moved', () => {
    const live = [...marked(MEETING).lines];
    const parser = new Parser(live);
    outline(parser.referat, 'da');
    const at = live.findIndex((line) => line.startsWith('Hallen er'));
    live.splice(at, 0, 'Den blev bygget i 1974 af frivillige fra byen og har ikke været sat i stand siden.');
    expect(outline(parser.update(live, { start: at, removed: 0, inserted: 1 }), 'da')).toEqual(
      outline(parse(live), 'da'),
    );
  });
});

function itemNamed(symbols: readonly DocumentSymbol[], start: string): DocumentSymbol | undefined {
  for (const symbol of symbols) {
    const found = symbol.name.startsWith(start) ? symbol : itemNamed(symbol.children ?? [], start);
    if (found) return found;
  }
  return undefined;
}
