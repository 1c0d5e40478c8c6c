/** Whether the first lines of an item say that it is closed. */
import { CLOSED_SENTENCE, CLOSED_VALUE, VALUE_PARTS } from '../../domain/words/closed-words.ts';
import type { LineClass } from '../lines/line-class.ts';
import type { LineSpan } from '../tree.ts';

const REACH = 12;
const LONGEST_FACT = 120;
/** Every word for it has one of these. */
const MAY_SAY = /lukke|fortrolig|offentlig/i;

/** A sentence from the heading on says so, or `Lukket sag` among the case facts of the preface. */
export function saidClosed(
  lines: readonly string[],
  classes: readonly LineClass[],
  heading: number,
  preface: LineSpan,
): boolean {
  for (let i = heading; i < Math.min(lines.length, heading + REACH); i++) {
    const cls = classes[i] as LineClass;
    const line = lines[i] as string;
    if (MAY_SAY.test(line) && CLOSED_SENTENCE.test(line)) return true;
    if (i < preface.start || i >= preface.end) continue;
    if (cls.kind === 'group') return cls.closed;
    if (!MAY_SAY.test(line)) continue;
    if (line.length <= LONGEST_FACT && line.split(VALUE_PARTS).some((part) => CLOSED_VALUE.test(part.trim())))
      return true;
  }
  return false;
}
