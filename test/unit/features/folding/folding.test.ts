import { describe, expect, test } from 'vitest';
import { foldingRanges } from '../../../../server/src/features/folding/folding.ts';
import { Parser, parse } from '../../../../server/src/syntax/index.ts';
import { block, type Marked, marked } from '../../support/marked.ts';

function folds({ lines, referat }: Pick<Marked, 'lines' | 'referat'>): string {
  return foldingRanges(referat)
    .map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`)
    .join('\n');
}

const TEXT = `
  REFERAT Kulturudvalget d. 10-03-2021

  Mødested Lokale 3

  Indholdsfortegnelse

  Ny hal i Lundby.....	2
  Køb af grund.....	3

  Åbne punkter

  15.00.00-A00-2-21

  11. Ny hal i Lundby

  Sagsfremstilling

  Hallen er nedslidt.

  Hvad naboerne siger

  De glæder sig til en ny hal med plads til alle.

  De er villige til at vente.

  Bilag

  Skitse.pdf
  Budget.pdf

  Beslutning

  Godkendt.


  Lukkede punkter

  15.00.00-A00-3-21

  12. Køb af grund

  Beslutning

  Godkendt.

  15.00.00-A00-4-21

  13. Underskriftsark
`;

describe('folding', () => {
  test('header, contents, groups, items, sections, sub-headings; to the last line with words', () => {
    expect(folds(marked(TEXT))).toBe(
      block(`
        REFERAT Kulturudvalget d. 10-03-2021 … Mødested Lokale 3
        Indholdsfortegnelse … Køb af grund.....	3
        Åbne punkter … Godkendt.
        11. Ny hal i Lundby … Godkendt.
        Sagsfremstilling … De er villige til at vente.
        Hvad naboerne siger … De er villige til at vente.
        Bilag … Budget.pdf
        Beslutning … Godkendt.
        Lukkede punkter … 13. Underskriftsark
        12. Køb af grund … Godkendt.
        Beslutning … Godkendt.
      `),
    );
  });

  test('the folds below a new line have moved with it', () => {
    const live = [...marked(TEXT).lines];
    const parser = new Parser(live);
    foldingRanges(parser.referat);
    const at = live.indexOf('Hallen er nedslidt.');
    live.splice(at, 0, 'Taget er utæt, og gulvet skal skiftes før vinteren, siger bygningschefen.');
    const referat = parser.update(live, { start: at, removed: 0, inserted: 1 });
    expect(foldingRanges(referat)).toEqual(foldingRanges(parse(live)));
  });

  test('text without structure has no folds', () => {
    expect(folds(marked('Kære alle\n\nTak for i går.'))).toBe('');
  });
});
