import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../../server/src/features/edits/occurrences.ts';

describe('where a name stands', () => {
  it('of two that overlap the first counts, also over a line end', () => {
    expect(occurrencesOf(['Lund Lund Lund Lund'], 'Lund Lund')).toEqual([
      { line: 0, start: 0, end: 9 },
      { line: 0, start: 10, end: 19 },
    ]);
    expect(occurrencesOf(['Bo Lund', 'Lund Lund'], 'Lund Lund')).toEqual([
      { line: 0, start: 3, end: 7, wordsBefore: 1, next: { line: 1, start: 0, end: 4 } },
    ]);
  });

  it('no two overlap, on any lines', () => {
    const words = fc.array(fc.constantFrom('Lund', 'Bo', ' ', 's', ','), { maxLength: 12 });
    const lines = fc.array(
      words.map((each) => each.join(' ')),
      { maxLength: 5 },
    );
    const name = fc.array(fc.constantFrom('Lund', 'Bo'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, name, (text, parts) => {
        let [line, end] = [0, 0];
        for (const each of occurrencesOf(text, parts.join(' '))) {
          expect(each.line > line || (each.line === line && each.start >= end)).toBe(true);
          [line, end] = each.next ? [each.next.line, each.next.end] : [each.line, each.end];
        }
      }),
      { numRuns: 2000 },
    );
  });
});
