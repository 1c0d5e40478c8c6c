/** What a reading as a whole explains, and what it leaves unexplained; `evidence.ts` says what it is worth. */
import { type HeadingLike, isName } from '../../lines/line-class.ts';
import { PAIR_FORM, PAIR_STEP, TIME_FORM } from '../../lines/numbers/number-form.ts';
import { gapProse } from '../../skeleton/skeleton.ts';
import type { Candidate, Found } from '../reading.ts';
import { inOrder } from '../slips.ts';
import type { MeetingView, Weighed } from '../view.ts';
import { aboveFacts } from './line-signs.ts';
import { isMeetingTitle } from './text-signs.ts';

/** The headings of decisions that stand under a heading. */
type Decisions = readonly HeadingLike[];

/** A reading as a whole. */
export interface Whole {
  readonly view: MeetingView;
  readonly headings: readonly Weighed[];
  /** All numbered lines of the meeting. */
  readonly candidates: readonly Candidate[];
  readonly form: string | undefined;
  /** Minutes of a line or two an item. */
  readonly list: boolean;
  /** The numbers of the headings that are numbered; two that changed places stand where they belong. */
  readonly numbers: readonly number[];
  /** What stands in front of all headings, and under each of them. */
  readonly before: Decisions;
  readonly items: readonly Decisions[];
}

/** Linear in the headings and the decisions of the meeting. */
export function wholeOf(
  view: MeetingView,
  { headings, form, list = false }: Found,
  candidates: readonly Candidate[],
): Whole {
  const { decisions } = view;
  let next = 0;
  const upTo = (end: number): Decisions => {
    const first = next;
    while ((decisions[next]?.index ?? end) < end) next++;
    return decisions.slice(first, next).map(({ mark }) => mark);
  };
  const before = upTo(headings[0]?.index ?? view.to);
  const items = headings.map((_, i) => upTo(headings[i + 1]?.index ?? view.to));
  return { view, headings, candidates, form, list, numbers: inOrder(numbersOf(headings, form)), before, items };
}

/** A title this long, or its beginning, is compared: lists on top break it elsewhere. */
const TITLE_HEAD = 12;

/** Headings whose number and title head another one further down: they stand in a list on top. */
export function saidAgain({ headings }: Whole): number {
  const titles = headings.flatMap(({ mark }) =>
    mark.kind === 'numbered' && mark.titleKey !== '' ? [`${mark.number} ${mark.titleKey.slice(0, TITLE_HEAD)}`] : [],
  );
  return titles.length - new Set(titles).size;
}

/** The same decision heading said more than once; another body or day is an earlier treatment. */
function repeatedDecisions(decisions: Decisions): number {
  if (decisions.length < 2) return 0;
  const said = new Set(decisions.map(({ key, body, date }) => `${key}|${body ?? ''}|${date ?? ''}`));
  return decisions.length - said.size;
}

/** How often the next number follows. */
export function steps({ numbers }: Whole): number {
  return numbers.filter((number, i) => i > 0 && Math.floor(number) === Math.floor(numbers[i - 1] as number) + 1).length;
}

/** Headings without structure behind a fall of the numbers, where most have some: points of a list inside an item. */
export function inLists({ headings, numbers }: Whole): number {
  const bare = headings.filter(({ structure }) => structure === 0).length;
  if (bare * 2 >= headings.length || areOne(numbers)) return 0;
  let highest = 0;
  let next = 0;
  return headings.filter(({ mark, structure }) => {
    if (mark.kind !== 'numbered') return false;
    const number = numbers[next++] as number;
    const falls = number <= highest;
    highest = Math.max(highest, number);
    return falls && structure === 0;
  }).length;
}

/** A name or section heads the item, and right above it stands a number that is no point of a list. */
function numberAbove({ index, mark }: Weighed, view: MeetingView): boolean {
  const { marks, gaps, from } = view;
  const above = index > from ? marks[aboveFacts(view, index)] : undefined;
  return (
    mark.kind !== 'numbered' && above?.kind === 'numbered' && above.weight > -1 && gapProse(gaps[index] as number) <= 1
  );
}

/** How many ends of the run have the next number of its form beyond them. */
export function goesOn({ headings, view: { numbered } }: Whole): number {
  const first = headings[0];
  const last = headings.at(-1);
  if (first === last || first?.mark.kind !== 'numbered' || last?.mark.kind !== 'numbered') return 0;
  const has = (beyond: (index: number) => boolean, form: string, number: number): boolean =>
    numbered.some(({ index, mark }) => mark.number === number && mark.form === form && beyond(index));
  const before = has((index) => index < first.index, first.mark.form, first.mark.number - 1);
  return Number(before) + Number(has((index) => index > last.index, last.mark.form, last.mark.number + 1));
}

/** How often numbers are left out. */
export function numbersMissing({ numbers, form }: Whole): number {
  if (form === TIME_FORM || form === PAIR_FORM) return 0;
  return numbers.filter((number, i) => i > 0 && Math.floor(number) > Math.floor(numbers[i - 1] as number) + 1).length;
}

/** `7a` and `7b` stand between 7 and 8, and 7 in front of `7.1`. */
function numbersOf(headings: readonly Weighed[], form: string | undefined): number[] {
  return headings.flatMap(({ mark }) => {
    if (mark.kind !== 'numbered') return [];
    const whole = form === PAIR_FORM && mark.form !== PAIR_FORM ? mark.number * PAIR_STEP : mark.number;
    return [whole + (mark.letter ?? 0) / 100];
  });
}

/** There are numbers, and every one is the same. */
function areOne(numbers: readonly number[]): boolean {
  return numbers.length > 0 && numbers.every((number) => number === numbers[0]);
}

/** How often the numbers fall. */
export function falls({ numbers }: Whole): number {
  // Where every number is the same, they are lost, not out of order.
  if (areOne(numbers)) return 0;
  return numbers.filter((number, i) => i > 0 && number < (numbers[i - 1] as number)).length;
}

/** How many items have a decision. */
export function decided({ items }: Whole): number {
  return items.filter((decisions) => decisions.length > 0).length;
}

/** Items without a decision, where others have one. */
export function undecided(whole: Whole): number {
  const count = decided(whole);
  return count === 0 ? 0 : whole.items.length - count;
}

/** Decisions that say again what was decided under the same heading. */
export function decidedTwice({ items }: Whole): number {
  return items.reduce((sum, decisions) => sum + repeatedDecisions(decisions), 0);
}

/** Items in which a recommendation comes back under its heading: another item has begun there. Linear in the sections. */
export function recommendedTwice({ headings, view: { sections, to } }: Whole): number {
  const twice = new Set<number>();
  let next = 0;
  let said = new Set<string>();
  for (const { index, mark } of sections) {
    while (index >= (headings[next]?.index ?? to)) {
      next++;
      said = new Set();
    }
    if (next === 0 || mark.role !== 'recommendation' || mark.inline !== undefined || mark.body !== undefined) continue;
    if (said.has(mark.key)) twice.add(next);
    said.add(mark.key);
  }
  return twice.size;
}

/** Decisions in front of all items, with a heading of their own line. */
export function decisionsBefore({ before }: Whole): number {
  return before.filter(({ inline }) => inline === undefined).length;
}

/** Headings right below a number that heads nothing in this reading. */
export function numbersLeft({ headings, view }: Whole): number {
  return headings.filter((heading) => numberAbove(heading, view)).length;
}

/** The row of a table says little more than its number. */
const LEAST_IN_LIST = -1;

/** Numbered lines below the first heading that look like the headings and head nothing in this reading. */
export function alikeLeft({ headings, form, list, candidates }: Whole): number {
  const heads = new Set(headings.map(({ index }) => index));
  const least = headings.reduce((lowest, { structure }) => Math.min(lowest, structure), Number.POSITIVE_INFINITY);
  const setApart = headings.every(({ apart }) => apart);
  return candidates.filter(({ index, mark, structure, looks, lost, apart }) => {
    if (mark.form !== form || heads.has(index) || (!list && heads.has(index - 1)) || index < (headings[0]?.index ?? 0))
      return false;
    return structure >= least && looks + lost >= (list ? LEAST_IN_LIST : 1) && (apart || !setApart);
  }).length;
}

/** Names that head several items: a link or a label, not a title. */
export function sameTitles({ headings }: Whole): number {
  const titles = headings.flatMap(({ mark }) => (isName(mark) ? [mark.key] : []));
  return titles.length - new Set(titles).size;
}

/** Numbered titles that only items of meetings have, below the first heading, which head nothing in this reading. */
export function titlesLeft({ headings, view: { numbered } }: Whole): number {
  let next = 0;
  return numbered.filter(({ index, mark }) => {
    while ((headings[next]?.index ?? index) < index) next++;
    return next > 0 && headings[next]?.index !== index && isMeetingTitle(mark);
  }).length;
}
