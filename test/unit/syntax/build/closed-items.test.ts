/** Closed items: every form of the mark, and titles without it. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';
import { expectMarks } from '../support/marked-text.ts';

function item(heading: string, form: (n: number) => string = (n) => `Punkt ${n}: `) {
  const lines = ['REFERAT Kulturudvalget d. 10-03-2021', ''];
  for (let n = 1; n <= 3; n++)
    lines.push(n === 2 ? heading : `${form(n)}Sag om emne ${n}`, '', 'Beslutning', '', 'Godkendt.', '');
  return [...itemsOf(parse(lines))].map(({ node }) => node)[1];
}

describe('marks in the heading', () => {
  test.each([
    'Punkt 2: Lukket: Køb af grund',
    'Punkt 2: LUKKET: Køb af grund',
    'Punkt 2: (Lukket) Køb af grund',
    'Punkt 2: (lukket punkt) Køb af grund',
    'Punkt 2: Lukket punkt: Køb af grund',
    'Punkt 2: LUKKET PUNKT: Køb af grund',
    'Punkt 2: Lukket sag: Køb af grund',
    'Punkt 2: Lukket - Køb af grund',
    'Punkt 2: Lukket – Køb af grund',
    'Punkt 2: Køb af grund (Lukket)',
    'Punkt 2: Køb af grund (lukket punkt)',
    'Punkt 2: Køb af grund (Lukket sag)',
    'Punkt 2: Køb af grund (lukket/closed)',
    'Punkt 2: Køb af grund (confidential/fortroligt)',
    'Punkt 2: Køb af grund - Lukket',
    'Punkt 2: Køb af grund – lukket punkt',
    'Punkt 2: Køb af grund, lukket',
    'Punkt 2: Lukket:\u00a0Køb af grund',
    'Punkt 2: Fortroligt punkt: Køb af grund',
    'Punkt 2: Køb af grund (fortroligt)',
  ])('%j', (heading) => {
    expect(item(heading)).toMatchObject({ numberText: '2', title: 'Køb af grund', closed: true });
  });

  test.each([
    ['2 (Lukket) Køb af grund', (n: number) => `${n}. `],
    ['2. (Lukket) Køb af grund', (n: number) => `${n}. `],
    ['Pkt. 2 (Lukket) Køb af grund', (n: number) => `Pkt. ${n} `],
    ['02. Køb af grund (Lukket)', (n: number) => `0${n}. `],
  ])('%j', (heading, form) => {
    expect(item(heading, form)).toMatchObject({ title: 'Køb af grund', closed: true });
  });

  test('without any other title', () => {
    expect(item('Punkt 2: Lukket punkt')).toMatchObject({ closed: true });
    expect(item('Punkt 2: Lukket')).toMatchObject({ closed: true });
  });

  test.each([
    'Punkt 2: Lukketider i hallen',
    'Punkt 2: Lukkede afdelinger på skolerne',
    'Punkt 2: Svømmehallen holdes lukket i juli',
    'Punkt 2: Lukket for sæsonen - status',
    'Punkt 2: Lukning af skole',
    'Punkt 2: Institutionernes lukkedage',
  ])('open: %j', (heading) => {
    expect(item(heading)).toMatchObject({ closed: false, title: heading.slice('Punkt 2: '.length) });
  });

  test.each(['Punkt 2: (Åbent) Køb af grund', 'Punkt 2: (åben sag) Køb af grund'])(
    'open and said so: %j',
    (heading) => {
      expect(item(heading)).toMatchObject({ closed: false, title: 'Køb af grund' });
    },
  );
});

describe('groups', () => {
  test('items of a closed group are closed, those of the next open group are not', () => {
    expectMarks(`
      Referat til mødet i Kulturudvalget den 4. marts 2021 ◂ title

      Åbne dagsordenspunkter

      1. Ny hal i Lundby ◂ item 1

      Beslutning ◂ decision

      Godkendt.

      Lukkede dagsordenspunkter ◂ group closed

      2. Køb af grund ◂ item 2 closed

      Beslutning ◂ decision

      Godkendt.

      3. Salg af grund ◂ item 3 closed

      Beslutning ◂ decision

      Godkendt.

      Åbne punkter ◂ group

      4. Eventuelt ◂ item 4

      Beslutning ◂ decision

      Intet.
    `);
  });

  test('the case number before the heading belongs to the item, the group to nobody', () => {
    expectMarks(`
      Referat til mødet i Kulturudvalget den 4. marts 2021 ◂ title

      15.00.00-G01-1-21 ◂ case

      11. Ny hal i Lundby ◂ item 11

      Beslutning ◂ decision

      Godkendt.

      Lukkede dagsordenspunkter ◂ group closed

      88.08.17-Ø54-1-16 ◂ case

      12. Køb af grund ◂ item 12 closed

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('`Åbne` inside a text groups nothing', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Sagsfremstilling ◂ case

      Hallerne kan være

      Åbne

      eller lukkede om aftenen.

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny bro ◂ item 2

      Beslutning ◂ decision

      Godkendt.
    `);
  });
});

test('a closed mark among the facts under the heading', () => {
  expectMarks(`
    Kulturudvalget – Referat – 1. oktober 2018 ◂ title

    1. Ny hal i Lundby (B) ◂ item 1

    Sagsnr.: 330-2018-3619      Dok.nr.: 330-2018-99      Åbent ◂ case

    Beslutning i Kulturudvalget den 1. oktober 2018: ◂ decision

    Godkendt.

    2. Køb af grund (B) ◂ item 2 closed

    Sagsnr.: 330-2018-3620      Dok.nr.: 330-2018-98      Lukket ◂ case

    Beslutning i Kulturudvalget den 1. oktober 2018: ◂ decision

    Godkendt.
  `);
});

describe('the state beside the case number', () => {
  test.each(['Lukket - 2013/044870', 'Lukket: 2013/044870', 'ACT-40620 · Lukket'])('%s closes the item', (code) => {
    const open = code.replace('Lukket', 'Åbent').replace('044870', '041122').replace('40620', '40112');
    const sections = ['', 'Sagsfremstilling', 'Der er kommet et bud.', '', 'Beslutning', 'Godkendt.', ''];
    const referat = parse([
      'Referat af møde i Økonomiudvalget den 2. oktober 2013',
      '',
      '1. Skolen på Bakken',
      open,
      ...sections,
      '2. Salg af hus på Søvej',
      code,
      ...sections,
    ]);
    expect([...itemsOf(referat)].map(({ node }) => node.closed)).toEqual([false, true]);
  });
});

describe('told below the heading', () => {
  const below = (...lines: readonly string[]) => {
    const text = [
      'REFERAT Kulturudvalget d. 10-03-2021',
      '',
      'Punkt 1: Nyt tag',
      '',
      ...lines,
      '',
      'Beslutning',
      'Ja.',
    ];
    return [...itemsOf(parse([...text, '', 'Punkt 2: Møder', '', 'Beslutning', 'Ja.']))].map(({ node }) => node.closed);
  };

  test.each([
    ['Status: Lukket'],
    ['Åben/lukket: Lukket'],
    ['STATUS', 'Lukket'],
    ['• Sag: H-2020-130 (lukket)'],
    ['| Sagsnr. | Åben/lukket |', '|---|---|', '| 22/9003 | Lukket |'],
    ['Sagsnr. 22/9003 · Fortroligt'],
    ['Punktet behandles for lukkede døre.'],
    ['Punktet er lukket, fordi handlen ikke er på plads.'],
    ['Der købes en grund, og sagen er derfor behandlet som lukket punkt.'],
  ])('%j', (...lines) => {
    expect(below(...lines)).toEqual([true, false]);
  });

  test.each([
    ['Status: Åben'],
    ['Lukket punkt: Nej'],
    ['Lukket punkt', '', 'Nej'],
    ['| Sagsnr. | Åben/lukket |', '|---|---|', '| 22/9003 | Åben |'],
    ['Havnen var lukket i juli, og sagen er lukket i systemet.'],
    ['Den lukkede del af havnen åbner igen.'],
  ])('not by %j', (...lines) => {
    expect(below(...lines)).toEqual([false, false]);
  });
});

test.each([
  ['Behandlet for lukkede døre', true],
  ['Punkter for lukkede døre', true],
  ['Sager til behandling på lukket møde', true],
  ['Punkter til det lukkede møde', true],
  ['Sager på åbent møde', false],
  ['B. Lukkede sager', true],
  ['Lukket del af dagsordenen', true],
  ['Behandlet for åbne døre', false],
  ['B: Sager, der afgøres i Kulturudvalget', false],
])('a line between items heads a group: %s', (group, closed) => {
  const text = ['REFERAT Kulturudvalget d. 10-03-2021', '', 'Punkt 1: Nyt tag', '', 'Beslutning', 'Ja.', ''];
  const { parts } = parse([...text, group, '', 'Punkt 2: Møder', '', 'Beslutning', 'Ja.']).meetings[0] ?? { parts: [] };
  expect(parts.map((part) => [part.kind, 'closed' in part && part.closed])).toEqual([
    ['item', false],
    ['group', closed],
    ['item', closed],
  ]);
});

test.each(['LUKKET DAGSORDEN', 'Lukket dagsorden'])(
  '%s between items heads a group, though it may be a title',
  (group) => {
    const text = [
      'DAGSORDEN',
      'Kulturudvalget d. 10-03-2021',
      '',
      '1. Nyt tag',
      '',
      'Indstilling',
      'At det lægges.',
      '',
    ];
    const items = [...itemsOf(parse([...text, group, '', '2. Køb af grund', '', 'Indstilling', 'At det købes.']))];
    expect(items.map(({ node }) => node.closed)).toEqual([false, true]);
  },
);

test.each(['STATUS', 'Punktets art'])('%s of the house with its value below says that the item is closed', (label) => {
  const text = ['Ny mole', 'Køb af grund', 'Takster'].flatMap((title, i) => [
    ...[
      `${i + 1}. ${title}`,
      '',
      'SAGSNUMMER',
      `2020-440${i}`,
      label,
      i === 1 ? 'Lukket' : 'Åben',
      'FØRT AF',
      'Bo Lund',
      '',
    ],
    ...['Resumé', '', 'Der er lavet en plan.', '', 'Beslutning', '', 'Godkendt.', ''],
  ]);
  const items = [...itemsOf(parse(['REFERAT Kulturudvalget d. 10-03-2021', '', ...text]))];
  expect(items.map(({ node }) => node.closed)).toEqual([false, true, false]);
});
