/** Many files over many threads, the results in the order of the files. */
import os from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { STDIN } from '../input/read-input.ts';
import { type CheckFileOptions, FileChecker } from './check-file.ts';
import type { CheckedFile } from './checked.ts';
import { countDone, plan, type Shares, stop, take } from './shares.ts';

export interface Threads {
  /** Script that a worker runs; it takes {@link WorkerData} and answers with {@link CheckedPiece}s until nothing is left. */
  readonly script: string;
  /** At most so many, the main one among them. */
  readonly most: number;
}

/** What a worker is given. */
export interface WorkerData {
  readonly options: CheckFileOptions;
  readonly shares: Shares;
}

/** Files one after another; `from` is the index of the first. */
export interface CheckedPiece {
  readonly from: number;
  readonly checked: readonly CheckedFile[];
}

/** As many as the machine can run at once, or `most`. */
export function threads(script: string, most = os.availableParallelism()): Threads {
  return { script, most };
}

/**
 * The main thread works too, so that few files cost no more than in one thread.
 *
 * @param done told now and then how many files are finished
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckFileOptions,
  { script, most }: Threads,
  done: (count: number) => void,
): Promise<CheckedFile[]> {
  // Standard input can be read in the main thread only.
  const { shares, threads: count } = plan(files, files.includes(STDIN) ? 1 : most);
  const results: CheckedFile[] = [];
  const keep = ({ from, checked }: CheckedPiece): void => {
    for (const [index, file] of checked.entries()) results[from + index] = file;
  };
  const data: WorkerData = { options, shares };
  const workers = Array.from({ length: count - 1 }, () => new Worker(script, { workerData: data }));
  try {
    // Those that wait for workers first, so that a failure of theirs is heard while this thread works.
    await Promise.all([...workers.map((worker) => ended(worker, keep)), checkPieces(data, keep, done)]);
  } finally {
    stop(shares);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

/** Checks piece after piece until none is left. */
export async function checkPieces(
  { options, shares }: WorkerData,
  keep: (piece: CheckedPiece) => void,
  done: (count: number) => void,
): Promise<void> {
  const checker = new FileChecker(options);
  for (let piece = take(shares); piece; piece = take(shares)) {
    const checked: CheckedFile[] = [];
    for (const file of shares.files.slice(piece.from, piece.to)) {
      checked.push(await checker.check(file));
      done(countDone(shares));
    }
    keep({ from: piece.from, checked });
    // What workers have sent meanwhile is taken in.
    await setImmediate();
  }
}

function ended(worker: Worker, keep: (piece: CheckedPiece) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', keep);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`worker ${code}`))));
  });
}
