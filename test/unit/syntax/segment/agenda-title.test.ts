/** `Dagsorden` or `Referat` alone on the first line, body and date below it. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';

const ITEMS = [
  '',
  'Punkt 1: Nye bænke',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
  'Punkt 2: Nye lygter',
  '',
  'Beslutning',
  '',
  'Godkendt.',
];

const headerOf = (lines: readonly string[]) => parse(lines).meetings[0]?.header;

describe.each(['Dagsorden', 'DAGSORDEN', 'Dagsorden:', 'Referat', 'REFERAT'])('%s', (word) => {
  test.each([
    [['', 'Havneudvalget', '', 'Onsdag den 10. marts 2021 kl. 15.00', '', 'Mødested: Havnekontoret']],
    [['Havneudvalget', '10. marts 2021', 'Sted: Havnekontoret']],
    [['', 'Udvalg: Havneudvalget', 'Dato: 10. marts 2021', 'Sted: Havnekontoret']],
    [['', '', 'Havneudvalget', '', '', 'Mødedato: 10. marts 2021', '', '', 'Mødested:', '', '', 'Havnekontoret']],
    [['for møde i Havneudvalget', 'den 10. marts 2021 kl. 15.00', 'Sted: Havnekontoret']],
  ])('%j', (facts) => {
    const header = headerOf([word, ...facts, ...ITEMS]);
    expect(header?.title).toMatchObject({ line: 0, body: 'Havneudvalget', date: '2021-03-10' });
    expect(header?.facts.find(({ kind }) => kind === 'place')?.value).toBe('Havnekontoret');
    expect(header?.contents).toBeUndefined();
  });
});

test('an agenda of nothing but titles is one by its first line', () => {
  const lines = [
    'Dagsorden',
    '',
    'Udvalg: Havneudvalget',
    'Dato: 10. marts 2021',
    '',
    '1. Godkendelse af dagsorden',
    '2. Nye bænke',
    '3. Eventuelt',
  ];
  const referat = parse(lines);
  expect([...itemsOf(referat)].map(({ node }) => node.title)).toEqual([
    'Godkendelse af dagsorden',
    'Nye bænke',
    'Eventuelt',
  ]);
  expect(referat.meetings[0]?.minutesKind).toBe('dagsorden');
});

test.each([
  [
    'over a list of contents',
    ['Dagsorden', '', '1. Nye bænke', '2. Nye lygter', '', 'REFERAT Havneudvalget d. 10-03-2021'],
  ],
  [
    'over entries with pages',
    ['Dagsorden', '', 'Nye bænke.....\t3', 'Nye lygter.....\t4', '', 'REFERAT Havneudvalget d. 10-03-2021'],
  ],
  [
    'below the title',
    [
      'REFERAT Havneudvalget d. 10-03-2021',
      '',
      'Mødested: Havnekontoret',
      '',
      'Dagsorden',
      '',
      '1. Nye bænke',
      '2. Nye lygter',
    ],
  ],
])('it heads the contents %s', (_, lines) => {
  const header = headerOf([...lines, ...ITEMS]);
  expect(header?.title).toMatchObject({ body: 'Havneudvalget', date: '2021-03-10' });
  expect(header?.contents?.entries).toHaveLength(2);
});
