/** The server as a web worker. Files are read by the client, which alone knows where they are. */
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-jsonrpc/browser';
import { createConnection } from './lsp/connection.ts';
import { readFromClient } from './lsp/read-from-client.ts';
import { type Runtime, systemTimer } from './lsp/runtime.ts';
import { serve } from './serve.ts';
import { serveRest } from './serve-rest.ts';
import { startServer } from './server.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

const runtime: Runtime = {
  timer: systemTimer,
  now: () => performance.now(),
  writesJson: false,
  readFile: (uri) => readFromClient(connection, uri),
};

startServer(
  connection,
  systemTimer,
  async () => (_, life, params) =>
    serve(connection, runtime, life, params, async () => (core) => serveRest(core, runtime)),
);
