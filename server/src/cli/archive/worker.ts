import { parentPort, workerData } from 'node:worker_threads';
import type { HandData } from './hand.ts';
import { fileWork } from './job.ts';
import { type PieceOrder, workOn } from './work.ts';

/** The other side of `Hand`: treats the files of each piece it is given, and sends back bytes. */
export function runWorker(): void {
  const { job, place } = workerData as HandData;
  const work = fileWork(job);
  parentPort?.on('message', async (order: PieceOrder | undefined) => {
    if (!order) return parentPort?.close();
    const result = await workOn(order, work, { place });
    parentPort?.postMessage(result, [result.lines.buffer as ArrayBuffer]);
  });
}
