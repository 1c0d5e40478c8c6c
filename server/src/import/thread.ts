/** `dist/import.js`: the thread that reads files, one program for Node's threads and for a browser's workers. */
import type { ImportRequest } from '../protocol/import.ts';
import { answerImport } from './answer.ts';

// The libraries warn whoever builds with them; a user gets the answer.
console.warn = () => undefined;

if (typeof self === 'undefined') {
  void import('node:worker_threads').then(({ parentPort }) =>
    parentPort?.once('message', async (request: ImportRequest) => parentPort.postMessage(await answerImport(request))),
  );
} else {
  // By the port that came along: a library may say things of its own to whoever started the worker.
  self.onmessage = async ({ data, ports: [port] }: MessageEvent<ImportRequest>) => {
    port?.postMessage(await answerImport(data));
  };
}
