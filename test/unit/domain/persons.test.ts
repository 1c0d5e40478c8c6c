import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNames } from '../../../server/src/domain/people/persons.ts';
import { isLinear } from '../support/growth.ts';
import { HOSTILE_UNITS } from '../support/hostile-units.ts';

type Expected = readonly (readonly [name: string, note?: string])[];

const LISTS: readonly (readonly [string, Expected])[] = [
  [
    'Karla Due (O) og Bo Lund (V)',
    [
      ['Karla Due', 'O'],
      ['Bo Lund', 'V'],
    ],
  ],
  ['Karla Due, Bo Lund (Afbud), Ida Bro', [['Karla Due'], ['Bo Lund', 'Afbud'], ['Ida Bro']]],
  ['Afbud: Karla Due', [['Karla Due']]],
  ['Fraværende:\u00a0Karla Due og Bo Lund', [['Karla Due'], ['Bo Lund']]],
  ['Karla Due\nBo Lund\n', [['Karla Due'], ['Bo Lund']]],
  ['Karla Due, Bo\nLund, Ida Bro', [['Karla Due'], ['Bo\nLund'], ['Ida Bro']]],
  ['Karla Due; Bo Lund samt Ida Bro', [['Karla Due'], ['Bo Lund'], ['Ida Bro']]],
  ['• Karla Due\n• Bo Lund', [['Karla Due'], ['Bo Lund']]],
  ['Karla von Due', [['Karla von Due']]],
  ['Karla B. Due-Lund', [['Karla B. Due-Lund']]],
  ['Øjvind Ågård, Åse Ærø', [['Øjvind Ågård'], ['Åse Ærø']]],
  ['Karla Due, formand, Bo Lund', [['Karla Due', 'formand'], ['Bo Lund']]],
  [
    'Karla Due, V, Bo Lund, A',
    [
      ['Karla Due', 'V'],
      ['Bo Lund', 'A'],
    ],
  ],
  ['Karla Due - V', [['Karla Due', 'V']]],
  ['Karla Due (V, formand), Bo Lund', [['Karla Due', 'V, formand'], ['Bo Lund']]],
  ['Karla Due, sognepræst Bo Lund', [['Karla Due'], ['Bo Lund', 'sognepræst']]],
  ['Karla Due og Bo Lund deltog ikke i behandlingen af punktet.', [['Karla Due'], ['Bo Lund']]],
  ['Karla Due.', [['Karla Due']]],
  ['Karla Due (V', [['Karla Due', 'V']]],
  ['Ingen', []],
  ['Afbud: Ingen.', []],
  ['kl. 15.30', []],
  ['', []],
];

describe('splitNames', () => {
  it.each(LISTS)('%j', (text, expected) => {
    const found = splitNames(text);
    expect(found.map(({ name, note }) => (note === undefined ? [name] : [name, note]))).toEqual(expected);
    for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
  });

  it('never throws, and every name stands where it says', () => {
    const listish = fc.string({
      unit: fc.constantFrom('A', 'b', ' ', ',', '(', ')', ' og ', '.', '-', '\n', ':', '1'),
      maxLength: 50,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), listish), (text) => {
        for (const { name, start, end } of splitNames(text)) {
          expect(name).not.toBe('');
          expect(text.slice(start, end)).toBe(name);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(HOSTILE_UNITS)('is linear on %j', (unit) => {
    expect(isLinear(splitNames, unit)).toBe(true);
  });
});
