/** What a reading as a whole explains, and what it leaves unexplained; `evidence.ts` says what it is worth. */
import type { HeadingLike, MarkClass } from '../lines/line-class.ts';
import { TIME_FORM } from '../lines/numbers/number-form.ts';
import { gapProse } from '../skeleton/skeleton.ts';
import type { Found, Weighed } from './reading.ts';
import { isMeetingTitle } from './text-signs.ts';
import type { MeetingView } from './view.ts';

/** What stands under a heading that a reading found; first of a list, what stands in front of all of them. */
export interface UnderHeading {
  readonly decisions: readonly HeadingLike[];
}

/** What stands under each heading; first, what stands in front of them all. Linear. */
export function itemsUnder(view: MeetingView, { headings }: Found): UnderHeading[] {
  const items: { decisions: HeadingLike[] }[] = [{ decisions: [] }];
  let next = 0;
  for (let i = view.from; i < view.to; i++) {
    if (headings[next]?.index === i) {
      next++;
      items.push({ decisions: [] });
    }
    const mark = view.marks[i] as MarkClass;
    if (mark.kind === 'heading' && mark.role === 'decision')
      (items.at(-1) as { decisions: HeadingLike[] }).decisions.push(mark);
  }
  return items;
}

export function decided({ decisions }: UnderHeading): boolean {
  return decisions.length > 0;
}

/** A title this long, or its beginning, is compared: lists on top break it elsewhere. */
const TITLE_HEAD = 12;

/** Headings whose number and title head another one further down: they stand in a list on top. */
export function saidAgain({ headings }: Found): number {
  const titles = headings.flatMap(({ mark }) =>
    mark.kind === 'numbered' && mark.titleKey !== '' ? [`${mark.number} ${mark.titleKey.slice(0, TITLE_HEAD)}`] : [],
  );
  return titles.length - new Set(titles).size;
}

/** The same decision heading said more than once; another body or day is an earlier treatment. */
function repeatedDecisions({ decisions }: UnderHeading): number {
  const said = new Set(decisions.map(({ key, body, date }) => `${key}|${body ?? ''}|${date ?? ''}`));
  return decisions.length - said.size;
}

/** How often the next number follows. */
export function steps({ headings }: Found): number {
  const numbers = numbersOf(headings);
  return numbers.filter((number, i) => i > 0 && Math.floor(number) === Math.floor(numbers[i - 1] as number) + 1).length;
}

/** Headings without structure behind a fall of the numbers, where most have some: points of a list inside an item. */
export function inLists({ headings }: Found): number {
  const bare = headings.filter(({ structure }) => structure === 0).length;
  if (bare * 2 >= headings.length || new Set(numbersOf(headings)).size === 1) return 0;
  let highest = 0;
  return headings.filter(({ mark, structure }) => {
    if (mark.kind !== 'numbered') return false;
    const falls = mark.number <= highest;
    highest = Math.max(highest, mark.number);
    return falls && structure === 0;
  }).length;
}

/** A name or section heads the item, and right above it stands a number that is no point of a list. */
function numberAbove({ index, mark }: Weighed, { marks, gaps, from }: MeetingView): boolean {
  const above = index > from ? marks[index - 1] : undefined;
  return (
    mark.kind !== 'numbered' && above?.kind === 'numbered' && above.weight > -1 && gapProse(gaps[index] as number) <= 1
  );
}

/** How many ends of the run have the next number of its form beyond them. */
export function goesOn({ headings }: Found, { marks, from, to }: MeetingView): number {
  const first = headings[0];
  const last = headings.at(-1);
  if (first === last || first?.mark.kind !== 'numbered' || last?.mark.kind !== 'numbered') return 0;
  const has = (begin: number, end: number, form: string, number: number): boolean => {
    for (let i = begin; i < end; i++) {
      const mark = marks[i] as MarkClass;
      if (mark.kind === 'numbered' && mark.form === form && mark.number === number) return true;
    }
    return false;
  };
  const before = has(from, first.index, first.mark.form, first.mark.number - 1);
  return Number(before) + Number(has(last.index + 1, to, last.mark.form, last.mark.number + 1));
}

/** How often numbers are left out. */
export function numbersMissing({ headings, form }: Found): number {
  if (form === TIME_FORM) return 0;
  const numbers = numbersOf(headings);
  return numbers.filter((number, i) => i > 0 && Math.floor(number) > Math.floor(numbers[i - 1] as number) + 1).length;
}

function numbersOf(headings: readonly Weighed[]): number[] {
  // `7a` and `7b` stand between 7 and 8.
  return headings.flatMap(({ mark }) => (mark.kind === 'numbered' ? [mark.number + (mark.letter ?? 0) / 100] : []));
}

/** How often the numbers fall or stand. */
export function falls({ headings }: Found): number {
  const numbers = numbersOf(headings);
  // Where every number is the same, they are lost, not out of order.
  if (new Set(numbers).size === 1) return 0;
  return numbers.filter((number, i) => i > 0 && number <= (numbers[i - 1] as number)).length;
}

/** Decisions that say again what was decided under the same heading. */
export function decidedTwice(items: readonly UnderHeading[]): number {
  return items.reduce((sum, item) => sum + repeatedDecisions(item), 0);
}

/** Decisions with a heading of their own line. */
export function decisionsAlone(item: UnderHeading | undefined): number {
  return item?.decisions.filter(({ inline }) => inline === undefined).length ?? 0;
}

/** Items without a decision, where others have one. */
export function undecided(items: readonly UnderHeading[]): number {
  return items.some(decided) ? items.filter((item) => !decided(item)).length : 0;
}

/** Headings right below a number that heads nothing in this reading. */
export function numbersLeft({ headings }: Found, view: MeetingView): number {
  return headings.filter((heading) => numberAbove(heading, view)).length;
}

/** Names that head several items: a link or a label, not a title. */
export function sameTitles({ headings }: Found): number {
  const titles = headings.flatMap(({ mark }) => (mark.kind === 'heading' && mark.role === undefined ? [mark.key] : []));
  return titles.length - new Set(titles).size;
}

/** Numbered titles that only items of meetings have, below the first heading, which head nothing in this reading. */
export function titlesLeft({ headings }: Found, { marks, to }: MeetingView): number {
  const heads = new Set(headings.map(({ index }) => index));
  let left = 0;
  for (let i = (headings[0]?.index ?? to) + 1; i < to; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'numbered' && !heads.has(i) && isMeetingTitle(mark)) left++;
  }
  return left;
}
