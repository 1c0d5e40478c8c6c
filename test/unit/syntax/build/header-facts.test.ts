/** What the head of minutes tells behind its labels, and where a value ends. */
import { expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';

const factsOf = (...head: readonly string[]) =>
  (
    parse(['Referat af bestyrelsesmøde den 14. juni 2022', '', ...head, '', '1. Ny hal', 'Beslutning: Godkendt.'])
      .meetings[0]?.header.facts ?? []
  ).map(({ kind, value }) => `${kind} ${value}`);

test.each([['Fra direktionen: Ea Bak, Tove Munk'], ['Gæst: Ea Bak'], ['Elevråd: Ea Bak og Tove Munk']])(
  'a label that no table knows begins a fact of its own: %s',
  (line) => {
    expect(factsOf('Fraværende: Bo Lind (punkt 5)', line)).toEqual(['absent Bo Lind (punkt 5)']);
  },
);

test('names go on in the next line, also below a label that stands alone', () => {
  expect(factsOf('Fraværende: Bo Lind, Ea Bak,', 'Tove Munk')).toEqual(['absent Bo Lind, Ea Bak, Tove Munk']);
  expect(factsOf('Deltagere:', 'For skolen: Bo Lind', 'For byen: Ea Bak')).toEqual([
    'participants For skolen: Bo Lind For byen: Ea Bak',
  ]);
});
