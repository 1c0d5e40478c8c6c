/** The server as a process of its own: `--stdio`, `--node-ipc`, `--socket=N` or `--pipe=NAME`. */
import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { connectionOptions } from './lsp/connection-options.ts';
import { readFromClient } from './lsp/read-from-client.ts';
import { type Runtime, systemTimer } from './lsp/runtime.ts';
import { startServer } from './server.ts';

const runtime: Runtime = {
  timer: systemTimer,
  now: () => performance.now(),
  async readFile(uri) {
    if (!uri.startsWith('file:')) return readFromClient(connection, uri);
    try {
      return await fs.readFile(fileURLToPath(uri));
    } catch {
      return undefined;
    }
  },
};

const connection = createConnection(connectionOptions);
// Last resort: a fault that no handler caught is told and survived; documents live only here until they are saved.
process.on('uncaughtException', (error) => connection.console.error(String(error.stack ?? error)));
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
startServer(connection, runtime);
