/** Reads the template off the habits: which names are headings here, which are sub-headings, what carries its text inline. */
import { bodyKey } from '../../domain/bodies.ts';
import { nearName } from '../../domain/near-names.ts';
import { guessRole, type SectionRole } from '../../domain/roles.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { CaseHabits } from './case-place.ts';
import type { Habit, Habits } from './habit.ts';
import type { ItemRange } from './heading-habits.ts';
import type { Template } from './template.ts';

/** Roles whose names also serve as sub-headings in running text. */
export const SUB_ROLES: ReadonlySet<SectionRole> = new Set([
  'occasion',
  'economy',
  'consequences',
  'hearing',
  'communication',
  'schedule',
]);
/** Lines that divide a decision and never head a section of their own. */
const WITHIN_DECISION =
  /^(?:for|imod|for og imod|ad \d+.*|mindretal.*|flertal.*|afstemning.*|protokoltilførsel.*|.* stemte.*|stemte.*|undlod.*|hverken for eller imod.*|ændringsforslag.*)$/;
const SHARE = 0.25;

export interface Known {
  readonly itemForm: string | undefined;
  readonly caseBefore: boolean;
  readonly bullets: boolean;
  readonly body: string;
  readonly date: string;
}

/** The template of a meeting with these habits, whose items stand in `ranges`; an `agenda` has no decisions. Pure. */
export function learnTemplate(
  habits: Habits,
  skeleton: Skeleton,
  ranges: readonly ItemRange[],
  shell: Known,
  cases: CaseHabits,
  agenda: boolean,
): Template {
  const items = ranges.length;
  const spaced = habits.allMarks === 0 || habits.spacedMarks >= habits.allMarks * 0.6;
  const levelled = habits.known > 1 && habits.knownMarked >= habits.known * 0.6;
  const wellKnown = levelled && habits.knownMarked >= habits.marked * 0.7;
  const nested = new Set<string>();
  const rare = new Set<string>();
  const inline = new Set<string>();
  const learnt = new Map<string, SectionRole>();
  for (const habit of habits.names.values()) {
    if (habit.key === '') continue;
    const role = habit.sample.role;
    if (habit.inline > 0 && isInlineHabit(habit, items, role)) inline.add(habit.key);
    if (role !== undefined) {
      if (isNested(habit, role, habits)) nested.add(habit.key);
      else if (SUB_ROLES.has(role) && habit.items < Math.max(2, Math.ceil(items * SHARE))) rare.add(habit.key);
    } else if (isLearnt(habit, items, spaced, levelled, shell.body)) learnt.set(habit.key, roleByContent(habit));
    else {
      const near = misspelt(habit, spaced, levelled);
      if (near) learnt.set(habit.key, near);
    }
  }
  const { furniture } = habits;
  for (const key of furniture) learnt.delete(key);
  if (learnt.size > 0) {
    ensureOneRole(learnt, habits);
    if (!agenda) decisionByPlace(skeleton, ranges, learnt, habits);
  }
  const bodyHeadings =
    habits.bodyHeadingItems > 0 && habits.decisionItems < items * 0.3 && habits.bodyHeadingItems >= items * 0.4;
  return {
    ...shell,
    levelled,
    wellKnown,
    spaced,
    learnt,
    nested,
    rare,
    inline,
    bodyHeadings,
    afterAttachments: habits.pairs,
    furniture,
    ...cases,
  };
}

/** A name of the table that stands right after another heading, and not as that heading's habit, is a sub-heading. */
function isNested(habit: Habit, role: SectionRole, habits: Habits): boolean {
  if (!SUB_ROLES.has(role) || habit.key.includes(' ') || habit.marked > 0 || habit.inline === habit.occurrences)
    return false;
  if (habit.afterHeading < habit.occurrences * 0.5) return false;
  let followsWrapper = 0;
  for (const [key, count] of habit.after ?? []) {
    const before = habits.names.get(key);
    if (before && before.empty >= before.occurrences * 0.5) followsWrapper += count;
  }
  return followsWrapper < habit.afterHeading * 0.5;
}

function isInlineHabit(habit: Habit, items: number, role: SectionRole | undefined): boolean {
  const strong = role === 'decision' || role === 'recommendation';
  if (role !== undefined)
    return (
      habit.inline >= (strong ? 1 : Math.max(2, items * SHARE)) && (strong || habit.inline >= habit.occurrences * 0.5)
    );
  return habit.inline >= Math.max(2, items * 0.5) && habit.items >= habit.inline * 0.75;
}

function isLearnt(habit: Habit, items: number, spaced: boolean, levelled: boolean, body: string): boolean {
  const { occurrences } = habit;
  if ((habit.sample.date !== undefined && habit.sample.body === undefined) || items < 2) return false;
  if (levelled && habit.marked < occurrences * 0.6) return false;
  if (habit.items < Math.max(2, Math.ceil(items * SHARE)) || occurrences > habit.items * 1.34) return false;
  if (habit.inline > 0 && habit.inline >= occurrences * 0.5) return habit.inline >= Math.max(2, items * 0.5);
  if (habit.empty > occurrences * 0.5 || habit.afterHeading > occurrences * 0.4 || habit.afterLabel > occurrences * 0.3)
    return false;
  if (habit.inAttachments > occurrences * 0.5) return false;
  if (spaced && habit.marked < occurrences * 0.6 && habit.apart < occurrences * 0.6) return false;
  if (WITHIN_DECISION.test(habit.key)) return false;
  const words = habit.key.split(' ').length;
  if (words > 9 || (habit.sample.colon && words > 5)) return false;
  return body === '' || !endsBody(habit.key, body);
}

/** The body's name, or its last words: in hard-wrapped text they stand at the beginning of many lines. */
function endsBody(key: string, body: string): boolean {
  const name = bodyKey(body);
  const tail = bodyKey(key);
  return tail !== '' && (name === tail || name.endsWith(` ${tail}`));
}

/** A name one letter from one of the table, standing where a heading stands. */
function misspelt(habit: Habit, spaced: boolean, levelled: boolean): SectionRole | undefined {
  const standing = habit.inline === 0 && (levelled ? habit.marked > 0 : !spaced || habit.apart === habit.occurrences);
  if (!standing || habit.sample.body !== undefined || habit.inAttachments > 0 || habit.afterLabel > 0) return undefined;
  if (habit.near === undefined) habit.near = nearName(habit.key)?.role ?? null;
  return habit.near ?? undefined;
}

function roleByContent(habit: Habit): SectionRole {
  const guess = guessRole(habit.key);
  if (guess !== 'other') return guess;
  if (habit.decisions >= habit.occurrences * 0.4 && habit.decisions >= 2) return 'decision';
  return 'other';
}

/** A municipality has one name for each of these: where no name speaks, content does. */
function ensureOneRole(learnt: Map<string, SectionRole>, habits: Habits): void {
  const roles = new Set(learnt.values());
  for (const habit of habits.names.values())
    if (habit.sample.role !== undefined && habit.items > 1) roles.add(habit.sample.role);
  const free = [...learnt].filter(([, role]) => role === 'other').map(([key]) => habits.names.get(key) as Habit);
  const take = (role: SectionRole, share: number, score: (habit: Habit) => number) => {
    if (roles.has(role)) return;
    let chosen: Habit | undefined;
    for (const habit of free) {
      if (learnt.get(habit.key) !== 'other' || score(habit) < habit.occurrences * share) continue;
      if (!chosen || speaksLouder(habit, chosen, score)) chosen = habit;
    }
    if (chosen) learnt.set(chosen.key, role);
  };
  take('decision', 0.25, (habit) => habit.decisions);
  take('recommendation', 0.5, (habit) => habit.recommends);
  take('attachments', 0.6, (habit) => Math.min(habit.tail, habit.lists));
}

/** By share, then by number, then by name: an edit may change the order in which names were met. */
function speaksLouder(habit: Habit, than: Habit, score: (habit: Habit) => number): boolean {
  const more =
    score(habit) / habit.occurrences - score(than) / than.occurrences || habit.occurrences - than.occurrences;
  return more === 0 ? habit.key < than.key : more > 0;
}

/** Where no name and no content says which section is the decision: the one that follows the recommendation. */
function decisionByPlace(
  skeleton: Skeleton,
  ranges: readonly ItemRange[],
  learnt: Map<string, SectionRole>,
  habits: Habits,
): void {
  const decided =
    [...learnt.values()].includes('decision') ||
    [...habits.names.values()].some((habit) => habit.sample.role === 'decision' && habit.items > 1);
  if (decided) return;
  const following = new Map<string, number>();
  let recommended = 0;
  for (const range of ranges) {
    let after = false;
    for (let i = range.from; i < range.to; i++) {
      const mark = skeleton.marks[i];
      if (mark?.kind !== 'heading') continue;
      const role = mark.role ?? learnt.get(mark.key);
      if (role === undefined) continue;
      if (after) {
        if (role === 'other') following.set(mark.key, (following.get(mark.key) ?? 0) + 1);
        break;
      }
      if (role === 'recommendation') {
        after = true;
        recommended++;
      }
    }
  }
  for (const [key, count] of following) if (count >= 2 && count >= recommended * 0.6) learnt.set(key, 'decision');
}
