/** Contents that came through a converter: a tab that became blanks, a word broken at the end of its line. */
import { expect, test } from 'vitest';
import { check } from '../../../../server/src/check.ts';
import { parse } from '../../../../server/src/syntax/index.ts';

const ITEMS = [
  '',
  'Punkt 1: Orientering om besøg i gæstehavnen og på campingpladsen under sommerens festival i august',
  '',
  'Beslutning',
  '',
  'Taget til efterretning.',
  '',
  'Punkt 2: Nye lygter på molen',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
  'Punkt 3: Eventuelt',
  '',
  'Beslutning',
  '',
  'Intet.',
];

test.each([
  [
    [
      'Orientering om besøg i gæstehavnen og på campingpladsen under    3',
      'Nye lygter på molen.....\t5',
      'Eventuelt.....\t6',
    ],
  ],
  [
    [
      'Orientering om besøg i gæstehavnen og på camping-',
      'pladsen under sommerens festival i august.....\t3',
      'Nye lygter på molen.....\t5',
      'Eventuelt.....\t6',
    ],
  ],
])('%j', (contents) => {
  const lines = ['REFERAT Havneudvalget d. 10-03-2021', '', 'Indholdsfortegnelse', '', ...contents, ...ITEMS];
  expect(parse(lines).meetings[0]?.header.contents?.entries.map(({ page }) => page)).toEqual([3, 5, 6]);
  expect(check(parse(lines)).filter(({ rule }) => rule.startsWith('toc-'))).toEqual([]);
});
