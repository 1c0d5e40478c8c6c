/**
 * Reads lines one by one and remembers what it read: after an edit only the lines between the equal beginning and end
 * are read again. What a reader says of a line must follow from the line's text and the reader's context alone.
 */
import { asWritten, hasUnseen, seenText } from '../../domain/signs/unseen.ts';
import { MARK, marksOf } from './line-marks.ts';

/** Something read on a line; `line` counts from the part. */
export interface OnLine<F> {
  readonly line: number;
  readonly found: F;
}

interface Kept {
  readonly context: unknown;
  readonly found: readonly OnLine<unknown>[];
}

const NOTHING: readonly never[] = [];
/** Of a longer line only the beginning is looked at: no line of minutes is a megabyte long. */
const LONGEST = 1_000_000;

/** What was read of the lines of one header, group or item. */
export class LineMemory {
  readonly lines: readonly string[];
  /** Marks of each line, see `line-marks.ts`. */
  readonly marks: readonly number[];
  /** Marks that any line has. */
  readonly any: number;
  /** By the place of the reader. */
  readonly kept: (Kept | undefined)[] = [];
  /** The memory of the part that stood here before the edit, until this one is {@link settle}d. */
  before: LineMemory | undefined;
  /** So many lines at the beginning and at the end are those of `before`. */
  readonly head: number;
  readonly tail: number;

  constructor(lines: readonly string[], before?: LineMemory) {
    this.lines = lines;
    this.before = before;
    let head = 0;
    let tail = 0;
    if (before) {
      const old = before.lines;
      const shorter = Math.min(lines.length, old.length);
      while (head < shorter && lines[head] === old[head]) head++;
      while (tail < shorter - head && lines[lines.length - 1 - tail] === old[old.length - 1 - tail]) tail++;
    }
    this.head = head;
    this.tail = tail;
    const marks: number[] = before ? before.marks.slice(0, head) : [];
    for (let line = head; line < lines.length - tail; line++) marks.push(marksOfLine(beginning(lines[line] as string)));
    if (before)
      for (let line = before.lines.length - tail; line < before.lines.length; line++)
        marks.push(before.marks[line] as number);
    this.marks = marks;
    let any = 0;
    for (let line = 0; line < marks.length; line++) any |= marks[line] as number;
    this.any = any;
  }

  /** Lets go of the state before the edit, or every state since the document was opened would be kept. */
  settle(): void {
    this.before = undefined;
  }
}

/** Keeps a part from holding more than anybody could want of what is found on its lines. */
export interface Limit<F> {
  /** Shortens what is found on line after line; `above` is what stands there already. */
  after(above: readonly OnLine<F>[]): (found: F) => F;
  /** Whether an edit has left enough in full; else all lines are read again. */
  holds(read: readonly OnLine<F>[]): boolean;
}

let readers = 0;

export class LineReader<F, C = undefined> {
  readonly #place = readers++;
  readonly #marks: number;
  readonly #look: (text: string, context: C, marks: number) => F | undefined;
  readonly #limit: Limit<F> | undefined;

  /** `marks`: a line is looked at when it has one of them. */
  constructor(marks: number, look: (text: string, context: C, marks: number) => F | undefined, limit?: Limit<F>) {
    this.#marks = marks;
    this.#look = look;
    this.#limit = limit;
  }

  /** What the lines say, in order; the same array as before the edit when it has not changed. */
  read(memory: LineMemory, context: C): readonly OnLine<F>[] {
    const known = memory.kept[this.#place];
    if (known && known.context === context) return known.found as readonly OnLine<F>[];
    const before = memory.before?.kept[this.#place];
    const found =
      memory.before && before && before.context === context
        ? this.#renew(memory, memory.before, before.found as readonly OnLine<F>[], context)
        : this.#search(memory, 0, memory.lines.length, context, NOTHING);
    memory.kept[this.#place] = { context, found };
    return found;
  }

  #search(
    { lines, marks, any }: LineMemory,
    from: number,
    to: number,
    context: C,
    above: readonly OnLine<F>[],
  ): readonly OnLine<F>[] {
    if ((any & this.#marks) === 0) return NOTHING;
    let result: OnLine<F>[] | undefined;
    let shorten: ((found: F) => F) | undefined;
    for (let line = from; line < to; line++) {
      const own = marks[line] as number;
      if ((own & this.#marks) === 0) continue;
      const all = this.#lookAt(beginning(lines[line] as string), context, own);
      if (all === undefined) continue;
      if (this.#limit) shorten ??= this.#limit.after(above);
      const found = shorten ? shorten(all) : all;
      if (result) result.push({ line, found });
      else result = [{ line, found }];
    }
    return result ?? NOTHING;
  }

  /** What nobody sees in a line is not read, whoever reads. */
  #lookAt(text: string, context: C, marks: number): F | undefined {
    if ((marks & MARK.unseen) === 0) return this.#look(text, context, marks);
    const seen = seenText(text);
    return asWritten(this.#look(seen.text, context, marks), seen.columns);
  }

  #renew(memory: LineMemory, before: LineMemory, old: readonly OnLine<F>[], context: C): readonly OnLine<F>[] {
    const { head, tail, lines } = memory;
    const above: readonly OnLine<F>[] = old.length === 0 ? NOTHING : old.filter(({ line }) => line < head);
    const fresh = this.#search(memory, head, lines.length - tail, context, above);
    if (old.length === 0) return fresh;
    const end = before.lines.length - tail;
    const shift = lines.length - before.lines.length;
    // The same list again when nothing in it is new, gone or moved.
    if (fresh.length === 0 && old.every(({ line }) => line < head || (shift === 0 && line >= end))) return old;
    const below = old.filter(({ line }) => line >= end);
    const now = above.concat(
      fresh,
      shift === 0 ? below : below.map(({ line, found }) => ({ line: line + shift, found })),
    );
    return !this.#limit || this.#limit.holds(now) ? now : this.#search(memory, 0, lines.length, context, NOTHING);
  }
}

function marksOfLine(text: string): number {
  const marks = marksOf(text);
  if ((marks & MARK.unseen) === 0) return marks;
  return hasUnseen(text) ? marksOf(seenText(text).text) | MARK.unseen : marks & ~MARK.unseen;
}

function beginning(text: string): string {
  return text.length > LONGEST ? text.slice(0, LONGEST) : text;
}

/** Index of the first that stands on `line` or below. */
export function firstAt(read: readonly OnLine<unknown>[], line: number): number {
  let low = 0;
  let high = read.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((read[middle] as OnLine<unknown>).line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
