/** Finds the one item an edit lies in. */

import type { Change } from './change.ts';
import type { PartPlan } from './segment/part-plan.ts';
import type { MeetingPlan } from './segment/plan.ts';
import { lowerBound, type Skeleton } from './skeleton/skeleton.ts';
import type { Item, Meeting, Referat } from './tree.ts';

/** The item before the edit, and its lines `[from, to)` after it. */
export interface TouchedItem {
  readonly meetingIndex: number;
  readonly partIndex: number;
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  /** Line of the heading after the edit, counted from `from`. */
  readonly headingLine: number;
}

/**
 * Undefined when the edit touches a header, a group or two parts. `skeleton` is the one after the edit; `plans` those
 * before it, which hold up to the item's heading, for the marks that changed stand in the item.
 */
export function touchedItem(
  before: Referat,
  plans: readonly MeetingPlan[],
  skeleton: Skeleton,
  { start, removed, inserted }: Change,
): TouchedItem | undefined {
  // A pure insertion in front of a part's first line belongs to the part above: the mark moves down with its part.
  const reach = removed > 0 ? start + 1 : start;
  const meetingIndex = Math.max(0, lowerBound(before.starts, reach) - 1);
  const meeting = before.meetings[meetingIndex] as Meeting;
  const base = before.starts[meetingIndex] as number;
  const partIndex = lowerBound(meeting.starts, reach - base) - 1;
  const item = meeting.parts[partIndex];
  if (item?.kind !== 'item') return undefined;
  const from = base + (meeting.starts[partIndex] as number);
  const to = from + item.lineCount;
  if (start + removed > to) return undefined;
  const plan = plans[meetingIndex] as MeetingPlan;
  const part = plan.layout.parts[partIndex] as PartPlan;
  // The first line of the item may have been replaced by two, of which the first now belongs to the part above.
  if (skeleton.at[plan.from + part.first] !== from) return undefined;
  const headingLine = (skeleton.at[plan.from + part.heading] as number) - from;
  return { meetingIndex, partIndex, item, from, to: to + inserted - removed, headingLine };
}
