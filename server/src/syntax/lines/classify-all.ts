/** Classifies all lines of a text at once. */
import { isUpper } from './chars.ts';
import { classifyWritten } from './classify-written.ts';
import { BLANK, type LineClass } from './line-class.ts';

/** Headings, labels and decisions recur line by line; sentences do only when they are short. */
const LONGEST_KEPT = 90;
const LONGEST_SENTENCE = 40;
const SLOTS = 1 << 11;

/**
 * `lines.map(classifyWritten)`, but a short line that stands in the text again mostly shares the class of the one before. The
 * table has one place for each hash, and the hash reads three characters: cheaper than a map, which reads them all.
 */
export function classifyAll(lines: readonly string[]): LineClass[] {
  const keptLines = new Array<string>(SLOTS).fill('');
  const keptClasses = new Array<LineClass>(SLOTS).fill(BLANK);
  const classes = new Array<LineClass>(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const slot = slotOf(line);
    if (slot < 0) classes[i] = line.length === 0 ? BLANK : classifyWritten(line);
    else if (keptLines[slot] === line) classes[i] = keptClasses[slot] as LineClass;
    else {
      const cls = classifyWritten(line);
      keptLines[slot] = line;
      keptClasses[slot] = cls;
      classes[i] = cls;
    }
  }
  return classes;
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
