/** Where the heading of an item ends: past its wrapped lines, and past its number and title said again. */
import type { MarkClass, Numbered } from '../lines/line-class.ts';
import { gapBlankAfter, gapProse, type Skeleton } from '../skeleton/skeleton.ts';

type Marked = Pick<Skeleton, 'marks' | 'gaps'>;

/** `again` says the number of `first` once more, with the same title or none: the heading of the same item. */
export function repeats(first: Numbered, again: Numbered): boolean {
  return (
    first.number === again.number &&
    first.letter === again.letter &&
    (again.titleKey === first.titleKey || again.titleKey === '')
  );
}

/** How many marks away from a heading its number may be said again. */
export const REPEAT_REACH = 3;
const MOST_WRAPS = 4;

/** Index of the number said again alone within reach below the heading at `index`; -1 when it is not. */
function repeatBelow(marks: readonly MarkClass[], index: number, to: number): number {
  const heading = marks[index] as Numbered;
  for (let i = index + 1; i < to && i <= index + REPEAT_REACH; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'numbered')
      return heading.titleKey !== '' && mark.titleKey === '' && mark.number === heading.number ? i : -1;
    if (mark.kind !== 'heading' || mark.role !== undefined) return -1;
  }
  return -1;
}

/** Index of the mark that follows an item heading at `index`, past wrapped title lines and a repeated title. */
export function afterHeading({ marks, gaps }: Marked, index: number, to: number): number {
  const heading = marks[index] as MarkClass;
  if (heading.kind !== 'numbered') return index + 1;
  let next = Math.max(repeatBelow(marks, index, to), index) + 1;
  let titled = heading.titleKey !== '';
  for (let wraps = 0; next < to && wraps < MOST_WRAPS; wraps++) {
    const mark = marks[next] as MarkClass;
    const gap = gaps[next] as number;
    if (mark.kind === 'heading' && mark.role === undefined && mark.inline === undefined && !mark.colon) {
      const wrapped = !gapBlankAfter(gap) && gapProse(gap) === 0;
      if (mark.key !== heading.titleKey && !wrapped && (titled || gapProse(gap) > 0)) break;
      titled = true;
    } else if (mark.kind !== 'numbered' || !repeats(heading, mark) || gapProse(gap) > 1) break;
    next++;
  }
  return next;
}

/** Where the title stands on the line of an item's heading. */
export function titleOf(mark: MarkClass, line: string): { readonly start: number; readonly end: number } {
  if (mark.kind === 'numbered') return { start: mark.titleStart, end: mark.titleEnd };
  return 'start' in mark ? mark : { start: 0, end: line.length };
}
