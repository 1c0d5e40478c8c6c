import { parentPort, workerData } from 'node:worker_threads';
import { checkPieces, type WorkerData } from './check-files.ts';

/** The other side of `checkFiles`: takes pieces of the work until none is left, and sends what it found. */
export async function runWorker(): Promise<void> {
  await checkPieces(
    workerData as WorkerData,
    (piece) => parentPort?.postMessage(piece),
    () => undefined,
  );
}
