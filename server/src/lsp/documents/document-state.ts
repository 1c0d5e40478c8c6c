import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Parser, type Referat } from '../../syntax/index.ts';
import { type LineChanges, mergeChanges } from '../../text/line-change.ts';
import type { LineDocument } from '../../text/line-document.ts';

/** One open document: its lines and the tree that follows them. Parses when somebody looks, not when an edit comes in. */
export class DocumentState {
  readonly document: LineDocument;
  readonly #onFault: (error: unknown) => void;
  #parser: Parser | undefined;
  /** What changed between the tree of the last report and the present one. */
  #sinceReport: LineChanges = 'all';
  #lastChanges: readonly TextDocumentContentChangeEvent[] = [];

  /** @param onFault told when following an edit failed; the tree was made afresh then */
  constructor(document: LineDocument, onFault: (error: unknown) => void) {
    this.document = document;
    this.#onFault = onFault;
  }

  get uri(): string {
    return this.document.uri;
  }

  get version(): number {
    return this.document.version;
  }

  /** What the client told with the present version; none when the document has just been opened. */
  get lastChanges(): readonly TextDocumentContentChangeEvent[] {
    return this.#lastChanges;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    this.document.update(changes, version);
    this.#lastChanges = changes;
    return this;
  }

  /** The tree of the present text. A burst of edits costs one update. */
  get referat(): Referat {
    const change = this.document.takeChanges();
    if (change === undefined && this.#parser) return this.#parser.referat;
    this.#sinceReport = change === undefined || change === 'all' ? 'all' : mergeChanges(this.#sinceReport, change);
    if (this.#parser === undefined || change === undefined || change === 'all') return this.#parseAfresh();
    try {
      return this.#parser.update(this.document.lines, change);
    } catch (error) {
      // Whatever went wrong in the shortcut must not outlive this edit.
      this.#parser = undefined;
      this.#onFault(error);
      return this.#parseAfresh();
    }
  }

  /** Which lines changed since this was last asked, counted up to the tree that {@link referat} gave last. */
  takeChangesSinceReport(): LineChanges {
    const changes = this.#sinceReport;
    this.#sinceReport = undefined;
    return changes;
  }

  #parseAfresh(): Referat {
    this.#parser = new Parser(this.document.lines);
    return this.#parser.referat;
  }
}
