/**
 * What a meeting's template was read off. Kept with the meeting, so that an edit which changes nothing but the space
 * between two marks counts one item again, not the whole meeting.
 */
import { HabitCounter, type ItemRange } from './heading-habits.ts';
import { afterHeading } from './item-evidence.ts';
import { learnTemplate } from './learn.ts';
import type { Layout, MeetingPlan } from './plan.ts';
import type { SkeletonStore } from './skeleton-store.ts';
import type { Template } from './template.ts';
import type { Header } from './tree.ts';

const learnt = new WeakMap<Layout, LearntMeeting>();

/** Learns the template of a planned meeting, and keeps what it was learnt from with the plan's layout. */
export function learnMeeting(skeleton: SkeletonStore, plan: MeetingPlan, header: Header): Template {
  const meeting = new LearntMeeting(skeleton, plan, header);
  learnt.set(plan.layout, meeting);
  return meeting.template();
}

/**
 * The template after the gap at `index`, which was `before`, changed inside part `partIndex`. The layout must stand.
 * Undefined when the meeting was not learnt.
 */
export function relearnMeeting(
  plan: MeetingPlan,
  partIndex: number,
  index: number,
  before: number,
): Template | undefined {
  const meeting = learnt.get(plan.layout);
  meeting?.regap(plan.from, partIndex, index, before);
  return meeting?.template();
}

class LearntMeeting {
  readonly #skeleton: SkeletonStore;
  readonly #layout: Layout;
  readonly #header: Header;
  readonly #habits: HabitCounter;
  /** Marks of each part that is an item, counted from the meeting's first; undefined for groups. */
  readonly #ranges: (ItemRange | undefined)[] = [];
  #from: number;

  constructor(skeleton: SkeletonStore, plan: MeetingPlan, header: Header) {
    this.#skeleton = skeleton;
    this.#layout = plan.layout;
    this.#header = header;
    this.#from = plan.from;
    this.#habits = new HabitCounter(skeleton, header.title?.body ?? '');
    for (const [i, part] of plan.layout.parts.entries()) {
      const range = part.kind === 'item' ? rangeOf(skeleton, plan, i) : undefined;
      this.#ranges.push(range);
      if (range) this.#habits.add(moved(range, plan.from));
    }
  }

  template(): Template {
    const { itemForm, caseBefore } = this.#layout;
    const { title } = this.#header;
    const ranges: ItemRange[] = [];
    for (const range of this.#ranges) if (range) ranges.push(moved(range, this.#from));
    const shell = { itemForm, caseBefore, body: title?.body ?? '', date: title?.date ?? '' };
    return learnTemplate(this.#habits, this.#skeleton, ranges, shell, title?.agenda ?? false);
  }

  regap(from: number, partIndex: number, index: number, before: number): void {
    // Edits in front of the meeting move its marks.
    this.#from = from;
    const range = this.#ranges[partIndex];
    if (!range) return;
    const marks = moved(range, from);
    this.#skeleton.withGap(index, before, () => this.#habits.recount(marks, -1));
    this.#habits.recount(marks, 1);
  }
}

/** The marks of an item behind its heading and case numbers, counted from the meeting's first mark. */
function rangeOf(skeleton: SkeletonStore, plan: MeetingPlan, partIndex: number): ItemRange {
  const { parts } = plan.layout;
  const next = parts[partIndex + 1];
  const to = next ? plan.from + next.first : plan.to;
  let from = Math.min(to, afterHeading(skeleton, plan.from + (parts[partIndex]?.heading ?? 0), to));
  while (from < to && skeleton.marks[from]?.kind === 'case') from++;
  return { from: from - plan.from, to: to - plan.from };
}

function moved({ from, to }: ItemRange, by: number): ItemRange {
  return by === 0 ? { from, to } : { from: from + by, to: to + by };
}
