/** Every request goes through here once: cancellation, errors, the end. A bug in hover never takes the server down. */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { safeToShow } from '../domain/safe-text.ts';
import type { Request } from '../protocol.ts';
import { turn } from '../workspace/turn.ts';
import type { DocumentState } from './documents/document-state.ts';
import type { Documents } from './documents/documents.ts';

type Answer<R> = Promise<R | ResponseError<never>>;
export type Handler<P, R> = (params: P, token: CancellationToken) => Answer<R>;

export class Handlers {
  readonly #connection: Connection;
  readonly #documents: Documents;
  #stopped = false;

  constructor(connection: Connection, documents: Documents) {
    this.#connection = connection;
    this.#documents = documents;
  }

  /** The client has said `shutdown`: requests are refused from now on. */
  stop(): void {
    this.#stopped = true;
  }

  /**
   * @param neutral the answer when `run` fails; the error goes to the log
   * @param run not called for a request that is cancelled by then
   */
  request<P, R>(name: string, neutral: R, run: (params: P, token: CancellationToken) => R | Promise<R>): Handler<P, R> {
    return async (params, token) => {
      if (this.#stopped) return new ResponseError(ErrorCodes.InvalidRequest, 'shut down');
      // A cancel that is in the queue by now is seen before the work begins.
      await turn();
      if (token.isCancellationRequested) return cancelled();
      try {
        const result = await run(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        if (error instanceof ResponseError) return error as ResponseError<never>;
        this.logError(name, error);
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

  /** Answers a request of our own. */
  on<P, R>(name: Request<P, R>, neutral: R, run: (params: P, token: CancellationToken) => R | Promise<R>): void {
    this.#connection.onRequest<unknown, never>(name, this.request(name, neutral, run));
  }

  /** Answers a request of our own about one open document. */
  onDocument<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    name: Request<P, R>,
    neutral: R,
    run: (state: DocumentState, params: P, token: CancellationToken) => R | Promise<R>,
  ): void {
    this.#connection.onRequest<unknown, never>(name, this.document(name, neutral, run));
  }

  /** A notification or a timer's work: an error is logged and nothing else happens. */
  async inBackground(name: string, run: () => unknown): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.logError(name, error);
    }
  }

  /** Tells the log. Only the error's own words go there, made safe: some errors quote what they failed on. */
  logError(name: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(safeToShow(`${name}: ${text}`));
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
