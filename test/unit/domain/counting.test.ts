import { expect, test } from 'vitest';
import { countsOf, grouped } from '../../../server/src/domain/counting.ts';

test('values are counted in the order in which they come first', () => {
  expect([...countsOf(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('values are put together by what is said of them', () => {
  expect([...grouped([3, 4, 5], (number) => number % 2)]).toEqual([
    [1, [3, 5]],
    [0, [4]],
  ]);
});
