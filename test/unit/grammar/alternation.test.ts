import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalised, literal, oneOf } from '../../../scripts/grammar/alternation.ts';
import { scanner } from './textmate.ts';

const matches = (pattern: string, text: string) => scanner(`^(?:${pattern})$`).findNextMatchSync(text, 0) !== null;

describe('oneOf', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ø', ' ', '.', '(', '/', '-'), minLength: 1, maxLength: 5 });
  const name = word.map((text) => text.trim().replace(/ +/g, ' ')).filter((text) => text !== '');

  test('matches every name and nothing else', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), name, (names, other) => {
        const pattern = oneOf(names);
        for (const each of names) expect(matches(pattern, each), each).toBe(true);
        expect(matches(pattern, other)).toBe(names.includes(other));
      }),
      { numRuns: 200 },
    );
  });

  test('takes the longest of two names with a common beginning', () => {
    const found = scanner(oneOf(['Sagsnr', 'Sag', 'Sagsnummer'])).findNextMatchSync('Sagsnummer 4', 0);
    expect(found?.captureIndices[0]?.end).toBe('Sagsnummer'.length);
  });

  test('any run of blanks, hard ones too, stands for a blank; either apostrophe for the other', () => {
    expect(matches(oneOf(['FN’s mål']), 'FN\u0027s\u00a0 mål')).toBe(true);
  });
});

test('capitalised: first letter large, the rest in either case', () => {
  const pattern = capitalised(['Beslutning', 'Økonomi']);
  for (const text of ['Beslutning', 'BESLUTNING', 'ØKONOMI', 'Økonomi'])
    expect(matches(pattern, text), text).toBe(true);
  for (const text of ['beslutning', 'økonomi']) expect(matches(pattern, text), text).toBe(false);
});

test('literal: every sign stands for itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'.*+?()[]{}|\\^$/-#aø') }), (text) =>
      matches(literal(text), text),
    ),
  );
});
