import { parentPort, workerData } from 'node:worker_threads';
import { type CheckFileOptions, FileChecker } from './check-file.ts';

/** The other side of `checkFiles`: file names come, results go. */
export function runWorker(): void {
  const checker = new FileChecker(workerData as CheckFileOptions);
  parentPort?.on('message', async (file: string) => {
    parentPort?.postMessage(await checker.check(file));
  });
}
