/** Pages that hold one item: what is numbered inside its sections is no item, and half a meeting is no such page. */
import { describe, expect, it } from 'vitest';
import { outlineData } from '../../../../../server/src/features/outline/outline-data.ts';
import { Parser, parse } from '../../../../../server/src/syntax/parser.ts';

const titles = (text: string) =>
  outlineData(parse(text.split('\n')), 'x').items.map((item) => `${item.number ?? '-'} ${item.title} @${item.line}`);

const PAGE = `Havneudvalget, 12. maj 2021, pkt. 4

Ny belysning på molen

Indstilling

1. at molen får lys

Beslutning

Dagsordenspunkt 4: Ny belysning på molen

Godkendt.`;

describe('a page with one item', () => {
  it('is headed by its title, not by what its decision repeats', () => {
    expect(titles(PAGE)).toEqual(['- Ny belysning på molen @3']);
    expect(titles(PAGE.replace('Ny belysning', '3. Ny belysning'))).toEqual(['3 Ny belysning på molen @3']);
  });

  it('takes body and date from the line above the title', () => {
    const { title } = outlineData(parse(PAGE.split('\n')), 'x');
    expect(title).toMatchObject({ body: 'Havneudvalget', date: '2021-05-12' });
  });

  it('may be a standing item that is nothing but its decision', () => {
    expect(titles('Godkendelse af dagsorden\nBeslutning\nGodkendt.')).toEqual(['- Godkendelse af dagsorden @1']);
  });

  it.each([
    ['a letter', 'Kære nabo\n\nSagsfremstilling\n\nVi bygger.\n\nBeslutning\n\nKom gerne.'],
    ['running text above', 'Hej alle, her er teksten.\n\nNy lås\n\nIndstilling\n\nat\n\nBeslutning\n\nGodkendt.'],
    ['no decision', 'Ny belysning\n\nIndstilling\n\nat molen får lys'],
  ])('is not made of %s', (_, text) => expect(titles(text)).toEqual([]));

  const MENU = 'Spring til indhold\nForside\nBorger\nPolitik\nSøg\n\nForside > Politik > Referater\n\n';
  const MAIL = 'Fra: Sekretariatet\nSendt: 12. marts 2021 09:14\nEmne: VS: Punktet\n\nHej alle\n\nHer er teksten.\n\n';

  it.each([
    ['the menu of a web site', MENU],
    ['a mail', MAIL],
  ])('stands below %s', (_, above) => {
    const line = above.split('\n').length + 2;
    expect(titles(above + PAGE)).toEqual([`- Ny belysning på molen @${line}`]);
    const listed = PAGE.replace(
      '1. at molen får lys',
      '1. at molen får lys\n2. at pladsen får lys.\n\nØkonomi\n\nIntet.',
    );
    expect(titles(above + listed)).toEqual([`- Ny belysning på molen @${line}`]);
  });

  it('stands below a menu without a head of its own', () => {
    expect(titles(`${MENU}Ny lås\n\nIndstilling\n\nat låsen købes\n\nBeslutning\n\nGodkendt.`)).toEqual([
      '- Ny lås @9',
    ]);
  });

  it('is not half a meeting', () => {
    const text =
      'Rest af punkt 3\n\nIndstilling\n\nat det godkendes\n\nBeslutning\n\nGodkendt.\n\n4. Ny lås\n\nIndstilling\n\nat\n\nBeslutning\n\nGodkendt.';
    expect(titles(text)).toEqual(['4 Ny lås @11']);
  });

  it('is followed through edits of every line', () => {
    const lines = PAGE.split('\n');
    for (let at = 0; at < lines.length; at++) {
      const text = [...lines];
      const parser = new Parser(text);
      const [line] = text.splice(at, 1) as [string];
      expect(outlineData(parser.update(text, { start: at, removed: 1, inserted: 0 }), 'x')).toEqual(
        outlineData(parse(text), 'x'),
      );
      text.splice(at, 0, line);
      expect(outlineData(parser.update(text, { start: at, removed: 0, inserted: 1 }), 'x')).toEqual(
        outlineData(parse(lines), 'x'),
      );
    }
  });
});
