/** Many files over many threads, the results in the order of the files. */
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CheckFileOptions, FileChecker } from './check-file.ts';
import type { CheckedFile } from './checked.ts';
import { STDIN } from './read-input.ts';

/** A thread costs about as much to start as so many ordinary files to check. */
const FILES_PER_THREAD = 16;

export interface Threads {
  /** Script that a worker runs; it answers each file name with a {@link CheckedFile}. */
  readonly script: string;
  /** At most so many; 1 means none beside the main one. */
  readonly most: number;
}

/** As many as the machine can run at once. */
export function availableThreads(script: string): Threads {
  return { script, most: os.availableParallelism() };
}

/** @param done told after each file how many are finished */
export async function checkFiles(
  files: readonly string[],
  options: CheckFileOptions,
  threads: Threads,
  done: (count: number) => void,
): Promise<CheckedFile[]> {
  const count = Math.min(threads.most, Math.floor(files.length / FILES_PER_THREAD));
  // Standard input can be read in the main thread only.
  if (count <= 1 || files.includes(STDIN)) return checkHere(files, options, done);
  const results: CheckedFile[] = new Array(files.length);
  let next = 0;
  let finished = 0;
  const serve = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let current = -1;
      const give = (): void => {
        current = next++;
        if (current < files.length) worker.postMessage(files[current]);
        else resolve();
      };
      worker.on('message', (result: CheckedFile) => {
        results[current] = result;
        done(++finished);
        give();
      });
      worker.on('error', reject);
      give();
    });
  const workers = Array.from({ length: count }, () => new Worker(threads.script, { workerData: options }));
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
