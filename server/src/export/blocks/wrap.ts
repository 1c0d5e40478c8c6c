/** Lines that a page's edge broke, made whole again. */
import { seam } from '../../features/support/line-seam.ts';
import type { TextLine } from './text-line.ts';

/** Wider text was never broken at an edge: each line is a paragraph. */
const WIDEST = 150;
const NARROWEST = 40;
const FEWEST_LINES = 8;
/** Proportional type: lines that an edge broke differ by so much in their number of letters. */
const FULL = 0.82;

/**
 * The width at which a document's lines were broken, in UTF-16 units; undefined where they were not.
 * @param lengths lengths of all its lines that are not blank
 */
export function wrapWidth(lengths: readonly number[]): number | undefined {
  if (lengths.length < FEWEST_LINES) return undefined;
  const sorted = [...lengths].sort((one, other) => one - other);
  const longest = sorted.at(-1 - Math.floor(sorted.length / 50)) as number;
  if (longest > WIDEST || longest < NARROWEST) return undefined;
  // Broken lines pile up below the edge.
  const full = lengths.filter((length) => length >= longest * FULL && length <= longest * 1.1).length;
  return full * 8 >= lengths.length ? longest : undefined;
}

/** Shorter lines without a full stop are names and points of lists. */
const SHORTEST = 40;

/** True when `next` goes on with the sentence of `line`: its first word would not have fitted any more, or no sentence begins there. */
export function goesOn(line: string, next: string, width: number | undefined): boolean {
  // `at …` is the next point of what is recommended.
  if (line.length >= SHORTEST && !/[.:;!?]$/.test(line) && /^(?!at )\p{Ll}/u.test(next)) return true;
  if (width === undefined) return false;
  const blank = next.indexOf(' ');
  const first = blank < 0 ? next.length : blank;
  return line.length + 1 + first >= width * FULL;
}

/** Puts two lines together. */
export function joined(head: string, tail: string): string {
  const { cut, glue } = seam(head, tail);
  return head.slice(0, head.length - cut) + glue + tail;
}

/** Joins the lines `[from, to)` to one text. */
export function joinLines(lines: readonly TextLine[], from: number, to: number): string {
  let text = lines[from]?.text ?? '';
  for (let i = from + 1; i < to; i++) text = joined(text, lines[i]?.text ?? '');
  return text;
}
