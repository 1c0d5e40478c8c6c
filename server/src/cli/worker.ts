import { parentPort, workerData } from 'node:worker_threads';
import { type CheckFileOptions, FileChecker } from './check-file.ts';
import type { CheckedFile } from './checked.ts';

/** The other side of `checkFiles`: file names come, results go. */
export function runWorker(): void {
  const checker = new FileChecker(workerData as CheckFileOptions);
  parentPort?.on('message', async (files: readonly string[]) => {
    const checked: CheckedFile[] = [];
    for (const file of files) checked.push(await checker.check(file));
    parentPort?.postMessage(checked);
  });
}
