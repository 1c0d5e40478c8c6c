/**
 * The parser: lines in, tree out, and after an edit only what the edit touches. Three kinds of edit:
 *
 * 1. Marks and gaps stay (running text, a blank line more between paragraphs): the one item is built again, and the
 *    first lines of what follows move. Nothing else is looked at.
 * 2. Marks or gaps change inside one item (a word of its title, a point of a list, a line that may be a heading): the
 *    lines around are weighed again and the habits of the meeting counted again for the one item. If the items and the
 *    template come out the same, it is as in 1.
 * 3. Else the meeting is planned and learnt anew from the skeleton, and the items that come out the same are kept.
 * 4. Every other meeting of the file stands as it is.
 *
 * Invariant: whatever the way, the tree equals the one a fresh parse of the same lines gives.
 */
import { assemble, buildTree, contextOf, makeItem } from './build/build-tree.ts';
import { Reuse } from './build/reuse.ts';
import type { Change } from './change.ts';
import { classify } from './lines/classify.ts';
import { classifyAll } from './lines/classify-all.ts';
import type { LineClass } from './lines/line-class.ts';
import { followPlan } from './segment/follow-plan.ts';
import type { PartPlan } from './segment/part-plan.ts';
import { endOfPart, type Layout, type MeetingPlan, planMeetings } from './segment/plan.ts';
import { type SkeletonChange, SkeletonStore } from './skeleton/skeleton-store.ts';
import { spliceAll } from './skeleton/splice.ts';
import { relearnMeeting } from './template/learnt-meeting.ts';
import { sameTemplate } from './template/template.ts';
import { type TouchedItem, touchedItem } from './touched-item.ts';
import type { Meeting, Referat } from './tree.ts';

/** Parses one text. Never fails; linear in the text. `lines` are without terminators. */
export function parse(lines: readonly string[]): Referat {
  return new Parser(lines).referat;
}

/** A parser that follows one document. Trees it gave out stay valid; only the newest knows the current text. */
export class Parser {
  readonly #classes: LineClass[];
  readonly #skeleton: SkeletonStore;
  /** One plan for each meeting of the tree. */
  #plans: MeetingPlan[];
  #referat: Referat;

  /** `lines` may be a live array; every change to it must be told through {@link update} before the next look. */
  constructor(lines: readonly string[]) {
    this.#classes = classifyAll(lines);
    this.#skeleton = new SkeletonStore(this.#classes);
    this.#plans = planMeetings(this.#skeleton);
    this.#referat = buildTree({ lines, classes: this.#classes, skeleton: this.#skeleton }, this.#plans, undefined);
  }

  get referat(): Referat {
    return this.#referat;
  }

  /** Follows an edit of the lines; equal to parsing the new lines afresh. */
  update(lines: readonly string[], change: Change): Referat {
    const { start, removed, inserted } = change;
    if (removed === 0 && inserted === 0) return this.#referat;
    const fresh: LineClass[] = [];
    for (let line = start; line < start + inserted; line++) fresh.push(classify(lines[line] as string));
    const sameFill = removed === inserted && fresh.every((cls, i) => cls === this.#classes[start + i]);
    let changed: SkeletonChange = 'none';
    if (!sameFill) {
      spliceAll(this.#classes, start, removed, fresh);
      changed = this.#skeleton.update(this.#classes, change, fresh);
    }
    const touched = touchedItem(this.#referat, this.#plans, this.#skeleton, change);
    if (changed === 'none') {
      if (touched) this.#rebuild(lines, change, touched);
      else this.#build(lines, change, this.#plans);
    } else if (!touched || !this.#follow(lines, change, touched)) this.#planAnew(lines, change);
    return this.#referat;
  }

  /** Marks or gaps changed inside one item. False when the meetings or their parts may be others now. */
  #follow(lines: readonly string[], change: Change, touched: TouchedItem): boolean {
    const { meetingIndex, partIndex } = touched;
    const before = this.#plans[meetingIndex] as MeetingPlan;
    const plan = followPlan(this.#skeleton, before, partIndex);
    if (!plan || !endsAt(this.#skeleton, plan, touched)) return false;
    const template = relearnMeeting(before, plan, partIndex);
    if (!template) return false;
    const plans = this.#plans;
    this.#plans = withPlan(plans, meetingIndex, plan);
    if (sameTemplate(template, (this.#referat.meetings[meetingIndex] as Meeting).template))
      this.#rebuild(lines, change, touched);
    else this.#build(lines, change, plans);
    return true;
  }

  /** Layout and template stand: one item is built again, what follows it moves. */
  #rebuild(lines: readonly string[], change: Change, touched: TouchedItem): void {
    const { meetingIndex, partIndex, from, to, headingLine } = touched;
    const before = this.#referat;
    const meeting = before.meetings[meetingIndex] as Meeting;
    const delta = change.inserted - change.removed;
    const parts = meeting.parts.slice();
    const plan = (this.#plans[meetingIndex] as MeetingPlan).layout.parts[partIndex] as PartPlan;
    const context = contextOf(this.#classes[from + headingLine], headingLine, plan, meeting.header);
    parts[partIndex] = makeItem(lines.slice(from, to), this.#classes.slice(from, to), meeting.template, context);
    const starts = movedAfter(meeting.starts, partIndex, delta);
    const meetings = before.meetings.slice();
    meetings[meetingIndex] = assemble(
      meeting.header,
      parts,
      meeting.template,
      meeting.lineCount + delta,
      starts,
      undefined,
    );
    this.#referat = {
      kind: 'document',
      lineCount: before.lineCount + delta,
      meetings,
      starts: movedAfter(before.starts, meetingIndex, delta),
    };
  }

  /** The skeleton changed: the meetings it changed in are planned anew. */
  #planAnew(lines: readonly string[], change: Change): void {
    const before = this.#plans;
    const { from, marks, inserted } = this.#skeleton.changed;
    const delta = inserted - marks.length;
    this.#plans = planMeetings(this.#skeleton, (first, end) => {
      // A meeting reads the gaps at both its ends, so it must lie clear of the marks that changed.
      if (end >= from && first <= from + inserted) return undefined;
      const moved = end < from ? 0 : delta;
      const index = lowerBoundOfPlans(before, first - moved);
      const plan = before[index];
      return plan?.from === first - moved && plan.to === end - moved ? plan.layout : undefined;
    });
    this.#build(lines, change, before);
  }

  /** `before`: the plans the present tree was built by. */
  #build(lines: readonly string[], change: Change, before: readonly MeetingPlan[]): void {
    const source = { lines, classes: this.#classes, skeleton: this.#skeleton };
    const untouched = untouchedMeetings(this.#referat, before, change);
    this.#referat = buildTree(source, this.#plans, new Reuse(this.#referat, change, untouched));
  }
}

/** The meetings none of whose lines the edit touched, by their layouts; they stand whole where the layout does. */
function untouchedMeetings(
  before: Referat,
  plans: readonly MeetingPlan[],
  { start, removed }: Change,
): Map<Layout, Meeting> {
  const untouched = new Map<Layout, Meeting>();
  for (const [i, plan] of plans.entries()) {
    const meeting = before.meetings[i] as Meeting;
    const first = before.starts[i] as number;
    // Lines put in right behind a meeting belong to it; those in front of it do so only at the head of the document.
    if (first + meeting.lineCount < start || (i > 0 && first >= start + removed)) untouched.set(plan.layout, meeting);
  }
  return untouched;
}

/** The lines of a part end where its marks do. */
function endsAt(skeleton: SkeletonStore, plan: MeetingPlan, { partIndex, to }: TouchedItem): boolean {
  const end = endOfPart(plan, partIndex);
  return end === skeleton.at.length || skeleton.at[end] === to;
}

/** The plans with one replaced by what became of it, those behind it moved. */
function withPlan(plans: MeetingPlan[], index: number, plan: MeetingPlan): MeetingPlan[] {
  const before = plans[index] as MeetingPlan;
  if (plan === before) return plans;
  const delta = plan.to - before.to;
  return plans.map(({ from, to, layout }, i) =>
    i < index ? (plans[i] as MeetingPlan) : i === index ? plan : { from: from + delta, to: to + delta, layout },
  );
}

function lowerBoundOfPlans(plans: readonly MeetingPlan[], from: number): number {
  let low = 0;
  let high = plans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((plans[middle] as MeetingPlan).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First lines with those after `index` moved by `delta`; the same array where nothing moves. */
function movedAfter(starts: readonly number[], index: number, delta: number): readonly number[] {
  if (delta === 0) return starts;
  const moved = starts.slice();
  for (let i = index + 1; i < moved.length; i++) (moved[i] as number) += delta;
  return moved;
}
