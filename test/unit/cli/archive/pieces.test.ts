import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cutIntoPieces } from '../../../../server/src/cli/archive/pieces.ts';

/** Files of the given sizes, whole numbers of bytes; a name stands for itself. */
async function cut(given: readonly (number | string)[]): Promise<number[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-pieces-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  async function* names() {
    for (const [index, each] of given.entries()) {
      if (typeof each === 'string') yield each;
      else {
        const file = path.join(folder, `${index}.txt`);
        fs.writeFileSync(file, '');
        fs.truncateSync(file, each);
        yield file;
      }
    }
  }
  const counts: number[] = [];
  let number = 0;
  for await (const piece of cutIntoPieces(names())) {
    expect(piece.number).toBe(number++);
    expect(piece.sizes).toHaveLength(piece.files.length);
    counts.push(piece.files.length);
  }
  return counts;
}

test('pieces are about as large as each other, in bytes or in files', async () => {
  expect(await cut([100_000, 100_000, 100_000, 9_000_000, 10, ...new Array(100).fill(1000)])).toEqual([
    2, 1, 1, 64, 37,
  ]);
  expect(await cut([])).toEqual([]);
  expect(await cut(['findes-ikke'])).toEqual([1]);
});

test('standard input is a piece by itself', async () => {
  expect(await cut([1, 1, '-', 1])).toEqual([2, 1, 1]);
  expect(await cut(['-'])).toEqual([1]);
});
