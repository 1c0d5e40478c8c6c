/** Item numbers that skip or repeat within a meeting. Numbering may begin anywhere, and closed items may jump. */
import type { Item } from '../../syntax/index.ts';
import type { ItemSummary } from '../facts/item-summary.ts';
import { lineRange, type MeetingFinding, type MeetingPartView, meetingRule, type RuleFix, rangeOf } from '../rule.ts';

/** The numbering form of an item, and numbers of that form on lines inside it: an item the parser did not believe in. */
interface NumbersInside {
  readonly form: string;
  readonly inside: readonly number[];
}

/** One numbered item of the meeting. */
interface Step {
  readonly part: number;
  readonly number: number;
  readonly summary: ItemSummary;
  readonly digest: NumbersInside | undefined;
  /** A group heading or an item without number stands before it. */
  readonly afterBreak: boolean;
}

/** A wider jump is another series, not a slip. */
const WIDEST_GAP = 9;
const FEWEST = 3;
/** The number belongs to another item, before it or after it: wrong whatever else is still being written. */
const TAKEN: readonly string[] = ['duplicate', 'taken'];
/** Renumbering touches every later item, so only the first faults offer it. */
const MOST_RENUMBERINGS = 5;

export const itemNumberSequence = meetingRule<NumbersInside>({
  meta: {
    id: 'item-number-sequence',
    severity: 'error',
    scope: 'meeting',
    fix: 'suggestion',
    messages: ['gap', 'gap-many', ...TAKEN],
    urgent: TAKEN,
    fixes: ['renumber'],
  },
  collect: numbersInside,
  check({ parts }) {
    const steps = stepsOf(parts);
    if (steps.length < FEWEST) return [];
    const found = faults(steps);
    const gaps = found.filter((each) => !isTakenNumber(each));
    const doubles = found.filter(isTakenNumber);
    const hidden = closedMayBeLeftOut(steps, parts);
    const kept = found.filter((each) =>
      isTakenNumber(each) ? !isHabit(doubles, steps) : isSlip(each, steps) || (!hidden && !isHabit(gaps, steps)),
    );
    return kept.map(({ step, expected, ...finding }, index) =>
      index < MOST_RENUMBERINGS ? { ...finding, suggestions: [renumber(steps, step, expected)] } : finding,
    );
  },
});

function isTakenNumber({ messageId }: Fault): boolean {
  return TAKEN.includes(messageId);
}

/** The item after it goes on as if the number had been right: nothing was left out, the number alone is wrong. */
function isSlip({ step, expected }: Fault, steps: readonly Step[]): boolean {
  const next = steps[step + 1];
  return next !== undefined && next.number === expected + 1;
}

/** Numbers that jump or repeat all the time are the house's own count: closed items that were not published, for one. */
function isHabit(faults: readonly unknown[], steps: readonly Step[]): boolean {
  return faults.length > 1 && faults.length * 4 > steps.length;
}

/** A count that runs over the year, in a house with closed items: the published text may leave one out. */
function closedMayBeLeftOut(steps: readonly Step[], parts: readonly MeetingPartView<NumbersInside>[]): boolean {
  return steps[0]?.number !== 1 && parts.some(({ summary, closedGroup }) => summary?.closed || closedGroup);
}

function numbersInside(item: Item): NumbersInside | undefined {
  const heading = item.classes[item.heading.line];
  if (heading?.kind !== 'numbered') return undefined;
  const inside: number[] = [];
  for (let line = item.heading.line + 1; line < item.lineCount; line++) {
    const cls = item.classes[line];
    if (cls?.kind === 'numbered' && cls.form === heading.form) inside.push(cls.number);
  }
  return { form: heading.form, inside };
}

function stepsOf(parts: readonly MeetingPartView<NumbersInside>[]): Step[] {
  const steps: Step[] = [];
  let afterBreak = false;
  parts.forEach(({ summary, digest }, part) => {
    if (summary?.number === undefined || summary.numberSpan === undefined) afterBreak = true;
    else {
      steps.push({ part, number: summary.number, summary, digest, afterBreak });
      afterBreak = false;
    }
  });
  return steps;
}

type Fault = MeetingFinding & { readonly step: number; readonly expected: number };

function faults(steps: readonly Step[]): Fault[] {
  const found: Fault[] = [];
  const first = steps[0] as Step;
  let last = first.number;
  /** The titles that have a number, since numbering last began. */
  let run = new Map([[first.number, first.summary.titleKey]]);
  for (let i = 1; i < steps.length; i++) {
    const before = steps[i - 1] as Step;
    const step = steps[i] as Step;
    const { number } = step;
    if (step.afterBreak) run = new Map();
    const usedBy = run.get(number);
    if (number > last + 1 && isTakenLater(steps, i, last)) {
      found.push(fault(step, i, last + 1, 'taken'));
      continue;
    }
    if (number > last) {
      if (number !== last + 1 && number - last <= WIDEST_GAP && !explained(step, before, last))
        found.push(fault(step, i, last + 1, 'gap'));
    } else if (usedBy !== undefined && (number === last || !beginsAnew(steps, i, last))) {
      // The same heading again is one item printed twice.
      if (step.summary.titleKey !== usedBy) found.push(fault(step, i, last + 1, 'duplicate'));
      continue;
    } else run = new Map();
    last = number;
    run.set(number, step.summary.titleKey);
  }
  return found;
}

/** After a smaller number the count goes on from it: another run has begun, and its numbers may all have been used. */
function beginsAnew(steps: readonly Step[], at: number, last: number): boolean {
  const next = steps[at + 1];
  return next !== undefined && next.number !== last + 1;
}

/** The item after it goes on from the one before it, and reaches the number in its turn. */
function isTakenLater(steps: readonly Step[], at: number, last: number): boolean {
  const { number } = steps[at] as Step;
  const after = steps.slice(at + 1, at + 1 + number - last).map((step) => step.number);
  return after.length === number - last && after.every((each, index) => each === last + 1 + index);
}

/** A closed item near by, a break in the list, or a line with the missing number in the item before explains a jump. */
function explained(step: Step, before: Step, last: number): boolean {
  if (step.afterBreak || step.summary.closed || before.summary.closed) return true;
  return before.digest?.inside.includes(last + 1) === true;
}

function fault(step: Step, index: number, expected: number, kind: 'gap' | 'duplicate' | 'taken'): Fault {
  const many = kind === 'gap' && step.number - expected > 1;
  return {
    part: step.part,
    messageId: many ? 'gap-many' : kind,
    params: { number: step.number, expected, last: step.number - 1 },
    range: step.summary.numberSpan ? rangeOf(step.summary.numberSpan) : lineRange(0, 0, 0),
    step: index,
    expected,
  };
}

/** New numbers for this item and all that follow it in the run. */
function renumber(steps: readonly Step[], from: number, expected: number): RuleFix {
  const edits = steps.slice(from).flatMap(({ part, summary }, index) => {
    const newText = String(expected + index);
    return summary.numberSpan ? [{ part, range: rangeOf(summary.numberSpan), newText }] : [];
  });
  return { titleId: 'renumber', params: { expected }, edits };
}
