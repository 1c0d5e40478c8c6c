/** What the line rules found in a part; after an edit only the lines between the equal beginning and end are looked at. */
import type { TextPart } from '../rules/rule.ts';

/** One line with findings. `line` counts from the part. */
export interface FoundInLine<F> {
  readonly line: number;
  readonly found: readonly F[];
}

interface Kept<F> {
  readonly lines: readonly string[];
  readonly found: readonly FoundInLine<F>[];
}

export class LineFindings<F> {
  readonly #look: (text: string) => readonly F[];
  readonly #kept = new WeakMap<TextPart, Kept<F>>();

  constructor(look: (text: string) => readonly F[]) {
    this.#look = look;
  }

  /** Findings of a part by line, in order. `previous` is the part that stood in its place before. */
  of(part: TextPart, previous: TextPart | undefined): readonly FoundInLine<F>[] {
    const known = this.#kept.get(part);
    if (known) return known.found;
    const before = previous && this.#kept.get(previous);
    const found = before ? this.#renew(part.lines, before) : this.#search(part.lines, 0, part.lines.length);
    this.#kept.set(part, { lines: part.lines, found });
    return found;
  }

  #search(lines: readonly string[], from: number, to: number): FoundInLine<F>[] {
    const result: FoundInLine<F>[] = [];
    for (let line = from; line < to; line++) {
      const text = lines[line] as string;
      if (text.length < SHORTEST) continue;
      const found = this.#look(text.length > LONGEST ? text.slice(0, LONGEST) : text);
      if (found.length > 0) result.push({ line, found });
    }
    return result;
  }

  #renew(lines: readonly string[], before: Kept<F>): readonly FoundInLine<F>[] {
    const old = before.lines;
    const shorter = Math.min(lines.length, old.length);
    let head = 0;
    while (head < shorter && lines[head] === old[head]) head++;
    let tail = 0;
    while (tail < shorter - head && lines[lines.length - 1 - tail] === old[old.length - 1 - tail]) tail++;
    const fresh = this.#search(lines, head, lines.length - tail);
    const shift = lines.length - old.length;
    const { found } = before;
    if (found.length === 0) return fresh;
    // The same list again when nothing in it is new, gone or moved.
    const stands = (line: number): boolean => line < head || (shift === 0 && line >= old.length - tail);
    if (fresh.length === 0 && found.every(({ line }) => stands(line))) return found;
    return [
      ...found.filter(({ line }) => line < head),
      ...fresh,
      ...found
        .filter(({ line }) => line >= old.length - tail)
        .map((each) => (shift === 0 ? each : { line: each.line + shift, found: each.found })),
    ];
  }
}

/** Of a longer line only the beginning is looked at: no line of minutes is a megabyte long. */
const LONGEST = 1_000_000;
/** Nothing can be wrong with one letter. */
const SHORTEST = 2;
