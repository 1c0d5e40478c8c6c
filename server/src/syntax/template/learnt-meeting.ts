/**
 * What a meeting's template was read off. Kept with the meeting, so that an edit inside one item counts that item again,
 * not the whole meeting.
 */

import { afterHeading } from '../segment/item-evidence.ts';
import { endOfPart, type Layout, type MeetingPlan } from '../segment/plan.ts';
import type { SkeletonStore } from '../skeleton/skeleton-store.ts';
import type { Header } from '../tree.ts';
import { HabitCounter, type ItemRange } from './heading-habits.ts';
import { learnTemplate } from './learn.ts';
import type { Template } from './template.ts';

const learnt = new WeakMap<Layout, LearntMeeting>();

/** Learns the template of a planned meeting, and keeps what it was learnt from with the plan's layout. */
export function learnMeeting(skeleton: SkeletonStore, plan: MeetingPlan, header: Header): Template {
  const meeting = new LearntMeeting(skeleton, plan, header);
  learnt.set(plan.layout, meeting);
  return meeting.template(plan);
}

/**
 * The template after the last update of the skeleton, which changed nothing outside part `partIndex`: `before` became
 * `plan`, of the same parts. Undefined when the meeting was not learnt.
 */
export function relearnMeeting(before: MeetingPlan, plan: MeetingPlan, partIndex: number): Template | undefined {
  const meeting = learnt.get(before.layout);
  if (!meeting) return undefined;
  if (before.layout !== plan.layout) {
    learnt.delete(before.layout);
    learnt.set(plan.layout, meeting);
  }
  meeting.recount(plan, partIndex);
  return meeting.template(plan);
}

class LearntMeeting {
  readonly #skeleton: SkeletonStore;
  readonly #header: Header;
  readonly #habits: HabitCounter;
  /** For each part that is an item, how many of its marks belong to its heading; -1 for groups. */
  readonly #skips: number[] = [];
  #items = 0;

  constructor(skeleton: SkeletonStore, plan: MeetingPlan, header: Header) {
    this.#skeleton = skeleton;
    this.#header = header;
    this.#habits = new HabitCounter(header.title?.body ?? '');
    for (const [i, part] of plan.layout.parts.entries()) {
      const skip = part.kind === 'item' ? headingMarks(skeleton, plan, i) : -1;
      this.#skips.push(skip);
      if (skip < 0) continue;
      this.#items++;
      this.#habits.count(skeleton, this.#rangeOf(plan, i), 1);
    }
  }

  template(plan: MeetingPlan): Template {
    const { itemForm, caseBefore } = plan.layout;
    const { title } = this.#header;
    const shell = { itemForm, caseBefore, body: title?.body ?? '', date: title?.date ?? '' };
    return learnTemplate(
      this.#habits,
      this.#skeleton,
      this.#items,
      () => this.#ranges(plan),
      shell,
      title?.agenda ?? false,
    );
  }

  /** Counts one item out as it was before the last update, and in again as it is. */
  recount(plan: MeetingPlan, partIndex: number): void {
    const skeleton = this.#skeleton;
    const skip = this.#skips[partIndex] as number;
    if (skip < 0) return;
    const first = plan.from + (plan.layout.parts[partIndex]?.first as number);
    const { to } = this.#rangeOf(plan, partIndex);
    const before = skeleton.before(first, to);
    this.#habits.count(before, { from: skip, to: before.marks.length }, -1);
    const now = headingMarks(skeleton, plan, partIndex);
    this.#skips[partIndex] = now;
    this.#habits.count(skeleton, { from: first + now, to }, 1);
    const { changed, marks } = skeleton;
    // Where the heading changed, lines below it may have become part of it, or are so no more.
    const all = changed.from < first + Math.max(skip, now);
    const removed = all ? before.marks : changed.marks;
    const added = all ? marks.slice(first, to) : marks.slice(changed.from, changed.from + changed.inserted);
    this.#habits.settle(removed, added, skeleton, () => this.#ranges(plan));
  }

  *#ranges(plan: MeetingPlan): Generator<ItemRange> {
    for (let i = 0; i < this.#skips.length; i++) if (this.#skips[i] !== -1) yield this.#rangeOf(plan, i);
  }

  /** The marks of an item behind its heading and case numbers. */
  #rangeOf(plan: MeetingPlan, partIndex: number): ItemRange {
    const { parts } = plan.layout;
    const first = plan.from + (parts[partIndex]?.first as number);
    return { from: first + (this.#skips[partIndex] as number), to: endOfPart(plan, partIndex) };
  }
}

/** How many marks of an item its heading and case numbers take; none where it begins with a section. */
function headingMarks(skeleton: SkeletonStore, plan: MeetingPlan, partIndex: number): number {
  const { first, heading } = plan.layout.parts[partIndex] as { first: number; heading: number };
  const mark = skeleton.marks[plan.from + heading];
  if (mark?.kind === 'heading' && mark.role !== undefined) return heading - first;
  const to = endOfPart(plan, partIndex);
  let from = Math.min(to, afterHeading(skeleton, plan.from + heading, to));
  while (from < to && skeleton.marks[from]?.kind === 'case') from++;
  return from - plan.from - first;
}
