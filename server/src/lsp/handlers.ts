/** Every request goes through here once: order of life, cancellation, errors. A bug in hover never takes the server down. */
import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import type { CancellationToken, TextDocumentIdentifier } from 'vscode-languageserver';
import { safeToShow } from '../domain/safe-text.ts';
import { LSPErrorCodes } from '../protocol/values.ts';
import type { Life } from '../server.ts';
import type { Connection } from './connection.ts';
import type { DocumentState } from './document-state.ts';
import type { Documents } from './documents.ts';
import type { CoreRuntime } from './runtime.ts';

type Answer<R> = Promise<R | ResponseError<never>>;
export type Handler<P, R> = (params: P, token: CancellationToken) => Answer<R>;

/**
 * Turns of the event loop between a request and its answer. The library reads one message and dispatches one per turn,
 * so a cancel that was written together with the request arrives two turns after it.
 */
const TURNS = 1;

export class Handlers {
  readonly #connection: Connection;
  readonly #runtime: CoreRuntime;
  readonly #documents: Documents;
  readonly #life: Readonly<Life>;

  constructor(connection: Connection, runtime: CoreRuntime, documents: Documents, life: Readonly<Life>) {
    this.#connection = connection;
    this.#runtime = runtime;
    this.#documents = documents;
    this.#life = life;
  }

  /**
   * @param neutral the answer when `run` fails; the error goes to the log
   * @param run not called for a request that is cancelled by then
   */
  request<P, R>(name: string, neutral: R, run: (params: P, token: CancellationToken) => R | Promise<R>): Handler<P, R> {
    return async (params, token) => {
      const refusal = this.#refusal();
      if (refusal) return refusal;
      for (let turn = 0; turn < TURNS && !token.isCancellationRequested; turn++) await this.#turn();
      if (token.isCancellationRequested) return cancelled();
      try {
        const result = await run(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        if (error instanceof ResponseError) return error as ResponseError<never>;
        this.fault(name, error);
        return neutral;
      }
    };
  }

  /**
   * A request about one open document; one that is not open gets the neutral answer, and one that was closed before the
   * answer was there none: under its name another text may be open by now.
   */
  document<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    name: string,
    neutral: R,
    run: (state: DocumentState, params: P, token: CancellationToken) => R | Promise<R>,
  ): Handler<P, R> {
    return this.request(name, neutral, async (params: P, token) => {
      const state = this.#documents.get(params.textDocument.uri);
      if (!state) return neutral;
      const answer = await run(state, params, token);
      if (this.#documents.get(state.uri) === state) return answer;
      throw new ResponseError(LSPErrorCodes.ContentModified, 'closed');
    });
  }

  /** A notification or a timer's work: an error is logged and nothing else happens. */
  async quietly(name: string, run: () => unknown): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.fault(name, error);
    }
  }

  /** Tells the log. Only the error's own words go there, made safe: some errors quote what they failed on. */
  fault(name: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(safeToShow(`${name}: ${text}`));
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#runtime.timer.setImmediate(resolve);
    });
  }

  #refusal(): ResponseError<never> | undefined {
    return this.#life.phase === 'running' ? undefined : new ResponseError(ErrorCodes.InvalidRequest, 'shut down');
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
