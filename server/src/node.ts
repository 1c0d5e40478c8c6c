/** The server as a process of its own: `--stdio`, `--node-ipc`, `--socket=N` or `--pipe=NAME`. */
import { Console } from 'node:console';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { connectionOptions } from './lsp/connection-options.ts';
import { clientKleFiles, filesOf } from './lsp/kle-client-files.ts';
import { readFromClient } from './lsp/read-from-client.ts';
import { type Runtime, systemTimer } from './lsp/runtime.ts';
import { stdio } from './lsp/stdio.ts';
import { nodeWorkspace } from './node/workspace-access.ts';
import { startServer } from './server.ts';
import { nodeKleFiles } from './workspace/kle/node-files.ts';

const shutDown = false;
const runtime: Runtime = {
  get kleFiles() {
    return filesOf(nodeKleFiles, clientKleFiles(connection));
  },
  timer: systemTimer,
  now: () => performance.now(),
  workspace: (place) => nodeWorkspace(place, path.dirname(import.meta.url)),
  async readFile(uri) {
    if (!uri.startsWith('file:')) return readFromClient(connection, uri);
    try {
      return await fs.readFile(fileURLToPath(uri));
    } catch {
      return undefined;
    }
  },
};

function connect() {
  if (!process.argv.includes('--stdio')) return createConnection(connectionOptions);
  // Standard output is the protocol's; whatever a library prints goes beside it.
  globalThis.console = new Console(process.stderr, process.stderr);
  const { reader, writer } = stdio(() => process.exit(life.phase === 'shut-down' ? 0 : 1));
  return createConnection(reader, writer, connectionOptions);
}

const connection = connect();
// Last resort: a fault that no handler caught is told and survived; documents live only here until they are saved.
process.on('uncaughtException', (error) => connection.console.error(String(error.stack ?? error)));
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
const life = startServer(connection, runtime);
