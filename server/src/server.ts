/**
 * The part of the language server that must be there when an editor starts it: it answers `initialize`. Everything else
 * is loaded while the editor takes in that answer.
 */
import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import type { InitializeParams } from 'vscode-languageserver';
import { version } from '../../package.json';
import { CAPABILITIES } from './lsp/capabilities.ts';
import type { Connection } from './lsp/connection.ts';
import type { Timer } from './lsp/runtime.ts';
import { LSPErrorCodes } from './protocol/values.ts';

/** Where the server is in its life; requests before `initialize` and after `shutdown` are refused as the protocol says. */
export interface Life {
  phase: 'new' | 'running' | 'shut-down';
}

/** Registers what the server can do; see `serve`. */
export type Serve = (connection: Connection, life: Readonly<Life>, params: InitializeParams) => LoadMore;

/** Loads what registers the remaining requests; called before a request is refused because nobody knows it. */
export type LoadMore = () => Promise<unknown>;

/**
 * Serves one client over `connection` until it says `exit`. Returns at once, with where the server is in its life.
 * @param load called once, after `initialize` has been answered and before the next message is looked at
 */
export function startServer(connection: Connection, timer: Timer, load: () => Promise<Serve>): Readonly<Life> {
  const life: Life = { phase: 'new' };
  let serving: Promise<LoadMore> | undefined;
  connection.onRequest(async (method, params, token) => {
    if (life.phase === 'new') return new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized');
    if (life.phase === 'shut-down') return new ResponseError(ErrorCodes.InvalidRequest, 'shut down');
    const loadMore = await serving;
    await loadMore?.();
    const handler = connection.handlerOf(method);
    return handler
      ? handler(params, token)
      : new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
  });
  connection.onInitialize((params) => {
    if (life.phase !== 'new') return new ResponseError(LSPErrorCodes.RequestFailed, 'initialized already');
    life.phase = 'running';
    serving = afterThis(timer).then(async () => (await load())(connection, life, params));
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Referat', version } };
  });
  connection.onShutdown(() => {
    life.phase = 'shut-down';
  });
  connection.listen();
  return life;
}

/** When the answer to what is being handled has been written. */
function afterThis(timer: Timer): Promise<void> {
  return new Promise((resolve) => {
    timer.setImmediate(resolve);
  });
}
