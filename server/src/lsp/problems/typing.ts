/** Where the user is writing, as far as edits tell. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { lineEndsOf } from '../../text/split-lines.ts';

/** So long after the last keystroke the user is taken to have stopped. */
export const PAUSE_MS = 1000;

/** More than a word or a phrase from the completion list is a paste. */
const LONGEST_TYPED = 80;

export class Typing {
  #line: number | undefined;
  #last = 0;

  /** The 0-based line being written on; undefined when nobody is typing. */
  lineAt(now: number): number | undefined {
    if (this.#line !== undefined && now - this.#last >= PAUSE_MS) this.#line = undefined;
    return this.#line;
  }

  /** Milliseconds until typing counts as paused. */
  pauseIn(now: number): number {
    return Math.max(0, this.#last + PAUSE_MS - now);
  }

  /** Anything that no single keystroke does (a paste, a fix, a replace in all places) is not typing. */
  edited(changes: readonly TextDocumentContentChangeEvent[], now: number): void {
    const [change] = changes;
    this.#last = now;
    this.#line = changes.length === 1 && change ? lineTyped(change) : undefined;
  }

  /** The user has gone elsewhere. */
  left(): void {
    this.#line = undefined;
  }
}

/** The line the cursor is on after a keystroke; undefined when the change was none. */
function lineTyped(change: TextDocumentContentChangeEvent): number | undefined {
  if (!('range' in change) || !change.range) return undefined;
  const { start, end } = change.range;
  if (end.line - start.line > 1 || change.text.length > LONGEST_TYPED) return undefined;
  const breaks = lineEndsOf(change.text).length;
  return breaks > 1 ? undefined : start.line + breaks;
}
