import { Emitter } from 'vscode-jsonrpc';
import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams, Event } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { LineDocument } from '../text/line-document.ts';
import type { Connection } from './connection.ts';
import { DocumentState } from './document-state.ts';

export interface Edit {
  readonly state: DocumentState;
  readonly changes: readonly TextDocumentContentChangeEvent[];
}

/** The open documents: keeps the texts in step with the client's and tells what an edit was. */
export class Documents {
  readonly #states = new Map<string, DocumentState>();
  readonly #opened = new Emitter<DocumentState>();
  readonly #edited = new Emitter<Edit>();
  readonly #closed = new Emitter<DocumentState>();
  readonly #onFault: (error: unknown) => void;

  /** @param onFault told of errors that no request can answer for */
  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  get onOpen(): Event<DocumentState> {
    return this.#opened.event;
  }

  get onEdit(): Event<Edit> {
    return this.#edited.event;
  }

  get onClose(): Event<DocumentState> {
    return this.#closed.event;
  }

  get(uri: string): DocumentState | undefined {
    return this.#states.get(uri);
  }

  all(): DocumentState[] {
    return [...this.#states.values()];
  }

  listen(connection: Connection): void {
    connection.onDidOpenTextDocument((params) => this.#open(params));
    connection.onDidChangeTextDocument((params) => this.#change(params));
    connection.onDidCloseTextDocument(({ textDocument }) => this.#close(textDocument.uri));
  }

  #open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    const state = new DocumentState(LineDocument.create(uri, languageId, version, text), this.#onFault);
    this.#states.set(uri, state);
    this.#opened.fire(state);
  }

  #change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const state = this.#states.get(uri);
    if (!state || contentChanges.length === 0) return;
    if (typeof version !== 'number') throw new Error('a change without its version');
    state.document.update(contentChanges, version);
    this.#edited.fire({ state, changes: contentChanges });
  }

  #close(uri: string): void {
    const state = this.#states.get(uri);
    this.#states.delete(uri);
    if (state) this.#closed.fire(state);
  }
}
