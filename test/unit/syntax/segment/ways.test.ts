/** Lines that are taken one way or the other by what stands around them: titles in capitals, `Referat` above text, times, facts. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';

const HEAD = [
  'Klubben Havnen',
  'Referat fra møde i afdelingsbestyrelsen',
  'tirsdag den 4. juni 2024',
  '',
  'Afbud: Bo',
  '',
];

function itemsOf(lines: readonly string[]): [title: string, roles: string][] {
  return (parse([...HEAD, ...lines]).meetings[0]?.parts ?? []).flatMap((part) =>
    part.kind === 'item'
      ? [[part.title, part.sections.map(({ role }) => role).join(' ')] as [title: string, roles: string]]
      : [],
  );
}

describe('titles in capitals', () => {
  const told = (title: string) => [
    title,
    '',
    'Rita lagde op til en snak. Alle fik ordet.',
    '',
    'Besluttet: Vi gør det.',
    '',
  ];

  test('a name of sections that stands once among them is a title too', () => {
    const titles = ['DAGSORDEN OG REFERAT FRA SIDST', 'POLITISK SITUATION', 'ØKONOMI', 'NYE LOKALER', 'EVENTUELT'];
    expect(itemsOf(titles.flatMap(told)).map(([title]) => title)).toEqual(titles);
  });

  test('one that comes back is a section', () => {
    const item = (title: string) => [title, '', 'ØKONOMI', 'Det koster en million.', '', 'BESLUTNING', 'Godkendt.', ''];
    const titles = ['1. NYE LOKALER', '2. NYT TAG', '3. NY HAVN'];
    expect(itemsOf(titles.flatMap(item))).toEqual(
      ['NYE LOKALER', 'NYT TAG', 'NY HAVN'].map((title) => [title, 'economy decision']),
    );
  });
});

test('`Referat` above the text of an item heads it', () => {
  const item = (n: number) => [
    `Pkt. ${n} – Sag om emne ${n}`,
    '',
    'Formål',
    'At rådet er orienteret.',
    '',
    'Referat',
    'Rådet drøftede sagen.',
    '',
  ];
  expect(itemsOf([1, 2, 3].flatMap(item)).map(([, roles]) => roles)).toEqual(Array(3).fill('other decision'));
});

test('a time in front of the title is no part of it', () => {
  const item = (n: number) => [`Pkt. ${n} (${n}5 min.) Sag om emne ${n}`, '', 'Referat:', 'Rådet drøftede sagen.', ''];
  expect(itemsOf([1, 2, 3].flatMap(item)).map(([title]) => title)).toEqual([1, 2, 3].map((n) => `Sag om emne ${n}`));
});

test('facts of a line are no sections and go on in no title; a section may stand inline in one item alone', () => {
  const item = (n: number) => [
    `Punkt ${n} - Revideret plan for risikobaseret dimensionering i havn ${n}`,
    'Sagsbehandler: Lone Strup',
    'Sagstype: Beslutning',
    'Sagsfremstilling: Planen skal vedtages i hver periode.',
    ...(n === 2 ? ['Økonomi: En ny sprøjte koster tre millioner.'] : []),
    'Beslutning: Godkendt.',
    '',
  ];
  expect(itemsOf([1, 2, 3, 4, 5].flatMap(item))).toEqual(
    [1, 2, 3, 4, 5].map((n) => [
      `Revideret plan for risikobaseret dimensionering i havn ${n}`,
      n === 2 ? 'case economy decision' : 'case decision',
    ]),
  );
});
