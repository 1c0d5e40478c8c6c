/** Item numbers that skip or repeat within a meeting. Numbering may begin anywhere, and closed items may jump. */
import type { ItemSummary } from '../facts/item-summary.ts';
import { lineRange, type MeetingFinding, type MeetingPartView, meetingRule, type RuleFix, rangeOf } from '../rule.ts';
import { hiddenItem, type NumbersInside, numbersInside } from '../support/numbers-inside.ts';

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
/** Two items have each other's number: no house counts so. */
const SWAPPED = 'swapped';
/** Renumbering touches every later item, so only the first faults offer it. */
const MOST_RENUMBERINGS = 5;

export const itemNumberSequence = meetingRule<NumbersInside>({
  meta: {
    id: 'item-number-sequence',
    severity: 'error',
    scope: 'meeting',
    fix: 'suggestion',
    messages: ['gap', 'gap-many', SWAPPED, ...TAKEN],
    urgent: TAKEN,
    fixes: ['renumber'],
  },
  collect: numbersInside,
  check({ parts }) {
    const steps = stepsOf(parts);
    if (steps.length < FEWEST) return [];
    const found = faults(steps);
    const gaps = found.filter(({ messageId }) => messageId === 'gap' || messageId === 'gap-many');
    const doubles = found.filter(isTakenNumber);
    const hidden = closedMayBeLeftOut(steps, parts);
    const reordered = parts.some(({ digest }) => digest?.reorders);
    const kept = found.filter((each) =>
      isTakenNumber(each)
        ? !isHabit(doubles, steps)
        : // What is treated in another order is there all the same; a number that stands nowhere is missing.
          reordered && (each.messageId === SWAPPED || steps.some(({ number }) => number === each.expected))
          ? false
          : each.messageId === SWAPPED || isSlip(each, steps) || (!hidden && !isHabit(gaps, steps)),
    );
    return kept.map(({ step, expected, isHidden, ...finding }, index) =>
      index < MOST_RENUMBERINGS && !isHidden ? { ...finding, suggestions: [renumber(steps, step, expected)] } : finding,
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

type Fault = MeetingFinding & {
  readonly step: number;
  readonly expected: number;
  /** On a line inside the item, which is an item of its own. */
  readonly isHidden?: boolean;
};
type HiddenFault = Fault & { readonly fills: number };

function faults(steps: readonly Step[]): Fault[] {
  const found: Fault[] = [];
  const first = steps[0] as Step;
  let last = first.number;
  /** The titles that have a number, since numbering last began. */
  let run = new Map([[first.number, first.summary.titleKey]]);
  /** The number that a hidden item has, or should have. */
  let filled: number | undefined;
  for (let i = 1; i <= steps.length; i++) {
    const hidden = hiddenFault(steps, i - 1);
    if (hidden) {
      const { fills, ...told } = hidden;
      found.push(told);
      filled = fills;
    }
    if (i === steps.length) break;
    const before = steps[i - 1] as Step;
    const step = steps[i] as Step;
    const { number } = step;
    if (step.afterBreak) run = new Map();
    const second = steps[i + 1];
    if (second && isSwapped(steps, i, last)) {
      found.push(fault(step, i, last + 1, SWAPPED));
      run.set(number, step.summary.titleKey).set(second.number, second.summary.titleKey);
      last = number;
      i++;
      continue;
    }
    if (isNextLetter(before, step)) continue;
    const usedBy = run.get(number);
    if (number > last + 1 && isTakenLater(steps, i, last)) {
      found.push(fault(step, i, last + 1, 'taken'));
      continue;
    }
    if (number > last) {
      const isNext = number === last + 1 || (number === last + 2 && filled === last + 1);
      if (!isNext && number - last <= WIDEST_GAP && !explained(step, before, last))
        found.push(fault(step, i, last + 1, hidesNumberBefore(step) ? SWAPPED : 'gap'));
    } else if (usedBy !== undefined && (number === last || !beginsAnew(steps, i, last))) {
      // The same heading again is one item printed twice.
      if (step.summary.titleKey !== usedBy) found.push(fault(step, i, last + 1, 'duplicate'));
      // `4, 4, 6`: the number alone is wrong, and nothing is missing.
      if (step.summary.titleKey !== usedBy && number === last && second?.number === last + 2) last++;
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

/** `7a`, `7b`: one number for both. */
function isNextLetter({ number, summary }: Step, next: Step): boolean {
  const letter = next.summary.numberLetter;
  return number === next.number && letter !== undefined && letter > (summary.numberLetter ?? '');
}

/** The item with the number before it stands inside it. */
function hidesNumberBefore({ number, digest }: Step): boolean {
  return digest?.inside.some((each) => each.isTitle && each.number === number - 1) === true;
}

/** An item inside the one at `at`, hidden by its number. */
function hiddenFault(steps: readonly Step[], at: number): HiddenFault | undefined {
  const { number, digest, part, summary } = steps[at] as Step;
  const next = steps[at + 1];
  if (!digest || summary.closed || next?.afterBreak) return undefined;
  const hidden = hiddenItem(digest, number, next?.number, steps[at + 2]?.number);
  if (!hidden) return undefined;
  return {
    part,
    messageId: hidden.kind,
    params: { number: hidden.number, expected: number + 1, last: hidden.number - 1 },
    range: lineRange(hidden.line, hidden.start, hidden.end),
    step: at,
    expected: number + 1,
    isHidden: true,
    fills: hidden.kind === 'duplicate' ? number + 1 : hidden.number,
  };
}

/** `1, 3, 2, 4`: the count goes on behind the two, or they are the last. */
function isSwapped(steps: readonly Step[], at: number, last: number): boolean {
  const [first, second, next] = steps.slice(at, at + 3).map(({ number }) => number);
  return first === last + 2 && second === last + 1 && (next === undefined || next === last + 3);
}

/** A closed item near by, a break in the list, or a line with the missing number in the item before explains a jump. */
function explained(step: Step, before: Step, last: number): boolean {
  if (step.afterBreak || step.summary.closed || before.summary.closed) return true;
  // In a list that counts from further back it is one of the list's.
  return (
    before.digest?.inside.some(
      ({ number, isTitle }, i, inside) => number === last + 1 && (isTitle || inside[i - 1]?.number !== last),
    ) === true
  );
}

function fault(
  step: Step,
  index: number,
  expected: number,
  kind: 'gap' | 'duplicate' | 'taken' | typeof SWAPPED,
): Fault {
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
