/** How a line ends: `LF`, `CRLF` or a lone `CR` (the three the language server protocol knows; U+2028 is text). */
export const LF = 1;
export const CRLF = 2;
export const CR = 3;
export type LineEnd = typeof LF | typeof CRLF | typeof CR;

/** The characters of a line end, by its code. */
export const LINE_END_TEXT: readonly [string, '\n', '\r\n', '\r'] = ['', '\n', '\r\n', '\r'];
const LENGTH = [0, 1, 2, 1] as const;

/**
 * The line ends of a document: end `i` stands after line `i`, so there is one fewer than lines. Nearly every document
 * ends all its lines alike, and then only a code and a count are kept; one byte per line as soon as it does not.
 */
export class LineEnds {
  #common: LineEnd = LF;
  #each: Uint8Array | undefined;
  #count: number;

  constructor(common: LineEnd = LF, count = 0) {
    this.#common = common;
    this.#count = count;
  }

  get count(): number {
    return this.#count;
  }

  /** The one code all ends have, undefined when they differ. */
  get common(): LineEnd | undefined {
    return this.#each === undefined ? this.#common : undefined;
  }

  /** The end after the 0-based line, undefined after the last one. */
  at(line: number): LineEnd | undefined {
    if (line < 0 || line >= this.#count) return undefined;
    return this.#each === undefined ? this.#common : (this.#each[line] as LineEnd);
  }

  /** UTF-16 units of the end after the 0-based line, 0 after the last one. */
  lengthAt(line: number): number {
    const end = this.at(line);
    return end === undefined ? 0 : LENGTH[end];
  }

  push(end: LineEnd): void {
    if (this.#count === 0) this.#reset(end);
    if (this.#each === undefined && end === this.#common) this.#count++;
    else {
      const each = this.#room(this.#count + 1);
      each[this.#count++] = end;
    }
  }

  set(line: number, end: LineEnd): void {
    if (this.at(line) === end) return;
    if (this.#count === 1) this.#reset(end);
    else this.#room(this.#count)[line] = end;
  }

  /** Puts the ends of `inserted` where `removed` ends stood from `at` on. */
  splice(at: number, removed: number, inserted: LineEnds): void {
    const count = this.#count - removed + inserted.#count;
    if (count === inserted.#count) {
      this.#common = inserted.#common;
      this.#each = inserted.#each?.slice(0, count);
    } else if (this.#each !== undefined || (inserted.#count > 0 && inserted.common !== this.#common)) {
      const each = this.#room(count);
      each.copyWithin(at + inserted.#count, at + removed, this.#count);
      if (inserted.#each === undefined) each.fill(inserted.#common, at, at + inserted.#count);
      else each.set(inserted.#each.subarray(0, inserted.#count), at);
    }
    this.#count = count;
  }

  #reset(common: LineEnd): void {
    this.#common = common;
    this.#each = undefined;
  }

  /** The bytes, with room for `count` of them; growth by half keeps repeated appending linear. */
  #room(count: number): Uint8Array {
    const old = this.#each;
    if (old !== undefined && old.length >= count) return old;
    const grown = new Uint8Array(Math.max(count, this.#count) + (count >> 1) + 16);
    if (old === undefined) grown.fill(this.#common, 0, this.#count);
    else grown.set(old.subarray(0, this.#count));
    this.#each = grown;
    return grown;
  }
}
