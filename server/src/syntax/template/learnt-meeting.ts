/** Learns the template of a planned meeting. */
import { countsOf } from '../../domain/counting.ts';
import type { Dress, MarkClass } from '../lines/line-class.ts';
import { afterHeading, titleOf } from '../segment/item-heading.ts';
import { endOfPart, type MeetingPlan } from '../segment/plan.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { Header } from '../tree.ts';
import { caseOn, learnCases } from './case-place.ts';
import { cellNumber, edgeNumber, type SlotNumber } from './case-slots.ts';
import { isSigned } from './evidence.ts';
import { HabitCounter, type ItemRange } from './heading-habits.ts';
import { learnTemplate, type NameTold } from './learn.ts';
import type { Template } from './template.ts';

/** The template that the items of a meeting have in common. Linear in its marks. */
export function learnMeeting(
  lines: readonly string[],
  skeleton: Skeleton,
  plan: MeetingPlan,
  header: Header,
  told?: NameTold,
): Template {
  const { itemForm, caseBefore, caseLast } = plan.layout;
  const { title } = header;
  const body = title?.body ?? '';
  const ranges = itemRanges(skeleton, plan);
  const dresses = learnDresses(skeleton, ranges);
  const habits = new HabitCounter(body, dresses);
  for (const range of ranges) habits.count(skeleton, range);
  const shell = { itemForm, caseBefore, caseLast, body, date: title?.date ?? '', dresses };
  const slots = () => caseSlots(lines, skeleton, plan);
  const cases = learnCases(skeleton, casePlaces(skeleton, plan), slots, ranges.length);
  return learnTemplate(habits, skeleton, ranges, shell, cases, title?.agenda ?? false, told);
}

/** Dresses that a house's headings wear in at least two items (or the only one), and more often than none, but for the comma. */
function learnDresses({ marks }: Skeleton, ranges: readonly ItemRange[]): Set<Dress> {
  const items = new Map<Dress | undefined, number>();
  for (const { from, to } of ranges) {
    const worn = new Set<Dress | undefined>();
    for (let i = from; i < to; i++) {
      const mark = marks[i];
      // A name that no table knows tells of a sign in front of it, which no text has.
      const tells = mark?.kind === 'heading' && (mark.role !== undefined || isSigned(mark));
      if (tells) worn.add(mark.dress);
    }
    for (const dress of worn) items.set(dress, (items.get(dress) ?? 0) + 1);
  }
  const plain = items.get(undefined) ?? 0;
  const dresses = new Set<Dress>();
  for (const [dress, count] of items)
    if (dress && count >= Math.min(FEWEST_DRESSED, ranges.length) && (dress === 'comma' || count > plain))
      dresses.add(dress);
  return dresses;
}

const FEWEST_DRESSED = 2;

/** The marks at which the case number of each item may stand: in front of its heading, at its end, or behind the heading. */
function* casePlaces(skeleton: Skeleton, plan: MeetingPlan): Generator<number[]> {
  const { parts, caseBefore, caseLast } = plan.layout;
  for (const [i, part] of parts.entries()) {
    if (part.kind !== 'item') continue;
    const heading = plan.from + part.heading;
    const mark = skeleton.marks[heading];
    if (caseLast) yield [endOfPart(plan, i) - 1];
    else if (caseBefore) yield [plan.from + part.first];
    else if (mark && caseOn(mark)) yield [heading];
    else {
      const to = endOfPart(plan, i);
      const from = Math.min(to, afterHeading(skeleton, heading, to));
      yield [from, from + 1].filter((at) => at < to);
    }
  }
}

/** Lines below a heading among which its case number may stand in a cell. */
const REACH = 8;

/** The numbers among other words: at an edge of each title, else in the first line below it that has one in a cell. */
function* caseSlots(lines: readonly string[], { at, marks }: Skeleton, plan: MeetingPlan): Generator<SlotNumber> {
  for (const [i, part] of plan.layout.parts.entries()) {
    if (part.kind !== 'item') continue;
    const heading = at[plan.from + part.heading] as number;
    const { start, end } = titleOf(marks[plan.from + part.heading] as MarkClass, lines[heading] as string);
    const edge = edgeNumber(lines[heading] as string, start, end);
    if (edge) yield edge;
    else {
      const end = at[endOfPart(plan, i)] ?? lines.length;
      const cell = lines
        .slice(heading + 1, Math.min(end, heading + REACH))
        .map(cellNumber)
        .find(Boolean);
      if (cell) yield cell;
    }
  }
}

/** The marks of each item behind its heading and case numbers. */
function itemRanges(skeleton: Skeleton, plan: MeetingPlan): ItemRange[] {
  const below = namesBelow(skeleton, plan);
  return plan.layout.parts.flatMap((part, i) => {
    if (part.kind !== 'item') return [];
    const heading = plan.from + part.heading;
    const to = endOfPart(plan, i);
    const next = skeleton.marks[heading + 1];
    // What stands below other headings too is no second line of this one.
    const again = heading + 1 < to && next?.kind === 'heading' && (below.get(next.key) ?? 0) > 1;
    return [{ from: again ? heading + 1 : afterItemHeading(skeleton, heading, to), to }];
  });
}

/** How many headings each name stands below. */
function namesBelow({ marks }: Skeleton, plan: MeetingPlan): Map<string, number> {
  const below = plan.layout.parts.flatMap(({ kind, heading }) => {
    const next = marks[plan.from + heading + 1];
    return kind === 'item' && next?.kind === 'heading' ? [next.key] : [];
  });
  return countsOf(below);
}

/** The first mark behind an item's heading and case numbers; the heading itself where the item begins with a section. */
function afterItemHeading(skeleton: Skeleton, heading: number, to: number): number {
  const mark = skeleton.marks[heading];
  if (mark?.kind === 'heading' && mark.role !== undefined) return heading;
  let from = Math.min(to, afterHeading(skeleton, heading, to));
  while (from < to && skeleton.marks[from]?.kind === 'case') from++;
  return from;
}
