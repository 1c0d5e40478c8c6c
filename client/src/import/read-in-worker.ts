/** Reads a file in a web worker that ends with its answer. */
import type { ImportAnswer, ImportRequest } from '../../../server/src/protocol/import.ts';
import { IMPORT_TEXTS } from './import-texts.ts';

/** A browser has no bound on a worker's memory but its own; on time this is one. */
const MAX_MILLISECONDS = 120_000;

/** `script` is the address of `dist/import.js`. Never rejects. */
export function readInWorker(script: string, request: ImportRequest, signal: AbortSignal): Promise<ImportAnswer> {
  const say = IMPORT_TEXTS[request.language];
  return new Promise((resolve) => {
    const worker = new Worker(script);
    const { port1, port2 } = new MessageChannel();
    const finish = (answer: ImportAnswer): void => {
      clearTimeout(timer);
      worker.terminate();
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(() => finish({ fault: say.tooLong }), MAX_MILLISECONDS);
    signal.addEventListener('abort', () => finish({ fault: say.unreadable }), { once: true });
    port1.onmessage = ({ data }: MessageEvent<ImportAnswer>) => finish(data);
    worker.onerror = () => finish({ fault: say.unreadable });
    worker.postMessage(request, [port2]);
  });
}
