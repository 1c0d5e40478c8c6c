import type { Position, Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { changedRange, inOrder } from './content-change.ts';
import { joinLines, joinRange } from './join-lines.ts';
import { type LineChange, type LineChanges, mergeChanges } from './line-change.ts';
import { CR, CRLF, LF, LINE_END_TEXT, LineEnds } from './line-ends.ts';
import { LineOffsets } from './line-offsets.ts';
import { spliceLines } from './splice-lines.ts';
import { splitLines } from './split-lines.ts';

/** Text that lines may still be cut from, above which (and four times the document) they are cut out anew. */
const SLACK = 1 << 20;

/**
 * A text document kept as an array of lines, so that an edit costs the lines it touches and not the document. Answers
 * exactly as the library's `TextDocument` does; positions are 0-based lines and UTF-16 columns, those outside the text
 * are moved into it. A U+FEFF that the client sent stays the first character of line 0.
 */
export class LineDocument implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  readonly #lines: string[];
  readonly #ends: LineEnds;
  readonly #offsets: LineOffsets;
  #length: number;
  /** The whole text as received, while no edit has changed it: the lines are cut from it, so it costs nothing. */
  #text: string | undefined;
  /** Characters of the strings that lines may be slices of, and thereby keep in memory. */
  #held: number;
  #changes: LineChanges = 'all';

  private constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    const { lines, ends } = splitLines(text);
    this.#lines = lines;
    this.#ends = ends;
    this.#offsets = new LineOffsets(lines, ends);
    this.#length = text.length;
    this.#held = text.length;
    this.#text = text;
  }

  static create(uri: string, languageId: string, version: number, text: string): LineDocument {
    return new LineDocument(uri, languageId, version, text);
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

  /** Linear in what it returns; the whole text is put together anew at every call after an edit. */
  getText(range?: Range): string {
    if (range === undefined) return this.#text ?? joinLines(this.#lines, this.#ends);
    const [start, end] = inOrder(this.#clamp(range.start), this.#clamp(range.end));
    return joinRange(this.#lines, this.#ends, start, end);
  }

  offsetAt(position: Position): number {
    const { line, character } = this.#clamp(position);
    return this.#offsets.startOf(line) + character;
  }

  /** An offset between `\r` and `\n` counts as before both. */
  positionAt(offset: number): Position {
    const { line, start } = this.#offsets.lineAt(Math.max(0, Math.min(offset, this.#length)));
    return { line, character: Math.max(0, Math.min(offset - start, this.#lineLength(line))) };
  }

  /** The line without its terminator. */
  getLineRange(line: number): Range {
    const start = { line: Math.max(0, Math.min(line, this.lineCount - 1)), character: 0 };
    return { start, end: { line: start.line, character: line < 0 ? 0 : this.#lineLength(start.line) } };
  }

  getEOLCharacters(line: number): string {
    return LINE_END_TEXT[this.#ends.at(line) ?? 0];
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
    const { lines, ends } = splitLines(text);
    spliceLines(this.#lines, 0, this.#lines.length, lines);
    this.#ends.splice(0, this.#ends.count, ends);
    this.#offsets.forget(0);
    this.#length = text.length;
    this.#held = text.length;
    this.#text = text;
    this.#changes = 'all';
  }

  #replace(range: Range, text: string): void {
    const [start, end] = inOrder(this.#clamp(range.start), this.#clamp(range.end));
    const { lines, ends } = splitLines(text);
    const removed = end.line - start.line + 1;
    const delta = text.length - this.#distance(start, end);
    const last = lines.length - 1;
    const tail = this.#line(end.line).slice(end.character);
    lines[0] = flat(this.#line(start.line).slice(0, start.character) + lines[0] + (last === 0 ? tail : ''));
    if (last > 0) lines[last] = flat(lines[last] + tail);
    this.#held += text.length + lines[0].length + tail.length;

    spliceLines(this.#lines, start.line, removed, lines);
    this.#ends.splice(start.line, removed - 1, ends);
    if (removed === lines.length && removed === 1) this.#offsets.shift(start.line, delta);
    else this.#offsets.forget(start.line);
    this.#length += delta;
    this.#text = undefined;
    this.#note({ start: start.line, removed, inserted: lines.length });
    this.#pair(start.line + last - 1);
    this.#pair(start.line - 1);
    if (this.#held > 4 * this.#length + SLACK) this.#load(this.getText());
  }

  /** A `\r` and a `\n` that an edit has brought together are one line end. */
  #pair(line: number): void {
    if (this.#ends.at(line) !== CR || this.#ends.at(line + 1) !== LF || this.#line(line + 1) !== '') return;
    this.#lines.splice(line + 1, 1);
    this.#ends.set(line, CRLF);
    this.#ends.splice(line + 1, 1, new LineEnds());
    this.#offsets.forget(line);
    this.#note({ start: line, removed: 2, inserted: 1 });
  }

  #note(change: LineChange): void {
    this.#changes = mergeChanges(this.#changes, change);
  }

  #line(line: number): string {
    return this.#lines[line] ?? '';
  }

  #lineLength(line: number): number {
    return this.#line(line).length;
  }

  /** Units from one place to a later one, by the lines between. */
  #distance(start: Position, end: Position): number {
    let sum = end.character - start.character;
    for (let i = start.line; i < end.line; i++) sum += this.#lineLength(i) + this.#ends.lengthAt(i);
    return sum;
  }

  #clamp({ line, character }: Position): Position {
    if (line >= this.#lines.length)
      return { line: this.#lines.length - 1, character: this.#lineLength(this.#lines.length - 1) };
    if (!(line >= 0)) return { line: 0, character: 0 };
    const whole = Math.trunc(line);
    return { line: whole, character: character > 0 ? Math.min(Math.trunc(character), this.#lineLength(whole)) : 0 };
  }
}

/** Takes what {@link flat} reads, so that the engine cannot leave the read out. */
const sink = { unit: 0 };

/** Reading a unit makes the engine copy a concatenation into one string, which then holds on to none of its parts. */
function flat(text: string): string {
  sink.unit = text.charCodeAt(0);
  return text;
}
