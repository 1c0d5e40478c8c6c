/** Whether the first lines of an item say that it is closed. */
import { asRead } from '../../domain/signs/composed.ts';
import {
  CLOSED_SENTENCE,
  CLOSED_VALUE,
  DENIED,
  MAY_SAY_CLOSED,
  OPEN_VALUE,
  VALUE_PARTS,
} from '../../domain/words/closed-words.ts';
import { type GroupLine, isSection, type LineClass } from '../lines/line-class.ts';
import type { LineSpan } from '../tree.ts';

const REACH = 12;
const LONGEST_FACT = 120;

/** A sentence from the heading on says so, or `Lukket sag` among the case facts above it and in the preface. */
export function saidClosed(
  written: readonly string[],
  classes: readonly LineClass[],
  heading: number,
  { start, end }: LineSpan,
): boolean {
  const lines = written.slice(0, heading + REACH).map(asRead);
  if (!lines.some((line) => MAY_SAY_CLOSED.test(line))) return false;
  if (lines.some((line) => CLOSED_SENTENCE.test(line))) return true;
  const group =
    classes.slice(start, Math.min(end, heading + REACH)).find((cls) => cls.kind === 'group') ??
    stateAbove(classes, start, heading + 2 * REACH);
  if (group) return group.closed;
  const below = lines.slice(start, Math.min(end, heading + REACH));
  const facts = [...lines.slice(0, heading), ...below].filter((line) => line.length <= LONGEST_FACT);
  const values = facts
    .flatMap((line) => line.split(VALUE_PARTS).map((part) => part.trim()))
    .filter((part) => part !== '');
  // `Lukket punkt: Nej`; and a form that prints both says nothing.
  const closed = values.some((value, i) => CLOSED_VALUE.test(value) && !DENIED.test(values[i + 1] ?? ''));
  return closed && !values.some((value) => OPEN_VALUE.test(value));
}

/** `Lukket` alone above the first section that is one by its name: the label above it, of the house's own, passes for a section. */
function stateAbove(classes: readonly LineClass[], start: number, to: number): GroupLine | undefined {
  const above = classes.slice(start, to);
  const section = above.findIndex(isSection);
  const facts = section < 0 ? above : above.slice(0, section);
  return facts.find((cls): cls is GroupLine => cls.kind === 'group' && cls.state);
}
