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
import { type GroupLine, isName, isSection, type LineClass } from '../lines/line-class.ts';
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
  const reach = heading + REACH;
  const group =
    classes.slice(start, Math.min(end, reach)).find((cls) => cls.kind === 'group') ?? valueBelow(classes, start, reach);
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

/** `Lukket` right below a label, above the first section that is one by its name: a label of the house's own passes for a section. */
function valueBelow(classes: readonly LineClass[], start: number, to: number): GroupLine | undefined {
  for (let line = start + 1; line < Math.min(to, classes.length); line++) {
    const cls = classes[line];
    if (isSection(cls)) return undefined;
    if (cls?.kind === 'group' && cls.state && isName(classes[line - 1])) return cls;
  }
  return undefined;
}
