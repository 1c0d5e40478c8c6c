/** The parts of a meeting by the lines that head its items: where each begins, and the group headings between them. */

import type { MarkClass } from '../lines/line-class.ts';
import { gapBlankBefore, gapProse, type Skeleton } from '../skeleton/skeleton.ts';
import { afterHeading } from './item-heading.ts';

/** One part of a meeting. Mark indices, counted from the meeting's first mark, so that a plan can move. */
export interface PartPlan {
  readonly kind: 'item' | 'group';
  /** The mark whose line begins the part. */
  readonly first: number;
  /** The heading; not the first mark where the case number stands before it. */
  readonly heading: number;
  /** A group: it opens closed items. An item: it stands in such a group. */
  readonly closed: boolean;
  /** The item answers a point of the list above: what stands behind its number is what was said (answered-list.ts). */
  readonly answers: boolean;
}

/** Where an item begins, and what stands right in front of it. Mark indices of the document. */
interface Place {
  readonly first: number;
  /** The group heading, -1 without one. */
  readonly group: number;
  readonly closed: boolean;
}

/** Adds the group headings that stand right before an item, and marks the items of closed groups. */
export function partsUnder(
  skeleton: Skeleton,
  headings: readonly number[],
  from: number,
  to: number,
  caseBefore: boolean,
  answers: boolean,
): PartPlan[] {
  const parts: PartPlan[] = [];
  let closed = false;
  let after = from;
  for (const [position, heading] of headings.entries()) {
    const place = placeOf(skeleton, heading, after, closed, caseBefore);
    closed = place.closed;
    const group = place.group - from;
    // Before the first item the group heading is part of the header.
    if (place.group >= 0 && position > 0) parts.push({ kind: 'group', first: group, heading: group, closed, answers });
    parts.push({ kind: 'item', first: place.first - from, heading: heading - from, closed, answers });
    after = afterHeading(skeleton, heading, to);
  }
  return parts;
}

/** The place of the item under `heading`; the heading before it ends at mark `after`, in a closed group or not. */
function placeOf(
  { marks, gaps }: Skeleton,
  heading: number,
  after: number,
  closed: boolean,
  caseBefore: boolean,
): Place {
  let first = heading;
  // Two numbers at most: that of the case and of a document.
  while (
    caseBefore &&
    first > after &&
    heading - first < 2 &&
    isNumberLine(marks[first - 1]) &&
    gapProse(gaps[first] as number) === 0
  )
    first--;
  const mark = first - 1 >= after ? (marks[first - 1] as MarkClass) : undefined;
  if (mark?.kind !== 'group' || gapProse(gaps[first] as number) !== 0) return { first, group: -1, closed };
  if (mark.state && saidOfCase(marks[first - 2], gaps[first - 1] as number)) return { first, group: -1, closed };
  return { first, group: first - 1, closed: mark.closed };
}

/** A line of a case number, though it may be a broken one. */
export function isNumberLine(mark: MarkClass | undefined): boolean {
  return mark?.kind === 'case' || mark?.kind === 'code';
}

/** A title this long may have been broken in front of its last word. */
const FULL_LINE = 50;

/** `Lukket` right below a case number, or a title that fills its line, is said of that item: its line was broken there. */
function saidOfCase(before: MarkClass | undefined, gap: number): boolean {
  if (gapProse(gap) !== 0 || gapBlankBefore(gap)) return false;
  return before?.kind === 'case' || (before?.kind === 'numbered' && before.end - before.start >= FULL_LINE);
}
