import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf } from '../support/growth.ts';
import { grammar, INITIAL, isInitial } from './textmate.ts';

/** Half of what VS Code colours at most (`editor.maxTokenizationLineLength`); a quadratic pattern shows long before. */
const LONG = 10_000;

const LINES: Readonly<Record<string, string>> = {
  dots: '.',
  'dots and blanks': '. ',
  digits: '1',
  'digits and dots': '1.',
  'digits and dashes': '15-',
  'journal number over and over': '15.00.00-',
  dates: '10. marts 2021 ',
  'half dates': '10-03-',
  blanks: ' ',
  'hard blanks': '\u00a0',
  tabs: 'a\t',
  stars: '*',
  'bold marks': '**a',
  hashes: '# ',
  underscores: '_',
  'law signs': '§ ',
  brackets: '(',
  colons: 'a: ',
  'decision words': 'Beslutning i ',
  'item words': 'Punkt 1: ',
  labels: 'Sagsnr.: ',
  'words with capitals': 'Udvalget ',
  'absence broken off': 'deltog ikke ',
  'dashes between words': 'A - ',
};

/** Starts that lead into every kind of line. */
const STARTS = [
  '',
  'Beslutning i ',
  'Punkt 1: ',
  'Sagsnr.: ',
  'Mødedato ',
  'REFERAT ',
  '## ',
  '1. ',
  '- ',
  'A',
  '•',
  'Ad 1 ',
];
const ENDS = ['', 'x', '1', ':'];

describe('lines nobody would write', () => {
  test.each(Object.entries(LINES))('%s: time grows with the line, not with its square', (_, piece) => {
    for (const start of STARTS) {
      for (const end of ENDS) {
        const make = (n: number) => start + piece.repeat(Math.ceil(n / piece.length)).slice(0, n) + end;
        const growth = growthOf(make, (line) => grammar.tokenizeLine(line, INITIAL), LONG / 2);
        expect(growth, JSON.stringify(`${start}${piece}…${end}`)).toMatchObject({ linear: true });
      }
    }
  });
});

describe('no line reaches the next', () => {
  const PIECES = [
    ...Object.values(LINES),
    ...STARTS,
    ...ENDS,
    'Lukket',
    'Bilag',
    '15.00.00-A00-2-21',
    'REFERAT',
    '\f',
    '\0',
    '\ud800',
  ];
  test('whatever stands on it', () => {
    const line = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 8 })
      .map((parts) => parts.join('').replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(line, (text) => isInitial(grammar.tokenizeLine(text, INITIAL).ruleStack)),
      { numRuns: 2000 },
    );
  });
});
