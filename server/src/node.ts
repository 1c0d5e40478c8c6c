/** The server as a process of its own: `--stdio`, `--node-ipc`, `--socket=N` or `--pipe=NAME`. */
import { createConnection } from './lsp/connection.ts';
import { systemTimer } from './lsp/runtime.ts';
import { watchClient } from './node/client-process.ts';
import { transport } from './node/transport.ts';
import { startServer } from './server.ts';

const exit = (): void => process.exit(life.phase === 'shut-down' ? 0 : 1);

const connection = createConnection(...transport(process.argv.slice(2), exit));
// Last resort: a fault that no handler caught is told and survived; documents live only here until they are saved.
process.on('uncaughtException', (error) => connection.console.error(String(error.stack ?? error)));
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
connection.onExit(exit);
const life = startServer(connection, systemTimer, async () => {
  const { serve } = await import('./node/language.ts');
  return (to, phase, params) => {
    if (typeof params.processId === 'number') watchClient(params.processId, exit);
    return serve(to, phase, params);
  };
});
