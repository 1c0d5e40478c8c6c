/** A decision that says only who was absent is empty; one that says more on the same line is not. */
import { expect, test } from 'vitest';
import { check } from '../../../server/src/check.ts';
import { parse } from '../../../server/src/syntax/index.ts';

function empty(decision: string): boolean {
  const items = ['Ny hal', 'Stier', 'Lys'].flatMap((title, i) => [
    `${i + 1}. ${title}`,
    'Indstilling',
    'Forvaltningen indstiller, at det sker.',
    'Beslutning',
    i === 1 ? decision : 'Godkendt.',
    '',
  ]);
  const lines = ['Referat af møde i Kulturudvalget den 10. marts 2021', '', ...items];
  return check(parse(lines)).some(({ rule }) => rule === 'empty-section');
}

test.each([
  ['Bo Dahl var ikke til stede under behandlingen.', true],
  ['Bo Dahl var fraværende. Rosa Lund havde meldt afbud.', true],
  ['Godkendt. Bo Dahl var ikke til stede under behandlingen.', false],
  ['Bo Dahl var fraværende. Sagen udsættes til næste møde.', false],
  ['Formanden sender svaret senest den 20. marts 2021.', false],
])('%s', (decision, expected) => {
  expect(empty(decision)).toBe(expected);
});
