/** Many files over many threads, the results in the order of the files. */
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CheckFileOptions, FileChecker } from './check-file.ts';
import type { CheckedFile } from './checked.ts';
import { STDIN } from './read-input.ts';

/** A thread costs about as much to start as so many ordinary files to check. */
const FILES_PER_THREAD = 64;
/** So many go to a thread at once: enough to keep it busy, few enough that progress moves. */
const BATCH = 8;

export interface Threads {
  /** Script that a worker runs; it answers a list of file names with a list of {@link CheckedFile}. */
  readonly script: string;
  /** At most so many; 1 means none beside the main one. */
  readonly most: number;
}

/** As many as the machine can run at once, or `most`. */
export function threads(script: string, most = os.availableParallelism()): Threads {
  return { script, most };
}

/** @param done told after each file how many are finished */
export async function checkFiles(
  files: readonly string[],
  options: CheckFileOptions,
  { script, most }: Threads,
  done: (count: number) => void,
): Promise<CheckedFile[]> {
  const count = Math.min(most, Math.floor(files.length / FILES_PER_THREAD));
  // Standard input can be read in the main thread only.
  if (count <= 1 || files.includes(STDIN)) return checkHere(files, options, done);
  const results: CheckedFile[] = [];
  let next = 0;
  let finished = 0;
  const serve = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let from = 0;
      const give = (): void => {
        from = next;
        next = Math.min(files.length, next + BATCH);
        if (from < next) worker.postMessage(files.slice(from, next));
        else resolve();
      };
      worker.on('message', (checked: CheckedFile[]) => {
        checked.forEach((result, index) => {
          results[from + index] = result;
        });
        finished += checked.length;
        done(finished);
        give();
      });
      worker.on('error', reject);
      give();
    });
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: options }));
  try {
    await Promise.all(workers.map(serve));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

async function checkHere(
  files: readonly string[],
  options: CheckFileOptions,
  done: (count: number) => void,
): Promise<CheckedFile[]> {
  const checker = new FileChecker(options);
  const results: CheckedFile[] = [];
  for (const file of files) {
    results.push(await checker.check(file));
    done(results.length);
  }
  return results;
}
