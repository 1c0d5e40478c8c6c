/**
 * The plan of a document: which marks begin meetings, groups and items. Made from the skeleton alone, so it stands as
 * long as the skeleton does.
 */
import { type Chain, findChain } from './item-chain.ts';
import { afterHeading } from './item-evidence.ts';
import type { MarkClass } from './line-class.ts';
import { meetingBreaks } from './meetings.ts';
import { gapProse, type Skeleton } from './skeleton.ts';
import { findUnnumbered } from './unnumbered.ts';

/** One part of a meeting. Mark indices, counted from the meeting's first mark, so that a plan can move. */
export interface PartPlan {
  readonly kind: 'item' | 'group';
  /** The mark whose line begins the part. */
  readonly first: number;
  /** The heading; not the first mark where the case number stands before it. */
  readonly heading: number;
  /** A group: it opens closed items. An item: it stands in such a group. */
  readonly closed: boolean;
}

/** What a meeting is made of; the same object as long as nothing in the meeting changed. */
export interface Layout {
  readonly parts: readonly PartPlan[];
  readonly itemForm: string | undefined;
  readonly caseBefore: boolean;
}

export interface MeetingPlan {
  /** Marks of the meeting, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly layout: Layout;
}

/** Hands out the layout of a meeting that stood before an edit; undefined where the edit touched it. */
export type KnownLayout = (from: number, to: number) => Layout | undefined;

/** Plans all meetings of a document. Linear in the marks of the meetings that are not known. */
export function planMeetings(skeleton: Skeleton, known?: KnownLayout): MeetingPlan[] {
  const bounds = [0, ...meetingBreaks(skeleton), skeleton.marks.length];
  const plans: MeetingPlan[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i] as number;
    const to = bounds[i + 1] as number;
    plans.push({ from, to, layout: known?.(from, to) ?? layOut(skeleton, from, to) });
  }
  return plans;
}

/** Lays one meeting out. Reads its marks and the gaps around them, nothing else. */
function layOut(skeleton: Skeleton, from: number, to: number): Layout {
  const { marks } = skeleton;
  let titled = false;
  for (let i = from; i < to && !titled; i++) titled = (marks[i] as MarkClass).kind === 'title';
  const chain = findChain(skeleton, from, to, titled);
  const headings = chain ? titlesAbove(skeleton, chain, from) : findUnnumbered(skeleton, from, to, titled);
  const caseBefore = chain?.caseBefore ?? false;
  return { parts: withGroups(skeleton, headings, from, to, caseBefore), itemForm: chain?.form, caseBefore };
}

/** Where the numbers stand alone below their titles (`Spørgetid` / `Sag nr. 129`), the titles head the items. */
function titlesAbove(skeleton: Skeleton, chain: Chain, from: number): number[] {
  const { marks, gaps } = skeleton;
  const numbers = chain.items.map((item) => item.index);
  const above = (index: number) => {
    const before = index > from ? (marks[index - 1] as MarkClass) : undefined;
    return (
      before?.kind === 'heading' &&
      before.role === undefined &&
      before.inline === undefined &&
      gapProse(gaps[index] as number) === 0
    );
  };
  const bare = chain.items.filter((item) => item.mark.titleKey === '' && above(item.index)).length;
  if (bare < numbers.length * 0.6) return numbers;
  return numbers.map((index) =>
    (marks[index] as { titleKey?: string }).titleKey === '' && above(index) ? index - 1 : index,
  );
}

/** Adds the group headings that stand right before an item, and marks the items of closed groups. */
function withGroups(
  skeleton: Skeleton,
  headings: readonly number[],
  from: number,
  to: number,
  caseBefore: boolean,
): PartPlan[] {
  const { marks, gaps } = skeleton;
  const parts: PartPlan[] = [];
  let closed = false;
  let after = from;
  for (const [position, heading] of headings.entries()) {
    let first = heading;
    if (
      caseBefore &&
      heading - 1 >= after &&
      marks[heading - 1]?.kind === 'case' &&
      gapProse(gaps[heading] as number) === 0
    )
      first = heading - 1;
    const group = first - 1;
    const mark = group >= after ? (marks[group] as MarkClass) : undefined;
    if (mark?.kind === 'group' && gapProse(gaps[first] as number) === 0) {
      closed = mark.closed;
      // Before the first item the group heading is part of the header.
      if (position > 0) parts.push({ kind: 'group', first: group - from, heading: group - from, closed });
    }
    parts.push({ kind: 'item', first: first - from, heading: heading - from, closed });
    after = afterHeading(skeleton, heading, to);
  }
  return parts;
}
