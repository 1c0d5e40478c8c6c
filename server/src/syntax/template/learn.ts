/** Reads the template off the habits: which names are headings here, which are sub-headings, what carries its text inline. */

import { definiteName, nearName } from '../../domain/near-names.ts';
import { bodyKey, sameBody } from '../../domain/people/bodies.ts';
import { guessRole, REFERAT, type SectionRole } from '../../domain/roles.ts';
import { OWN_WORDS } from '../../domain/words/sections/section-nouns.ts';
import type { Dress } from '../lines/line-class.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { holdsUp } from '../weigh.ts';
import type { CaseHabits } from './case-place.ts';
import { type House, NAME_EVIDENCE, type NameView, wraps } from './evidence.ts';
import type { Habit } from './habit.ts';
import type { HabitCounter, ItemRange } from './heading-habits.ts';
import type { Template } from './template.ts';

const SHARE = 0.25;
/** Told once in running text, what another body said is no section, if no decision stands below it. */
const FEWEST_OTHER = 2;
/** A known name that this share of the items has is the house's name for its role. */
const USUAL = 0.4;

export interface Known {
  readonly itemForm: string | undefined;
  readonly caseBefore: boolean;
  readonly caseLast: boolean;
  readonly body: string;
  readonly date: string;
  readonly dresses: ReadonlySet<Dress>;
}

/** Hears how much each row of NAME_EVIDENCE says of a name. */
export type NameTold = (key: string, id: string, points: number) => void;

/** The template of a meeting with these habits, whose items stand in `ranges`; an `agenda` has no decisions. Pure but for `told`. */
export function learnTemplate(
  habits: HabitCounter,
  skeleton: Skeleton,
  ranges: readonly ItemRange[],
  shell: Known,
  cases: CaseHabits,
  agenda: boolean,
  told?: NameTold,
): Template {
  const items = ranges.length;
  const spaced = habits.allMarks === 0 || habits.spacedMarks >= habits.allMarks * 0.6;
  const levelled = habits.known > 1 && habits.knownMarked >= habits.known * 0.6;
  const wellKnown = levelled && habits.knownMarked >= habits.marked * 0.7;
  const capitals = habits.known > 2 && habits.knownCapitals >= habits.known * 0.8;
  const colons = habits.knownColons * 2 > habits.known;
  const tight = spaced && isTight(habits, items);
  const house: House = {
    items,
    spaced,
    tight,
    levelled,
    capitals,
    plain: isPlain(habits),
    colons,
    inline: habits.knownInline > habits.known,
    bodyKey: bodyKey(shell.body),
  };
  const nested = new Set<string>();
  const rare = new Set<string>();
  const inline = new Set<string>();
  const learnt = new Map<string, SectionRole>();
  const usual = new Map<SectionRole, Habit>();
  for (const habit of habits.names.values()) {
    if (habit.key === '') continue;
    const role = habit.sample.role;
    const view = viewOf(habit, house);
    if (habit.inline > 0 && isInlineHabit(habit, house, role ?? view.near)) inline.add(habit.key);
    const holds = holdsUp(NAME_EVIDENCE, view, told && ((id, points) => told(habit.key, id, points)));
    if (role === undefined) {
      if (holds) learnt.set(habit.key, view.near ?? (wraps(view) ? 'other' : roleByContent(habit)));
      continue;
    }
    if (!holds) nested.add(habit.key);
    else if (habit.items < Math.max(2, Math.ceil(items * SHARE))) rare.add(habit.key);
    const other = usual.get(role);
    if (habit.items >= items * USUAL && (!other || isMoreUsual(habit, other))) usual.set(role, habit);
  }
  if (learnt.size > 0) {
    ensureOneRole(learnt, habits, items, shell.body);
    if (!agenda) decisionByPlace(skeleton, ranges, learnt, habits);
  }
  if (decidesApart(habits)) learnt.set(REFERAT, 'other');
  const bodyHeadings =
    habits.bodyHeadingItems > 0 && habits.decisionItems < items * 0.3 && habits.bodyHeadingItems >= items * 0.4;
  return {
    levelled,
    capitals,
    wellKnown,
    spaced,
    learnt,
    nested,
    rare,
    usual: new Map([...usual].map(([role, { key }]) => [role, key])),
    inline,
    bodyHeadings,
    ownBody: habits.ownBody,
    otherBodies: habits.otherBodyItems >= FEWEST_OTHER,
    otherDecides: habits.otherDecides,
    afterAttachments: new Set([...habits.pairs, ...behindAttachments(learnt, habits)]),
    furniture: habits.furniture,
    ...shell,
    ...cases,
  };
}

/** `Referat: …` tells what was said where `Beslutning: …` tells what was decided. */
function decidesApart({ names }: HabitCounter): boolean {
  const told = names.get(REFERAT)?.items ?? 0;
  const apart = [...names.values()].some(
    ({ key, sample, items }) => key !== REFERAT && sample.role === 'decision' && items > 1 && items * 2 >= told,
  );
  return told > 0 && apart;
}

/** Headings have a blank line above and their text right below: the known ones, or without those the names that come back. */
function isTight({ known, knownAbove, knownApart, names }: HabitCounter, items: number): boolean {
  if (known > 2) return knownAbove >= known * 0.6 && knownApart < known * 0.4;
  const back = [...names.values()].filter((habit) => habit.items >= Math.max(2, items * 0.5));
  const sum = (count: (habit: Habit) => number): number => back.reduce((all, habit) => all + count(habit), 0);
  const all = sum(({ occurrences }) => occurrences);
  return sum(({ above }) => above) >= all * 0.6 && sum(({ apart }) => apart) < all * 0.4;
}

/** Roles of learnt names that stand behind attachments as a habit; names of those without. */
function behindAttachments(learnt: ReadonlyMap<string, SectionRole>, { names }: HabitCounter): string[] {
  return [...learnt].flatMap(([key, role]) => {
    const habit = names.get(key);
    return habit && habit.inAttachments * 2 > habit.occurrences ? [role === 'other' ? key : role] : [];
  });
}

/** For each name that stands once there are that many known headings. */
const KNOWN_TO_OTHERS = 4;

function isPlain({ known, names }: HabitCounter): boolean {
  let others = 0;
  for (const { items, sample } of names.values()) if (items === 1 && sample.role === undefined) others++;
  return others * KNOWN_TO_OTHERS <= known;
}

/** By number, then by name: an edit may change the order in which names were met. */
function isMoreUsual(habit: Habit, than: Habit): boolean {
  return habit.items === than.items ? habit.key < than.key : habit.items > than.items;
}

function viewOf(habit: Habit, house: House): NameView {
  const { key, sample } = habit;
  const { role } = sample;
  return {
    habit,
    house,
    role,
    near: role === undefined && sample.body === undefined ? (nearName(key)?.role ?? definiteName(key)) : undefined,
  };
}

function isInlineHabit(habit: Habit, { items, inline }: House, role: SectionRole | undefined): boolean {
  // `Sagsforløb: BY` is a fact of one line.
  if ((role === undefined || role === 'process') && habit.brief >= habit.inline * 0.5) return false;
  const strong = role === 'decision' || role === 'recommendation' || (inline && role !== 'attachments');
  if (role !== undefined)
    return (
      habit.inline >= (strong ? 1 : Math.max(2, items * SHARE)) && (strong || habit.inline >= habit.occurrences * 0.5)
    );
  return habit.inline >= Math.max(2, items * 0.5) && habit.items >= habit.inline * 0.75;
}

function roleByContent(habit: Habit): SectionRole {
  const guess = guessRole(habit.key);
  if (guess !== 'other') return guess;
  if (habit.decisions >= habit.occurrences * 0.4 && habit.decisions >= 2) return 'decision';
  return 'other';
}

/** A municipality has one name for each of these: where no name speaks, content does. */
function ensureOneRole(learnt: Map<string, SectionRole>, habits: HabitCounter, items: number, body: string): void {
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
  // `Ældrerådets bemærkninger`: what the body itself said is what it decided, where nothing else is told so.
  take('decision', 1, ({ key, occurrences, items: of }) => (saysOwn(key, body) && of * 2 >= items ? occurrences : 0));
  take('recommendation', 0.5, (habit) => habit.recommends);
  take('attachments', 0.6, (habit) => Math.min(habit.tail, habit.lists));
}

function saysOwn(key: string, body: string): boolean {
  const who = /^(.+?)s \S+$/.exec(key)?.[1];
  return OWN_WORDS.test(key) || (body !== '' && who !== undefined && sameBody(who, body));
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
  habits: HabitCounter,
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
