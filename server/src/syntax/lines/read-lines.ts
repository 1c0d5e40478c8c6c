/** Reads all lines of a text at once. */
import { isBlank, isUpper, trimEnd } from '../../domain/signs/chars.ts';
import { classify, classifyPlain } from './classify.ts';
import { BLANK, type LineClass } from './line-class.ts';

export interface ReadLines {
  /** As everything reads them: see {@link withPlainBlanks}. */
  readonly lines: string[];
  readonly classes: LineClass[];
}

/** A line as it is written and as everything reads it. */
interface Read {
  readonly written: string;
  readonly line: string;
  readonly cls: LineClass;
}

const EMPTY: Read = { written: '', line: '', cls: BLANK };
/** Headings, labels and decisions recur line by line; sentences do only when they are short. */
const LONGEST_KEPT = 90;
const LONGEST_SENTENCE = 40;
const SLOTS = 1 << 11;
/** Blanks that are not plain, signs that nobody sees, accents alone, and signs that Danish does not use, above Latin-1. */
const UNUSUAL = /[\u0300-\u036f\u2000-\u200d\u202f-\uffff]/;

/**
 * Every line with its class. A short line that stands in the text again mostly shares the class of the one before: the table
 * has one place for each hash, and the hash reads three characters: cheaper than a map, which reads them all.
 */
export function readLines(written: readonly string[]): ReadLines {
  const kept = new Array<Read>(SLOTS).fill(EMPTY);
  const lines = new Array<string>(written.length);
  const classes = new Array<LineClass>(written.length);
  for (const [i, line] of written.entries()) {
    const slot = slotOf(line);
    let read = slot < 0 ? EMPTY : (kept[slot] as Read);
    if (read.written !== line) {
      read = readLine(line);
      if (slot >= 0) kept[slot] = read;
    }
    lines[i] = read.line;
    classes[i] = read.cls;
  }
  return { lines, classes };
}

function readLine(written: string): Read {
  if (isBlank(written.charCodeAt(written.length - 1)) || isUnusual(written)) {
    const line = withPlainBlanks(written);
    return { written, line, cls: classify(line) };
  }
  return { written, line: written, cls: classifyPlain(written) };
}

/** Few lines are. The two signs of Latin-1 are searched for apart: in a line of Latin-1 alone the expression need not look at a letter. */
function isUnusual(line: string): boolean {
  return line.includes('\u00a0') || line.includes('\u00ad') || UNUSUAL.test(line);
}

/** Where the line would be kept, -1 for lines that hardly recur. */
function slotOf(line: string): number {
  const { length } = line;
  if (length === 0 || length > LONGEST_KEPT) return -1;
  const first = line.charCodeAt(0);
  // Capitals and Markdown marks. Lines that begin with a digit carry numbers, which differ; others are settled at once.
  if (!isUpper(first) && first !== 35 && first !== 42) return -1;
  const last = line.charCodeAt(length - 1);
  if (last === 46 && length > LONGEST_SENTENCE) return -1;
  return ((length * 31 + first) * 31 + line.charCodeAt(length >> 1) * 7 + last) & (SLOTS - 1);
}

const WIDE_BLANK = /[\u2000-\u200a\u202f\u205f\u3000]/;
const WIDE_BLANKS = new RegExp(WIDE_BLANK, 'g');

/**
 * A line as everything reads it: no-break, thin and wide blanks are blanks, and so are tabs at its end, for nobody sees which
 * one stands there. Columns are those of the line as it is written.
 */
export function withPlainBlanks(line: string): string {
  const narrow = line.replaceAll('\u00a0', ' ');
  const plain = WIDE_BLANK.test(narrow) ? narrow.replace(WIDE_BLANKS, ' ') : narrow;
  const end = trimEnd(plain, 0, plain.length);
  return plain.includes('\t', end) ? plain.slice(0, end) + plain.slice(end).replaceAll('\t', ' ') : plain;
}
