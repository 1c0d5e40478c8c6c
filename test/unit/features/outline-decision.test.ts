/** The own decision in the outline as data: line, words and class. */
import { expect, test } from 'vitest';
import { outlineData } from '../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../server/src/syntax/index.ts';

const MEETING = [
  'REFERAT Havneudvalget d. 12-03-2024',
  '',
  'Punkt 1: Ny mole',
  '',
  'Beslutning fra Økonomiudvalget den 5. marts 2024',
  '',
  'Anbefales.',
  '',
  'Beslutning',
  '',
  'Fraværende: Karla Due',
  '',
  'Havnefogeden fortalte om molen.',
  'Indstillingen blev ikke vedtaget.',
  '',
  'Punkt 2: Ny kaj',
  '',
  'Sagsfremstilling',
  '',
  'Kajen er lang.',
  '',
  'Punkt 3: Eventuelt',
  '',
  'Beslutning',
  '',
  'Næste møde holdes på skolen.',
];

test('the sentence that decides, where it stands, and what became of the case', () => {
  const items = outlineData(parse(MEETING), 'x').items;
  expect(items.map(({ number, decision }) => [number, decision])).toEqual([
    ['1', { line: 14, text: 'Indstillingen blev ikke vedtaget', class: 'rejected' }],
    ['2', null],
    ['3', { line: 26, text: 'Næste møde holdes på skolen', class: 'other' }],
  ]);
});
