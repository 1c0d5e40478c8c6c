import { type Connection, Emitter, type Event, TextDocuments } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { LineDocument } from '../text/line-document.ts';
import { lineDocuments } from '../text/line-documents.ts';
import { DocumentState } from './document-state.ts';

export interface Edit {
  readonly state: DocumentState;
  readonly changes: readonly TextDocumentContentChangeEvent[];
}

/** The open documents. The library keeps the texts in step; this adds each one's tree and tells what an edit was. */
export class Documents {
  readonly #texts: TextDocuments<LineDocument>;
  readonly #states = new Map<string, DocumentState>();
  readonly #opened = new Emitter<DocumentState>();
  readonly #edited = new Emitter<Edit>();
  readonly #closed = new Emitter<DocumentState>();

  /** @param onFault told of errors that no request can answer for */
  constructor(onFault: (error: unknown) => void) {
    this.#texts = new TextDocuments<LineDocument>({
      create: lineDocuments.create,
      update: (document, changes, version) => {
        const updated = lineDocuments.update(document, changes, version);
        const state = this.#states.get(document.uri);
        if (state) this.#edited.fire({ state, changes });
        return updated;
      },
    });
    this.#texts.onDidOpen(({ document }) => {
      const state = new DocumentState(document, onFault);
      this.#states.set(document.uri, state);
      this.#opened.fire(state);
    });
    this.#texts.onDidClose(({ document }) => {
      const state = this.#states.get(document.uri);
      this.#states.delete(document.uri);
      if (state) this.#closed.fire(state);
    });
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
    this.#texts.listen(connection);
  }
}
