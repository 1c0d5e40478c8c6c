/** The contents: which lines are entries, what they say, and what they do for the items. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';
import { expectMarks, plainLines } from '../support/marked-text.ts';

function entriesOf(text: string) {
  return (parse(plainLines(text)).meetings[0]?.header.contents?.entries ?? []).map((entry) => ({
    number: entry.number,
    title: entry.title,
    page: entry.page,
    mayBeCut: entry.mayBeCut,
  }));
}

const BODY = `
  Punkt 1: Ny hal i Lundby

  Beslutning

  Punkt 2: Ny bro over åen ved Lundby med cykelsti, fortov, belysning og plads til de store landbrugsmaskiner

  Beslutning
`;

describe('entries', () => {
  test('dots and page, or cut at the line width', () => {
    expect(
      entriesOf(`
  REFERAT Kulturudvalget d. 10-03-2021

  Indholdsfortegnelse
  Ny hal i Lundby.....\t3
  Ny bro over åen ved Lundby med cykelsti, fortov, belysning og plads til de store landb\t4
${BODY}`),
    ).toEqual([
      { number: undefined, title: 'Ny hal i Lundby', page: 3, mayBeCut: false },
      {
        number: undefined,
        title: 'Ny bro over åen ved Lundby med cykelsti, fortov, belysning og plads til de store landb',
        page: 4,
        mayBeCut: true,
      },
    ]);
  });

  test('a title that ends in a year keeps it', () => {
    expect(
      entriesOf(`
  REFERAT Kulturudvalget d. 10-03-2021

  Indholdsfortegnelse
  Regnskab 2020.....\t3
  Ny hal i Lundby.....\t4
${BODY}`).map((entry) => [entry.title, entry.page]),
    ).toEqual([
      ['Regnskab 2020', 3],
      ['Ny hal i Lundby', 4],
    ]);
  });

  test('numbered entries, with and without pages; never items', () => {
    expectMarks(`
      Referat til mødet i Kulturudvalget den 4. marts 2021 ◂ title

      Sagsoversigt ◂ contents

      1. Ny hal i Lundby ◂ entry
      2. Ny bro i Lundby ◂ entry
      3. Eventuelt ◂ entry

      1. Ny hal i Lundby ◂ item 1

      Beslutning ◂ decision

      Godkendt.

      2. Ny bro i Lundby ◂ item 2

      Beslutning ◂ decision

      Godkendt.

      3. Eventuelt ◂ item 3

      Beslutning ◂ decision

      Intet.
    `);
  });

  test('`Punkt N: Title` with pages', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Indholdsfortegnelse ◂ contents
      Punkt 1: Ny hal i Lundby.....\t2 ◂ entry
      Punkt 2: Ny bro i Lundby.....\t3 ◂ entry

      Punkt 1: Ny hal i Lundby ◂ item 1

      20/1001 ◂ case

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny bro i Lundby ◂ item 2

      20/1002 ◂ case

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('no contents: none is invented from the meeting facts', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Mødedato Onsdag d. 10. marts 2021 ◂ fact date

      Mødedeltagere Asta Lind, Bo Kær ◂ fact participants

      Punkt 1: Ny hal i Lundby ◂ item 1

      Beslutning ◂ decision

      Godkendt.
    `);
  });
});

describe('a heading wrapped over lines', () => {
  const wrapped = (contents: string) =>
    [
      ...itemsOf(
        parse(
          plainLines(`
  REFERAT Kulturudvalget d. 10-03-2021

  ${contents}

  Punkt 1: Ny bro over åen ved Lundby med cykelsti, fortov, belysning
  og plads til de store landbrugsmaskiner

  20/1001

  Beslutning

  Punkt 2: Eventuelt

  Beslutning
`),
        ),
      ),
    ].map(({ node }) => [node.title, node.heading.lineCount, node.caseNumber?.text]);

  const TITLE = 'Ny bro over åen ved Lundby med cykelsti, fortov, belysning og plads til de store landbrugsmaskiner';

  test.each([
    ['without contents', ''],
    ['as the contents say', `Indholdsfortegnelse\n  ${TITLE}.....\t3`],
    ['as much as the contents say', `Indholdsfortegnelse\n  ${TITLE.slice(0, 85)}\t3`],
  ])('%s', (_, contents) => {
    expect(wrapped(contents)[0]).toEqual([TITLE, 2, '20/1001']);
  });

  test('a line below a short heading is text', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny bro ◂ item 1
      Broen er smal.

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny hal og nye baner til tennis, padel og badminton i Lund- ◂ item 2
      by ◂ …

      Beslutning ◂ decision

      Godkendt.
    `);
  });
});

test.each(['', '(Åben) '])('pages behind a single blank rise down the list: %j', (state) => {
  const titles = ['Godkendelse af dagsorden', 'Økonomirapport 3 for 2022', 'Mødeplan for 2023', 'Meddelelser'];
  const list = titles.flatMap((title, i) => [`${i + 1} ${state}${title} ${3 + 2 * i}`, '']);
  const items = titles.flatMap((title, i) => [
    `${i + 1} ${state}${title}`,
    '',
    'Indstilling',
    '',
    'at det godkendes.',
    '',
  ]);
  const lines = ['Dagsorden - Havneudvalget', '22-11-2022 14:00', '', 'Indholdsfortegnelse', '', ...list, ...items];
  const { header, parts = [] } = parse(lines).meetings[0] ?? {};
  expect(header?.contents?.entries.map(({ title, page }) => [title.replace(state, ''), page])).toEqual(
    titles.map((title, i) => [title, 3 + 2 * i]),
  );
  expect(parts.map((part) => part.kind === 'item' && part.title)).toEqual(titles);
});
