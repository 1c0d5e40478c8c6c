/** The server as a web worker. Files are read by the client, which alone knows where they are. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { LoadWriters } from './export/formats.ts';
import { startServer } from './server.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope & { importScripts(script: string): void };
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

/** What `dist/export.js` leaves behind in a worker. */
declare const referatWriters: Awaited<ReturnType<LoadWriters>>;

startServer(connection, {
  writers: async (address) => {
    if (address === undefined) throw new Error('the client has not said where the writers are');
    if (typeof referatWriters === 'undefined') scope.importScripts(address);
    return referatWriters;
  },
});
