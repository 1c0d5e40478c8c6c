import { expect, test } from 'vitest';
import { MARK } from '../../../../server/src/rules/support/line-marks.ts';
import { firstAt, LineMemory, LineReader } from '../../../../server/src/rules/support/line-reader.ts';

test('looks only at lines with its marks, and once for each context', () => {
  const looked: string[] = [];
  const reader = new LineReader(MARK.point, (text, context: string) => {
    looked.push(text + context);
    return text.startsWith('1') ? text : undefined;
  });
  const memory = new LineMemory(['1 a', 'b', '2 c', '1 d']);
  const found = reader.read(memory, 'x');
  expect(found.map(({ line }) => line)).toEqual([0, 3]);
  expect(reader.read(memory, 'x')).toBe(found);
  reader.read(memory, 'y');
  expect(looked).toEqual(['1 ax', '2 cx', '1 dx', '1 ay', '2 cy', '1 dy']);
});

test('finds the first on a line or below', () => {
  const read = [1, 1, 4].map((line) => ({ line, found: 0 }));
  expect([0, 1, 2, 4, 5].map((line) => firstAt(read, line))).toEqual([0, 0, 2, 2, 3]);
});
