import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK } from '../../../../server/src/rules/support/line-marks.ts';
import { firstAt, LineMemory, LineReader } from '../../../../server/src/rules/support/line-reader.ts';

test('after any edits reads what it would read of the lines afresh', () => {
  const digits = new LineReader(MARK.point, (text, context: string) => /\d+/.exec(text)?.[0].concat(context));
  const words = fc.constantFrom('', 'a', '1', '2 b', '- 3', 'udvalg', '22. c');
  const edit = fc.record({ at: fc.nat(), removed: fc.nat(3), inserted: fc.array(words, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(words), fc.array(fc.tuple(edit, fc.constantFrom('x', 'x', 'y'))), (start, edits) => {
      let lines = start;
      let memory = new LineMemory(lines);
      digits.read(memory, 'x');
      for (const [{ at, removed, inserted }, context] of edits) {
        const from = at % (lines.length + 1);
        lines = lines.toSpliced(from, removed, ...inserted);
        memory = new LineMemory(lines, memory);
        const fresh = new LineMemory(lines);
        // Every third state is not looked at.
        if (at % 3 !== 0) expect(digits.read(memory, context)).toEqual(digits.read(fresh, context));
        expect(memory.marks).toEqual(fresh.marks);
        expect(memory.any).toBe(fresh.any);
        memory.settle();
      }
    }),
    { numRuns: 300 },
  );
});

test('looks only at what an edit put in, and hands out the same list while nothing in it changes', () => {
  let looked = 0;
  const reader = new LineReader(MARK.point, (text) => {
    looked++;
    return text.startsWith('1') ? text : undefined;
  });
  const lines = ['1 a', 'b', '2 c', '1 d'];
  const first = new LineMemory(lines);
  const found = reader.read(first, undefined);
  expect(looked).toBe(3);
  const second = new LineMemory(lines.with(2, '3 c'), first);
  expect(reader.read(second, undefined)).toBe(found);
  expect(looked).toBe(4);
  const third = new LineMemory(['', ...second.lines], second);
  expect(reader.read(third, undefined).map(({ line }) => line)).toEqual([1, 4]);
  expect(looked).toBe(4);
});

test('finds the first on a line or below', () => {
  const read = [1, 1, 4].map((line) => ({ line, found: 0 }));
  expect([0, 1, 2, 4, 5].map((line) => firstAt(read, line))).toEqual([0, 0, 2, 2, 3]);
});
