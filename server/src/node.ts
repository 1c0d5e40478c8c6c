/** The server as a process of its own: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { commandLine } from './node/command-line.ts';
import { runIndexThread } from './node/index-thread.ts';
import { nodeKleFiles } from './node/kle-files.ts';
import { waitForReader } from './node/wait-for-reader.ts';
import { nodeWorkspace } from './node/workspace-access.ts';
import { startServer } from './server.ts';

/** Requests answered at a time: so many answers at most wait for a client that does not read. */
const MOST_AT_ONCE = 64;

// One file for both: the parser, which the thread needs, is much of it.
if (isMainThread) serve();
else runIndexThread();

function serve(): void {
  commandLine(process.argv.slice(2));
  const connection = createConnection({ maxParallelism: MOST_AT_ONCE });
  // Last resort: a fault that no handler caught is told and survived; documents live only here until they are saved.
  process.on('uncaughtException', (error) => connection.console.error(String(error.stack ?? error)));
  process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
  process.once('disconnect', () => process.exit(1));

  startServer(connection, {
    writers: () => import('./export/writers.ts'),
    disk: {
      files: nodeKleFiles,
      workspace: (place) => nodeWorkspace(place, import.meta.url),
    },
  });
  if (process.argv.includes('--stdio')) waitForReader(process.stdin, process.stdout);
}
