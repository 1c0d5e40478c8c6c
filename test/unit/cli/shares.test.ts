import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countDone, plan, stop, take } from '../../../server/src/cli/check/shares.ts';

/** Files of the given sizes; nothing is written into them. */
function filesOf(sizes: readonly number[]): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-shares-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return sizes.map((size, index) => {
    const file = path.join(folder, `${index}.txt`);
    fs.writeFileSync(file, '');
    fs.truncateSync(file, size);
    return file;
  });
}

function taken(shares: Parameters<typeof take>[0]): [number, number][] {
  const all: [number, number][] = [];
  for (let piece = take(shares); piece; piece = take(shares)) all.push([piece.from, piece.to]);
  return all;
}

test('every file is in one piece; pieces are about as large as each other, in bytes or in files', () => {
  const { shares } = plan(filesOf([100_000, 100_000, 100_000, 9_000_000, 10, ...new Array(100).fill(1000)]), 4);
  expect(taken(shares)).toEqual([
    [0, 2],
    [2, 3],
    [3, 4],
    [4, 68],
    [68, 105],
  ]);
  expect(take(shares)).toBeUndefined();
  expect(plan([], 4)).toMatchObject({ threads: 1, shares: { pieces: [0] } });
  expect(taken(plan([], 4).shares)).toEqual([]);
  expect(taken(plan(['findes-ikke'], 4).shares)).toEqual([[0, 1]]);
});

test('a thread is started only where it has enough to do, and never more than there are pieces', () => {
  const threads = (sizes: readonly number[], most: number) => plan(filesOf(sizes), most).threads;
  expect(threads([1000, 1000, 1000], 8)).toBe(1);
  expect(threads(new Array(70).fill(100_000), 8)).toBe(1);
  expect(threads(new Array(90).fill(100_000), 8)).toBe(2);
  expect(threads(new Array(20).fill(2_000_000), 8)).toBe(8);
  expect(threads(new Array(20).fill(2_000_000), 3)).toBe(3);
  expect(threads([50_000_000], 8)).toBe(1);
  expect(threads([50_000_000, 50_000_000], 8)).toBe(2);
});

test('after a failure nothing is left to take', () => {
  const { shares } = plan(filesOf([300_000, 300_000]), 1);
  expect([countDone(shares), countDone(shares)]).toEqual([1, 2]);
  stop(shares);
  expect(take(shares)).toBeUndefined();
});
