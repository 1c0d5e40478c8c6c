/**
 * The run of one numbering through a meeting whose members have the best evidence together. Lists inside items look the
 * same line by line but do not fit the run. A list may start over, and one hand may mix `1 Title` and `2. Title`.
 */

import type { Numbered } from '../lines/line-class.ts';
import { familyOf, PAIR_FORM } from '../lines/numbers/number-form.ts';
import { repeats } from './item-heading.ts';
import type { Candidate } from './reading.ts';

/** Numbers left out that are still looked for one by one. */
const MAX_JUMP = 12;
/** What a step of the run is worth: to the next number, past a gap, the same once more, further on, back to one, to another form. */
const STEP = {
  next: 1,
  gap: -0.5,
  widerGap: -0.3,
  widestGap: -3,
  again: -2,
  ahead: -4,
  restart: -4,
  otherForm: -1.5,
  opensWithOne: 0.5,
};

/** The run with the highest total among `candidates` (rising); each member pays `cost`. It may start over once it `restarts`. Linear. */
export function bestRun(candidates: readonly Candidate[], cost: number, restarts: boolean): Candidate[] {
  const total = new Array<number>(candidates.length);
  const previous = new Array<number>(candidates.length).fill(-1);
  const endingAt = new Map<number, number>();
  let best = -1;
  let bonus = 0;
  const follow = (i: number, j: number, step: number) => {
    const { form } = (candidates[i] as Candidate).mark;
    const other = (candidates[j] as Candidate).mark.form === form ? 0 : STEP.otherForm;
    const gain = (total[j] as number) + step + other;
    if (gain <= bonus) return;
    bonus = gain;
    previous[i] = j;
  };
  for (let i = 0; i < candidates.length; i++) {
    const { mark, structure, looks, apart } = candidates[i] as Candidate;
    bonus = 0;
    // Times and numbers of two parts rise by any step.
    if (best >= 0 && familyOf(mark.form) === PAIR_FORM && (candidates[best] as Candidate).mark.number < mark.number)
      follow(i, best, STEP.next / 2);
    const same = mark.letter === undefined ? undefined : endingAt.get(mark.number);
    if (same !== undefined && ((candidates[same] as Candidate).mark.letter ?? 0) < (mark.letter as number))
      follow(i, same, STEP.next);
    for (let jump = 1; jump <= MAX_JUMP; jump++) {
      const j = endingAt.get(mark.number - jump);
      if (j !== undefined) follow(i, j, jump === 1 ? STEP.next : gapStep(jump));
    }
    const again = endingAt.get(mark.number);
    if (apart && again !== undefined && !repeats((candidates[again] as Candidate).mark, mark))
      follow(i, again, STEP.again);
    if (best >= 0 && (candidates[best] as Candidate).mark.number < mark.number) follow(i, best, STEP.ahead);
    else if (restarts && best >= 0 && mark.number === 1 && !repeats((candidates[best] as Candidate).mark, mark))
      follow(i, best, STEP.restart);
    // A run may begin with an item that is nothing but its title.
    const opens = bonus === 0 && mark.number === 1 && looks >= 1 ? STEP.opensWithOne : 0;
    total[i] = structure + looks - cost + bonus + opens;
    const known = endingAt.get(mark.number);
    if (known === undefined || (total[i] as number) > (total[known] as number)) endingAt.set(mark.number, i);
    if (best < 0 || (total[i] as number) >= (total[best] as number)) best = i;
  }
  const members: Candidate[] = [];
  for (let i = best; i >= 0; i = previous[i] as number) members.push(candidates[i] as Candidate);
  return members.reverse();
}

function gapStep(jump: number): number {
  return Math.max(STEP.widestGap, STEP.gap + STEP.widerGap * (jump - 2));
}

/** So much structure and so many points say item whatever the number. */
const STRONG_STRUCTURE = 3;
const STRONG = 5;
const STRONGEST = 7;

/** Adds members out of sequence (a number used twice, a slip) when everything but the number says item. */
export function withStrong(members: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map(members.map((member) => [member.index, member.mark]));
  const weakest = Math.min(STRONGEST, ...members.slice(0, 1000).map((member) => member.structure + member.looks));
  const strong = Math.max(STRONG, weakest);
  const added = candidates.filter((candidate) => {
    const { index, mark, structure, looks } = candidate;
    if (structure < STRONG_STRUCTURE || structure + looks < strong) return false;
    return mark.page === undefined && !taken.has(index) && !isSaidAgain(candidate, taken, BEHIND);
  });
  return added.length === 0 ? [...members] : [...members, ...added].sort((a, b) => a.index - b.index);
}

const BEHIND: readonly number[] = [-1, -2, -3];
const NEAR: readonly number[] = [...BEHIND, 1, 2, 3];

/** Number and title stand at a member within reach: one heading, said twice. */
function isSaidAgain({ index, mark }: Candidate, taken: ReadonlyMap<number, Numbered>, reach = NEAR): boolean {
  return reach.some((away) => {
    const member = taken.get(index + away);
    return member !== undefined && repeats(member, mark);
  });
}

/** Between the first member and the last, or beside them: 2, 1, 3 and 1, 1, 3 begin with what the run leaves out. */
function isWithin(
  { index, mark: { number } }: Candidate,
  first: Candidate,
  last: Candidate,
  numbers: ReadonlySet<number>,
): boolean {
  const end = last.mark.number;
  if (index > first.index) return index < last.index || number === end || (number === end - 1 && !numbers.has(number));
  return number === first.mark.number || (number === first.mark.number + 1 && !numbers.has(number));
}

/** Adds lines among the members that look like them but for their number: two numbers changed places. */
export function withAlike(members: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const [first, last] = [members[0], members.at(-1)] as [Candidate, Candidate];
  const taken = new Map(members.map((member) => [member.index, member.mark]));
  let leastLooks = first.looks;
  let leastStructure = first.structure;
  for (const { looks, structure } of members) {
    leastLooks = Math.min(leastLooks, looks);
    leastStructure = Math.min(leastStructure, structure);
  }
  const setApart = members.filter(({ apart }) => apart).length * 2 > members.length;
  const numbers = new Set(members.map(({ mark }) => mark.number));
  const isAlike = (candidate: Candidate) =>
    isWithin(candidate, first, last, numbers) &&
    (candidate.apart || !setApart) &&
    // What a number in its place is worth to the others.
    candidate.looks + STEP.next >= leastLooks &&
    candidate.structure >= leastStructure &&
    candidate.mark.form === first.mark.form;
  return candidates.filter(
    (candidate) => taken.has(candidate.index) || (isAlike(candidate) && !isSaidAgain(candidate, taken)),
  );
}
