import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inside, rangeInside } from '../../../../server/src/lsp/documents/positions.ts';
import { LineDocument } from '../../../../server/src/text/line-document.ts';

test('positions of any kind end up in the text', () => {
  const document = new LineDocument('file:///a', 1, 'abc\n\ndef');
  const position = fc.record({ line: fc.anything(), character: fc.anything() });
  fc.assert(
    fc.property(position, position, (a, b) => {
      const { start, end } = rangeInside(document, { start: a, end: b } as Parameters<typeof rangeInside>[1]);
      for (const { line, character } of [start, end, inside(document, a as Parameters<typeof inside>[1])]) {
        expect(line).toBeGreaterThanOrEqual(0);
        expect(line).toBeLessThan(3);
        expect(character).toBeGreaterThanOrEqual(0);
        expect(character).toBeLessThanOrEqual(document.lines[line]?.length ?? -1);
      }
      expect(start.line < end.line || (start.line === end.line && start.character <= end.character)).toBe(true);
    }),
  );
});
