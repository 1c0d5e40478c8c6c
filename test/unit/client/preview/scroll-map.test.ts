import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAtTop, topOfLine } from '../../../../client/src/preview/webview/scroll-map.ts';

const ANCHORS = [
  { line: 0, top: 20 },
  { line: 10, top: 220 },
  { line: 12, top: 400 },
];

describe('lines and places', () => {
  test.each([
    [0, 20],
    [5, 120],
    [10, 220],
    [11, 310],
    [50, 400],
  ])('line %i', (line, top) => expect(topOfLine(ANCHORS, line)).toBe(top));

  test('above all of them is the top, without any there is nothing', () => {
    expect(lineAtTop(ANCHORS, 3)).toBe(0);
    expect(topOfLine([], 7)).toBe(0);
  });

  test('there and back is the same line', () => {
    const rising = fc.array(fc.record({ line: fc.integer({ min: 1, max: 9 }), top: fc.integer({ min: 1, max: 90 }) }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(rising, fc.double({ min: 0, max: 1, noNaN: true }), (gaps, share) => {
        let line = 0;
        let top = 0;
        const anchors = gaps.map((gap) => {
          line += gap.line;
          top += gap.top;
          return { line, top };
        });
        const first = anchors[0]?.line ?? 0;
        const wanted = first + share * (line - first);
        expect(lineAtTop(anchors, topOfLine(anchors, wanted))).toBeCloseTo(wanted, 6);
      }),
    );
  });
});
