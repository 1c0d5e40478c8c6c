/**
 * Reads lines one by one and remembers what it read. What a reader says of a line must follow from the line's text and the
 * reader's context alone.
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

  constructor(lines: readonly string[]) {
    this.lines = lines;
    this.marks = lines.map((line) => marksOfLine(beginning(line)));
    this.any = this.marks.reduce((any, own) => any | own, 0);
  }
}

let readers = 0;

export class LineReader<F, C = undefined> {
  readonly #place = readers++;
  readonly #marks: number;
  readonly #look: (text: string, context: C, marks: number) => F | undefined;

  /** `marks`: a line is looked at when it has one of them. */
  constructor(marks: number, look: (text: string, context: C, marks: number) => F | undefined) {
    this.#marks = marks;
    this.#look = look;
  }

  /** What the lines say, in order; the same array for the same context. */
  read(memory: LineMemory, context: C): readonly OnLine<F>[] {
    const known = memory.kept[this.#place];
    if (known && known.context === context) return known.found as readonly OnLine<F>[];
    const found: OnLine<F>[] = [];
    this.each(memory, context, (line, each) => found.push({ line, found: each }));
    memory.kept[this.#place] = { context, found };
    return found;
  }

  /** The same line by line, nothing of it remembered. */
  each({ lines, marks, any }: LineMemory, context: C, take: (line: number, found: F) => void): void {
    if ((any & this.#marks) === 0) return;
    for (let line = 0; line < marks.length; line++) {
      const own = marks[line] as number;
      if ((own & this.#marks) === 0) continue;
      const found = this.#lookAt(beginning(lines[line] as string), context, own);
      if (found !== undefined) take(line, found);
    }
  }

  /** What nobody sees in a line is not read, whoever reads. */
  #lookAt(text: string, context: C, marks: number): F | undefined {
    if ((marks & MARK.unseen) === 0) return this.#look(text, context, marks);
    const seen = seenText(text);
    return asWritten(this.#look(seen.text, context, marks), seen.columns);
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
