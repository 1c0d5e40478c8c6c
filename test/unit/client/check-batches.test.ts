import { expect, test } from 'vitest';
import { batchesOf } from '../../../client/src/check/check-batches.ts';

const MB = 1024 * 1024;
const sizes = (files: readonly number[]): number[][] => batchesOf(files, (size) => size);

test('small files go sixteen at a time, in order', () => {
  const files = Array.from({ length: 35 }, (_, n) => n);
  expect(sizes(files).map(({ length }) => length)).toEqual([16, 16, 3]);
  expect(sizes(files).flat()).toEqual(files);
  expect(sizes([])).toEqual([]);
});

test('what the server holds at once stays below four megabytes, but for a file that is larger alone', () => {
  const files = [MB, MB, 3 * MB, 32 * MB, 1, 10 * MB, 4 * MB, 0, 1];
  expect(sizes(files)).toEqual([[MB, MB], [3 * MB], [32 * MB], [1], [10 * MB], [4 * MB, 0], [1]]);
});
