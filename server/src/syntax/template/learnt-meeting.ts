/** Learns the template of a planned meeting. */
import { afterHeading } from '../segment/item-evidence.ts';
import { endOfPart, type MeetingPlan } from '../segment/plan.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { Header } from '../tree.ts';
import { HabitCounter, type ItemRange } from './heading-habits.ts';
import { learnTemplate } from './learn.ts';
import type { Template } from './template.ts';

/** The template that the items of a meeting have in common. Linear in its marks. */
export function learnMeeting(skeleton: Skeleton, plan: MeetingPlan, header: Header): Template {
  const { itemForm, caseBefore } = plan.layout;
  const { title } = header;
  const body = title?.body ?? '';
  const ranges = itemRanges(skeleton, plan);
  const habits = new HabitCounter(body);
  for (const range of ranges) habits.count(skeleton, range);
  const shell = { itemForm, caseBefore, body, date: title?.date ?? '' };
  return learnTemplate(habits, skeleton, ranges, shell, title?.agenda ?? false);
}

/** The marks of each item behind its heading and case numbers. */
function itemRanges(skeleton: Skeleton, plan: MeetingPlan): ItemRange[] {
  return plan.layout.parts.flatMap((part, i) => {
    if (part.kind !== 'item') return [];
    const to = endOfPart(plan, i);
    return [{ from: afterItemHeading(skeleton, plan.from + part.heading, to), to }];
  });
}

/** The first mark behind an item's heading and case numbers; the heading itself where the item begins with a section. */
function afterItemHeading(skeleton: Skeleton, heading: number, to: number): number {
  const mark = skeleton.marks[heading];
  if (mark?.kind === 'heading' && mark.role !== undefined) return heading;
  let from = Math.min(to, afterHeading(skeleton, heading, to));
  while (from < to && skeleton.marks[from]?.kind === 'case') from++;
  return from;
}
