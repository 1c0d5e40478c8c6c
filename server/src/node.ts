/** The server as a process of its own: `--stdio`, `--node-ipc`, `--socket=N` or `--pipe=NAME`. */
import { Console } from 'node:console';
import { createRequire } from 'node:module';
import { createConnection } from 'vscode-languageserver/node';
import { connectionOptions } from './lsp/connection-options.ts';
import { systemTimer } from './lsp/runtime.ts';
import { stdio } from './lsp/stdio.ts';
import { type Serve, startServer } from './server.ts';

// The second bundle takes the library from this one.
export * from 'vscode-languageserver/node';

const load = createRequire(import.meta.url);

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
const life = startServer(connection, systemTimer, () => load('./server-language.js').serve as Serve);
