import type { LineEnds } from './line-ends.ts';

/** Lines per remembered offset: a lookup adds up at most this many lengths, 10 MB need under a thousand offsets. */
const BLOCK = 256;

/**
 * Where lines start, as UTF-16 offsets from the start of the text. Remembers the start of every 256th line, as far as
 * anybody has asked, and forgets only what an edit has moved.
 */
export class LineOffsets {
  readonly #lines: readonly string[];
  readonly #ends: LineEnds;
  /** Offset of line `i * BLOCK`; what is not known yet is not in the array. */
  #starts: number[] = [0];

  /** Both must be the live arrays of the document. */
  constructor(lines: readonly string[], ends: LineEnds) {
    this.#lines = lines;
    this.#ends = ends;
  }

  /** Offset of the first character of a 0-based line that exists. */
  startOf(line: number): number {
    const block = Math.floor(line / BLOCK);
    while (this.#starts.length <= block) this.#extend();
    return this.#add(this.#starts[block] ?? 0, block * BLOCK, line);
  }

  /** The 0-based line that holds the offset (its terminator included), and where it starts. */
  lineAt(offset: number): { line: number; start: number } {
    const blocks = Math.ceil(this.#lines.length / BLOCK);
    while (this.#starts.length < blocks && (this.#starts.at(-1) ?? 0) <= offset) this.#extend();
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    let line = (low - 1) * BLOCK;
    let start = this.#starts[low - 1] ?? 0;
    for (; line < this.#lines.length - 1; line++) {
      const next = start + this.#lengthOf(line);
      if (next > offset) break;
      start = next;
    }
    return { line, start };
  }

  /** The line became longer by `delta` units and no line came or went: what follows only shifts. */
  shift(line: number, delta: number): void {
    for (let i = Math.floor(line / BLOCK) + 1; i < this.#starts.length; i++) {
      this.#starts[i] = (this.#starts[i] ?? 0) + delta;
    }
  }

  /** Lines came or went from this line on. */
  forget(line: number): void {
    this.#starts.length = Math.min(this.#starts.length, Math.floor(line / BLOCK) + 1);
  }

  #extend(): void {
    const line = (this.#starts.length - 1) * BLOCK;
    this.#starts.push(this.#add(this.#starts.at(-1) ?? 0, line, line + BLOCK));
  }

  #add(offset: number, from: number, to: number): number {
    let sum = offset;
    for (let i = from; i < to; i++) sum += this.#lengthOf(i);
    return sum;
  }

  #lengthOf(line: number): number {
    return (this.#lines[line]?.length ?? 0) + this.#ends.lengthAt(line);
  }
}
