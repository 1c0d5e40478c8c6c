/** Reads a file in a thread of its own: it may use so much memory and so much time, and ends with the answer. */
import { Worker } from 'node:worker_threads';
import type { ImportAnswer, ImportRequest } from '../protocol/import.ts';
import { importTexts } from '../texts/import.ts';
import { MAX_FILE_BYTES, MAX_MILLISECONDS, THREAD_MEGABYTES } from './limits.ts';

/** `script` is the path of `dist/import.js`. Never rejects; `signal` ends it before its time. */
export function runThread(script: string, request: ImportRequest, signal?: AbortSignal): Promise<ImportAnswer> {
  const { faults } = importTexts(request.language);
  if (request.bytes.length > MAX_FILE_BYTES) return Promise.resolve({ fault: faults['too-large'] });
  return new Promise((resolve) => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES } });
    const finish = (answer: ImportAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish({ fault: faults['takes-too-long'] }), MAX_MILLISECONDS);
    signal?.addEventListener('abort', () => finish({ fault: faults['takes-too-long'] }), { once: true });
    worker.once('message', finish);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      finish({ fault: faults[full ? 'unpacked-too-large' : 'damaged'] });
    });
    worker.postMessage(request);
  });
}
