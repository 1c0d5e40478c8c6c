import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Job } from '../../../../server/src/cli/archive/job.ts';
import type { Piece } from '../../../../server/src/cli/archive/pieces.ts';
import { type PoolOptions, runPool } from '../../../../server/src/cli/archive/pool.ts';

const JOB: Job = {
  kind: 'check',
  language: 'da',
  options: { language: 'da', fix: 'no', severities: {} },
  failOn: 'error',
  program: '1.2.3',
  hashed: true,
};

/** A worker of our own: `files` of an order are what it is to do. */
const WORKER = `
const { parentPort, workerData: { place } } = require('node:worker_threads');
const TALLY = { files: 0, skipped: 0, findings: 0, loud: 0, incomplete: 0 };
parentPort.on('message', async (order) => {
  if (!order) return parentPort.close();
  const { number, files, given } = order;
  let lines = '';
  for (const [index, file] of files.entries()) {
    if (given[index]) { lines += given[index] + '\\n'; continue; }
    Atomics.store(place, 0, index);
    Atomics.add(place, 1, 1);
    if (file === 'throw') throw new Error('nej');
    if (file === 'exit') process.exit(3);
    if (file === 'hang') for (;;);
    if (file.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, Number(file.slice(4))));
    lines += JSON.stringify({ file }) + '\\n';
  }
  Atomics.store(place, 0, -1);
  parentPort.postMessage({ number, lines: new TextEncoder().encode(lines), tally: { ...TALLY, files: files.filter((_, i) => !given[i]).length } });
});`;

async function run(pieces: readonly (readonly string[])[], options: Partial<PoolOptions> & { source?: string } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-pool-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const script = path.join(folder, 'worker.cjs');
  fs.writeFileSync(script, options.source ?? WORKER);
  const records: { file: string; status?: string; problem?: string }[] = [];
  async function* all(): AsyncGenerator<Piece> {
    // Large enough, as they say of themselves, for as many threads as there are.
    for (const [number, files] of pieces.entries()) yield { number, files, sizes: files.map(() => 1_000_000) };
  }
  const tally = await runPool(all(), {
    script,
    most: 2,
    job: JOB,
    limit: 30,
    ordered: true,
    signal: new AbortController().signal,
    isLittle: () => false,
    keep: ({ lines }) => {
      for (const line of Buffer.from(lines).toString().trim().split('\n')) records.push(JSON.parse(line));
    },
    ...options,
  });
  return { tally, records, files: records.map(({ file }) => file) };
}

const many = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

test('a file that kills its thread is named and left; all others are done, each once and in order', async () => {
  const pieces = [['a', 'throw', 'b', 'exit', 'c'], ...many('d', 20).map((name) => [name])];
  const { records, files, tally } = await run(pieces);
  expect(files).toEqual(pieces.flat());
  expect(records.filter(({ status }) => status !== undefined)).toEqual([
    expect.objectContaining({ file: 'throw', status: 'crashed', problem: 'Programmet fejlede på filen (nej).' }),
    expect.objectContaining({ file: 'exit', status: 'crashed', problem: 'Programmet fejlede på filen (worker 3).' }),
  ]);
  expect(tally).toMatchObject({ files: 25, incomplete: 2 });
});

test('a file that hangs is ended, named and left', async () => {
  const { records, files } = await run([['a', 'hang', 'b'], ['c']], { limit: 0.2 });
  expect(files).toEqual(['a', 'hang', 'b', 'c']);
  expect(records[1]).toMatchObject({ status: 'stopped', problem: 'Filen tog for lang tid og blev sprunget over.' });
});

test('a slow file holds its time by its size, and not by that of its piece', async () => {
  const { records } = await run([['slow250', 'slow250', 'slow250', 'slow250']], { limit: 0.8 });
  expect(records.filter(({ status }) => status !== undefined)).toEqual([]);
});

test('in order, or as they are done', async () => {
  const pieces = [['slow300'], ...many('x', 9).map((name) => [name])];
  expect((await run(pieces)).files).toEqual(pieces.flat());
  const { files } = await run(pieces, { ordered: false });
  expect(files.indexOf('slow300')).toBeGreaterThan(0);
  expect(files.toSorted()).toEqual(pieces.flat().sort());
});

test('whoever is far ahead waits, so that results do not pile up behind a slow file', async () => {
  let taken = 0;
  let most = 0;
  async function* endless(): AsyncGenerator<Piece> {
    for (; taken < 200; taken++) yield { number: taken, files: [taken === 0 ? 'slow400' : 'x'], sizes: [1_000_000] };
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-pool-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const script = path.join(folder, 'worker.cjs');
  fs.writeFileSync(script, WORKER);
  await runPool(endless(), {
    script,
    most: 2,
    job: JOB,
    limit: 30,
    ordered: true,
    signal: new AbortController().signal,
    isLittle: () => false,
    keep: () => {
      most ||= taken;
    },
  });
  expect(most).toBeLessThan(40);
  expect(taken).toBe(200);
});

test('a thread that cannot begin ends the run with its reason', async () => {
  await expect(run([['a'], ['b']], { source: 'throw new Error("nej")' })).rejects.toThrow('nej');
  await expect(run([['a'], ['b']], { source: 'process.exit(3)' })).rejects.toThrow('worker 3');
});

test('a signal ends the run though a file hangs, and what was done in order has been kept', async () => {
  const controller = new AbortController();
  const kept: number[] = [];
  await run([['a'], ['b'], ['hang'], ...many('c', 30).map((name) => [name])], {
    signal: controller.signal,
    most: 1,
    keep: ({ number }) => {
      kept.push(number);
      if (number === 1) controller.abort();
    },
  });
  expect(kept).toEqual([0, 1]);
});

test('little work is done in the main thread', async () => {
  const { records } = await run([['findes-ikke']], { source: 'throw new Error("nej")', isLittle: () => true });
  expect(records).toEqual([expect.objectContaining({ file: 'findes-ikke', status: 'unread' })]);
});
