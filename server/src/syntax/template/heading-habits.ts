/**
 * What the items of a meeting have in common: for each name that may be a heading, how many items have it, what stands
 * before and after it. From this the template is read off.
 */
import { sameBodyAs } from '../../domain/people/bodies.ts';
import {
  type Dress,
  type HeadingLike,
  isSection,
  type LineClass,
  type MarkClass,
  type TitleLine,
} from '../lines/line-class.ts';
import {
  gapBlankAfter,
  gapBlankBefore,
  gapDecision,
  gapPageAfter,
  gapPageBefore,
  gapPaged,
  gapProse,
  gapRecommends,
  gapShort,
  type Skeleton,
} from '../skeleton/skeleton.ts';
import { Habit } from './habit.ts';
import { SUB_ROLES } from './section-role.ts';

/** Marks of one item: `[from, to)`, the first being what follows its heading. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

type Marked = Pick<Skeleton, 'marks' | 'gaps'>;

/** How a line is compared with page heads; undefined for lines that are never one. */
export function furnitureKey(mark: LineClass): string | undefined {
  if (mark.kind === 'title') return mark.key;
  if (mark.kind !== 'heading' || (mark.role !== undefined && mark.key !== '')) return undefined;
  return mark.body !== undefined ? `@${mark.body}|${mark.date ?? ''}` : mark.key;
}

/** Counts the habits of a meeting, item by item. Linear in the marks. */
export class HabitCounter {
  readonly names = new Map<string, Habit>();
  /** Roles of headings that follow the attachments in some item. */
  readonly pairs = new Set<string>();
  /** Known headings, those marked up, in capitals, with a colon, with a blank line above, and with one above and one below. */
  known = 0;
  /** Known headings with their text on the line. */
  knownInline = 0;
  knownMarked = 0;
  knownCapitals = 0;
  knownColons = 0;
  knownAbove = 0;
  knownApart = 0;
  /** Headings of whatever name, those marked up, and those with a blank line above. */
  allMarks = 0;
  marked = 0;
  spacedMarks = 0;
  bodyHeadingItems = 0;
  /** Items with a heading that is nothing but another body and a date. */
  otherBodyItems = 0;
  /** Such a heading ends in a colon, and a decision stands below. */
  otherDecides = false;
  /** Some decision names the meeting's body. */
  ownBody = false;
  decisionItems = 0;
  readonly #isOwnBody: (body: string) => boolean;
  readonly #dresses: ReadonlySet<Dress>;
  /** Lines that may be page heads, by `furnitureKey`. */
  readonly #pageLines = new Map<string, PageLine>();
  /** Number of the count that runs: an item counts once for each name in it. */
  #counts = 0;
  /** The case text has begun, and none of the headings so far ends it. */
  #inCase = false;

  /** `dresses` are those in which the house writes its headings; a name in another is none. */
  constructor(body: string, dresses: ReadonlySet<Dress>) {
    this.#dresses = dresses;
    this.#isOwnBody = body === '' ? () => true : sameBodyAs(body);
  }

  /** Lines that stand next to page numbers nearly every time, by `furnitureKey`. */
  get furniture(): Set<string> {
    const furniture = new Set<string>();
    for (const [key, { page, besidePage }] of this.#pageLines) if (isFurniture(page, besidePage)) furniture.add(key);
    return furniture;
  }

  /** Counts an item in. */
  count(skeleton: Marked, range: ItemRange): void {
    this.#counts++;
    this.#inCase = false;
    const { marks, gaps } = skeleton;
    const { from, to } = range;
    const tail = tailOf(skeleton, range);
    const facts = factsEnd(skeleton, range);
    let beside = false;
    let attachments = false;
    let hasBody = false;
    let hasOther = false;
    let hasDecision = false;
    for (let i = from; i < to; i++) {
      const mark = marks[i] as MarkClass;
      if (mark.kind === 'heading' && (mark.dress === undefined || this.#dresses.has(mark.dress))) {
        const gapAfter = gaps[i + 1] as number;
        beside = besidePage(beside, gaps[i] as number);
        const habit = this.#countHeading(skeleton, mark, i, range, facts);
        if (attachments) habit.inAttachments += 1;
        if (i >= tail) habit.tail += 1;
        beside = this.#countPageLine(skeleton, mark, beside, i);
        if (mark.key === '' && gapProse(gapAfter) > 0 && this.#isOwnBody(mark.body ?? '')) hasBody = true;
        else if (mark.key === '' && gapProse(gapAfter) > 0 && gapBlankBefore(gaps[i] as number)) hasOther = true;
        if (mark.key === '' && mark.colon && gapDecision(gapAfter)) this.otherDecides = true;
        if (mark.role === undefined || mark.inline !== undefined) continue;
        if (mark.role === 'decision') hasDecision = true;
        if (mark.role === 'decision' && mark.body !== undefined && this.#isOwnBody(mark.body)) this.ownBody = true;
        if (attachments && mark.role !== 'attachments') this.pairs.add(mark.role);
        attachments = mark.role === 'attachments';
      } else if (mark.kind === 'title') {
        beside = besidePage(beside, gaps[i] as number);
        this.#countPageLine(skeleton, mark, beside, i);
      } else beside = false;
    }
    if (hasBody) this.bodyHeadingItems += 1;
    if (hasOther) this.otherBodyItems += 1;
    if (hasDecision) this.decisionItems += 1;
  }

  #countHeading({ marks, gaps }: Marked, mark: HeadingLike, i: number, { from, to }: ItemRange, facts: number): Habit {
    const gap = gaps[i] as number;
    const gapAfter = gaps[i + 1] as number;
    const isMarked = mark.level > 0 || mark.bold;
    this.allMarks += 1;
    if (isMarked) this.marked += 1;
    if (gapBlankBefore(gap)) this.spacedMarks += 1;
    if (mark.role !== undefined && mark.inline === undefined) {
      this.known += 1;
      if (isMarked) this.knownMarked += 1;
      if (mark.capitals) this.knownCapitals += 1;
      if (mark.colon) this.knownColons += 1;
      if (gapBlankBefore(gap)) this.knownAbove += 1;
      if (gapBlankBefore(gap) && gapBlankAfter(gapAfter)) this.knownApart += 1;
    }
    if (mark.role !== undefined && mark.inline !== undefined) this.knownInline += 1;
    const habit = this.#habitOf(mark);
    habit.occurrences += 1;
    if (habit.lastCount !== this.#counts) {
      habit.lastCount = this.#counts;
      habit.items += 1;
    }
    const previous = i > from && gapProse(gap) === 0 ? marks[i - 1] : undefined;
    if (isSection(previous)) habit.afterHeading += 1;
    if (previous?.kind === 'label' && previous.valueStart >= previous.end) habit.afterLabel += 1;
    const next = i + 1 < to ? marks[i + 1] : undefined;
    // `Administrationen indstiller,` begins a sentence, whatever it is besides.
    const bare = gapProse(gapAfter) === 0 && mark.inline === undefined && !(isSection(next) && next.dress === 'comma');
    if (bare && (!next || next.kind === 'label' || next.kind === 'case' || isSection(next))) habit.empty += 1;
    if (bare && isSection(next)) habit.wraps += 1;
    if (mark.inline !== undefined) habit.inline += 1;
    // The value of a label: text of its own follows, or it stands among the facts above the first section.
    const fact = gapProse(gapAfter) > 0 || (mark.role === undefined && next !== undefined && i < facts);
    if (mark.brief && fact) habit.brief += 1;
    if (isMarked) habit.marked += 1;
    if (mark.capitals) habit.capitals += 1;
    if (isFramed(marks, i, from, to)) habit.framed += 1;
    if (this.#inCase) habit.inCase += 1;
    if (mark.role !== undefined && !SUB_ROLES.has(mark.role)) this.#inCase = mark.role === 'case';
    if (gapBlankBefore(gap)) habit.above += 1;
    if (gapBlankBefore(gap) && (gapBlankAfter(gapAfter) || mark.inline !== undefined)) habit.apart += 1;
    if (gapDecision(gapAfter)) habit.decisions += 1;
    if (gapRecommends(gapAfter)) habit.recommends += 1;
    if (gapShort(gapAfter) || (bare && next?.kind === 'heading' && next.role === undefined)) habit.lists += 1;
    return habit;
  }

  #habitOf(mark: HeadingLike): Habit {
    const known = this.names.get(mark.key);
    if (known) return known;
    const habit = new Habit(mark);
    this.names.set(mark.key, habit);
    return habit;
  }

  /** Counts a line that may be a page head. True when the next line may still be one of the same page head. */
  #countPageLine({ gaps }: Marked, mark: HeadingLike | TitleLine, beside: boolean, i: number): boolean {
    const key = furnitureKey(mark);
    if (key === undefined) return false;
    const line = this.#pageLines.get(key) ?? { page: 0, besidePage: 0 };
    this.#pageLines.set(key, line);
    line.page += 1;
    const after = gaps[i + 1] as number;
    if (beside || mark.formFeed || (gapPageAfter(after) && gapPaged(after))) line.besidePage += 1;
    return beside;
  }
}

/** A line that may be a page head: how often it stands, and how often next to a page number. */
interface PageLine {
  page: number;
  besidePage: number;
}

/** The mark behind `gap` stands next to a page number, or to a line that does (`beside`). */
function besidePage(beside: boolean, gap: number): boolean {
  return (gapPageBefore(gap) && gapPaged(gap)) || (beside && gapProse(gap) === 0);
}

function isFurniture(page: number, besidePage: number): boolean {
  return besidePage >= 2 && besidePage >= page * 0.6;
}

/** The headings before and behind mark `i` are of the table; the end of the item will do behind it. */
function isFramed(marks: readonly MarkClass[], i: number, from: number, to: number): boolean {
  const headingAt = (at: number, step: number): MarkClass | undefined => {
    while (at >= from && at < to && marks[at]?.kind !== 'heading') at += step;
    return at >= from && at < to ? marks[at] : undefined;
  };
  const before = headingAt(i - 1, -1);
  const behind = headingAt(i + 1, 1);
  return isSection(before) && (behind === undefined || isSection(behind));
}

/** The mark behind the facts of the case: labels with their values and case numbers above the first section. */
function factsEnd({ marks, gaps }: Marked, { from, to }: ItemRange): number {
  for (let i = from; i < to; i++) {
    const mark = marks[i] as MarkClass;
    if (gapProse(gaps[i] as number) > 0 || (mark.kind === 'heading' && !mark.brief)) return i;
  }
  return to;
}

/** From which mark on the item holds nothing but short lines: there its attachments are listed. */
function tailOf({ marks, gaps }: Marked, range: ItemRange): number {
  let tail = range.to;
  while (tail > range.from) {
    const gap = gaps[tail] as number;
    const kind = (marks[tail - 1] as MarkClass).kind;
    if ((gapProse(gap) > 0 && !gapShort(gap)) || kind === 'label' || kind === 'case') break;
    tail--;
  }
  return tail;
}
