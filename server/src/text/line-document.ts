import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { changedRange, inOrder } from './content-change.ts';
import { type LineChange, type LineChanges, mergeChanges } from './line-change.ts';
import { lineEndsOf, splitLines } from './split-lines.ts';

/**
 * A text document kept as an array of lines, so that an edit costs the lines it touches and not the document. Reads changes
 * exactly as the library's `TextDocument` does; positions are 0-based lines and UTF-16 columns, those outside the text
 * are moved into it. A U+FEFF that the client sent stays the first character of line 0.
 */
export class LineDocument {
  readonly uri: string;
  #version: number;
  readonly #lines: string[];
  /** End `i` stands after line `i`. */
  readonly #ends: string[];
  #changes: LineChanges = 'all';

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.#version = version;
    this.#lines = splitLines(text);
    this.#ends = lineEndsOf(text);
  }

  get version(): number {
    return this.#version;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  /** The lines without terminators: the live array, the same one for the life of the document. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** What {@link update} did since the last call, as one change. `'all'` the first time. */
  takeChanges(): LineChanges {
    const changes = this.#changes;
    this.#changes = undefined;
    return changes;
  }

  getText(): string {
    return this.#lines.map((line, i) => line + this.getEOLCharacters(i)).join('');
  }

  /** `''` after the last line. */
  getEOLCharacters(line: number): string {
    return this.#ends[line] ?? '';
  }

  /**
   * Applies the client's changes in place, each counted in the text the one before left.
   * @throws Error when a change has neither form the protocol allows; the changes before it stand.
   */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const range = changedRange(change);
      if (range === undefined) this.#load(change.text);
      else this.#replace(range, change.text);
    }
    this.#version = version;
  }

  #load(text: string): void {
    splice(this.#lines, 0, this.#lines.length, splitLines(text));
    splice(this.#ends, 0, this.#ends.length, lineEndsOf(text));
    this.#changes = 'all';
  }

  #replace(range: Range, text: string): void {
    const [start, end] = inOrder(this.#clamp(range.start), this.#clamp(range.end));
    const lines = splitLines(text);
    const removed = end.line - start.line + 1;
    const last = lines.length - 1;
    lines[0] = this.#line(start.line).slice(0, start.character) + lines[0];
    lines[last] += this.#line(end.line).slice(end.character);
    splice(this.#lines, start.line, removed, lines);
    splice(this.#ends, start.line, removed - 1, lineEndsOf(text));
    this.#note({ start: start.line, removed, inserted: lines.length });
    this.#pair(start.line + last - 1);
    this.#pair(start.line - 1);
  }

  /** A `\r` and a `\n` that an edit has brought together are one line end. */
  #pair(line: number): void {
    if (this.#ends[line] !== '\r' || this.#ends[line + 1] !== '\n' || this.#line(line + 1) !== '') return;
    this.#lines.splice(line + 1, 1);
    this.#ends.splice(line, 2, '\r\n');
    this.#note({ start: line, removed: 2, inserted: 1 });
  }

  #note(change: LineChange): void {
    this.#changes = mergeChanges(this.#changes, change);
  }

  #line(line: number): string {
    return this.#lines[line] ?? '';
  }

  #clamp({ line, character }: Position): Position {
    if (!(line >= 0)) return { line: 0, character: 0 };
    const last = this.#lines.length - 1;
    if (line > last) return { line: last, character: this.#line(last).length };
    const whole = Math.trunc(line);
    return { line: whole, character: character > 0 ? Math.min(Math.trunc(character), this.#line(whole).length) : 0 };
  }
}

/** `Array.prototype.splice` for any number of new entries: a million arguments would overflow the stack. */
function splice(list: string[], start: number, removed: number, inserted: readonly string[]): void {
  if (inserted.length <= 1024) {
    list.splice(start, removed, ...inserted);
    return;
  }
  const tail = list.splice(start).slice(removed);
  for (const each of inserted) list.push(each);
  for (const each of tail) list.push(each);
}
