/**
 * What the items of a meeting have in common: for each name that may be a heading, how many items have it, what stands
 * before and after it. From this the template is read off.
 */
import { sameBodyAs } from '../domain/bodies.ts';
import { keepShape } from './keep-shape.ts';
import type { HeadingLike, LineClass, MarkClass } from './line-class.ts';
import {
  gapBlankAfter,
  gapBlankBefore,
  gapDecision,
  gapProse,
  gapRecommends,
  gapShort,
  type Skeleton,
} from './skeleton.ts';

/** Marks of one item: `[from, to)`, the first being what follows its heading. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

export interface Habit {
  readonly key: string;
  readonly sample: HeadingLike;
  items: number;
  occurrences: number;
  /** Directly after another heading, which so stays empty: name → how often. Only for names of the table. */
  after: Map<string, number> | undefined;
  afterHeading: number;
  /** First thing in its item. */
  first: number;
  /** Nothing of its own follows. */
  empty: number;
  afterLabel: number;
  inline: number;
  marked: number;
  apart: number;
  inAttachments: number;
  /** The first line under it is a decision phrase; somebody recommends; only short lines follow. */
  decisions: number;
  recommends: number;
  lists: number;
  /** Nothing but short lines follows to the end of the item. */
  tail: number;
  /** Lines that may be a page head by this name, and those next to a page number. */
  page: number;
  besidePage: number;
  lastItem: number;
}

export interface Habits {
  readonly names: ReadonlyMap<string, Habit>;
  /** Items that have a standing heading of a known role, by role. */
  readonly pairs: ReadonlySet<string>;
  readonly knownMarked: number;
  readonly known: number;
  /** Headings that are marked up, of whatever name. */
  readonly marked: number;
  readonly spacedMarks: number;
  readonly allMarks: number;
  readonly bodyHeadingItems: number;
  /** Lines that stand next to page numbers nearly every time, by `furnitureKey`. */
  readonly furniture: ReadonlySet<string>;
  /** Codes right below an item heading, by shape. */
  readonly codes: ReadonlyMap<string, number>;
  readonly decisionItems: number;
}

/** How a line is compared with page heads; undefined for lines that are never one. */
export function furnitureKey(mark: LineClass): string | undefined {
  if (mark.kind === 'title') return mark.key;
  if (mark.kind !== 'heading' || (mark.role !== undefined && mark.key !== '')) return undefined;
  return mark.body !== undefined ? `@${mark.body}|${mark.date ?? ''}` : mark.key;
}

/**
 * Counts the habits of a meeting, item by item. Linear in the marks: one look-up for each heading, and plain counting,
 * so that an item can also be counted out again.
 */
export class HabitCounter implements Habits {
  readonly names = new Map<string, Habit>();
  readonly pairs = new Set<string>();
  readonly codes = new Map<string, number>();
  knownMarked = 0;
  known = 0;
  marked = 0;
  spacedMarks = 0;
  allMarks = 0;
  bodyHeadingItems = 0;
  decisionItems = 0;
  readonly #skeleton: Skeleton;
  readonly #isOwnBody: (body: string) => boolean;
  /** Titles and decision headings, which are no names, by `furnitureKey`. */
  readonly #pageLines = new Map<string, PageLine>();
  #item = 0;

  constructor(skeleton: Skeleton, body: string) {
    this.#skeleton = skeleton;
    this.#isOwnBody = body === '' ? () => true : sameBodyAs(body);
  }

  get furniture(): Set<string> {
    const furniture = new Set<string>();
    for (const [key, { page, besidePage }] of this.#pageLines) {
      const name = this.names.get(key);
      if (isFurniture(page + (name?.page ?? 0), besidePage + (name?.besidePage ?? 0))) furniture.add(key);
    }
    for (const { key, page, besidePage } of this.names.values())
      if (besidePage > 0 && !this.#pageLines.has(key) && isFurniture(page, besidePage)) furniture.add(key);
    return furniture;
  }

  /** Counts an item that was not counted yet. */
  add(range: ItemRange): void {
    this.#count(range, 1);
    this.#item++;
  }

  /** Counts an item out with `sign` -1 or in again with 1, after an edit of its gaps. Its marks must be those it was added with. */
  recount(range: ItemRange, sign: 1 | -1): void {
    // No item of this number: the items that have a name are not counted a second time.
    const item = this.#item;
    this.#item = AGAIN;
    this.#count(range, sign);
    this.#item = item;
  }

  #count(range: ItemRange, sign: 1 | -1): void {
    const { marks, gaps } = this.#skeleton;
    const { from, to } = range;
    const code = marks[from];
    if (from < to && code?.kind === 'code') this.codes.set(code.shape, (this.codes.get(code.shape) ?? 0) + sign);
    const tail = tailOf(this.#skeleton, range);
    let beside = false;
    let attachments = false;
    let hasBody = false;
    let hasDecision = false;
    for (let i = from; i < to; i++) {
      const mark = marks[i] as MarkClass;
      if (mark.kind === 'heading') {
        const gapAfter = gaps[i + 1] as number;
        beside = beside && gapProse(gaps[i] as number) === 0;
        const habit = this.#countHeading(mark, i, range, sign);
        if (attachments) habit.inAttachments += sign;
        if (i >= tail) habit.tail += sign;
        beside = this.#countPageLine(mark, habit, beside, i, sign);
        if (mark.key === '' && gapProse(gapAfter) > 0 && this.#isOwnBody(mark.body ?? '')) hasBody = true;
        if (mark.role === undefined || mark.inline !== undefined) continue;
        if (mark.role === 'decision') hasDecision = true;
        if (attachments && mark.role !== 'attachments') this.pairs.add(mark.role);
        attachments = mark.role === 'attachments';
      } else if (mark.kind === 'furniture') beside = true;
      else if (mark.kind === 'title') {
        beside = beside && gapProse(gaps[i] as number) === 0;
        this.#countPage(this.#pageLine(mark.key), mark.formFeed, beside, i, sign);
      } else beside = false;
    }
    if (hasBody) this.bodyHeadingItems += sign;
    if (hasDecision) this.decisionItems += sign;
  }

  #countHeading(mark: HeadingLike, i: number, { from, to }: ItemRange, sign: 1 | -1): Habit {
    const { marks, gaps } = this.#skeleton;
    const gap = gaps[i] as number;
    const gapAfter = gaps[i + 1] as number;
    const isMarked = mark.level > 0 || mark.bold;
    this.allMarks += sign;
    if (isMarked) this.marked += sign;
    if (gapBlankBefore(gap)) this.spacedMarks += sign;
    if (mark.role !== undefined && mark.inline === undefined) {
      this.known += sign;
      if (isMarked) this.knownMarked += sign;
    }
    const habit = this.#habitOf(mark);
    habit.occurrences += sign;
    if (this.#item !== AGAIN && habit.lastItem !== this.#item) {
      habit.lastItem = this.#item;
      habit.items++;
    }
    if (gapProse(gap) === 0) countBefore(habit, i > from ? marks[i - 1] : undefined, sign);
    const next = i + 1 < to ? marks[i + 1] : undefined;
    const bare = gapProse(gapAfter) === 0 && mark.inline === undefined;
    if (bare && (!next || next.kind === 'label' || isStanding(next))) habit.empty += sign;
    if (mark.inline !== undefined) habit.inline += sign;
    if (isMarked) habit.marked += sign;
    if (gapBlankBefore(gap) && (gapBlankAfter(gapAfter) || mark.inline !== undefined)) habit.apart += sign;
    if (gapDecision(gapAfter)) habit.decisions += sign;
    if (gapRecommends(gapAfter)) habit.recommends += sign;
    if (gapShort(gapAfter) || (bare && next?.kind === 'heading' && next.role === undefined)) habit.lists += sign;
    return habit;
  }

  #habitOf(mark: HeadingLike): Habit {
    const known = this.names.get(mark.key);
    if (known) return known;
    const habit = newHabit(mark);
    this.names.set(mark.key, habit);
    return habit;
  }

  /** Counts a heading as a possible page head. True when the next line may still be one of the same page head. */
  #countPageLine(mark: HeadingLike, habit: Habit, beside: boolean, i: number, sign: 1 | -1): boolean {
    if (mark.role !== undefined && mark.key !== '') return false;
    const line = mark.body === undefined ? habit : this.#pageLine(furnitureKey(mark) as string);
    this.#countPage(line, mark.formFeed, beside, i, sign);
    return beside;
  }

  #countPage(line: PageLine, formFeed: boolean, beside: boolean, i: number, sign: 1 | -1): void {
    const { marks, gaps } = this.#skeleton;
    line.page += sign;
    if (beside || formFeed || (marks[i + 1]?.kind === 'furniture' && gapProse(gaps[i + 1] as number) === 0))
      line.besidePage += sign;
  }

  #pageLine(key: string): PageLine {
    const known = this.#pageLines.get(key);
    if (known) return known;
    const line = { page: 0, besidePage: 0 };
    this.#pageLines.set(key, line);
    return line;
  }
}

/** A line that may be a page head: how often it stands, and how often next to a page number. */
interface PageLine {
  page: number;
  besidePage: number;
}

/** The number of no item. */
const AGAIN = -2;

function isFurniture(page: number, besidePage: number): boolean {
  return besidePage >= 2 && besidePage >= page * 0.6;
}

/** A heading of the table that stands alone on its line. */
function isStanding(mark: MarkClass): mark is HeadingLike {
  return mark.kind === 'heading' && mark.role !== undefined && mark.inline === undefined;
}

/** Counts what stands right in front of a heading, with no prose between. */
function countBefore(habit: Habit, previous: MarkClass | undefined, sign: 1 | -1): void {
  if (!previous) habit.first += sign;
  else if (isStanding(previous)) {
    habit.afterHeading += sign;
    if (habit.sample.role === undefined) return;
    habit.after ??= new Map();
    habit.after.set(previous.key, (habit.after.get(previous.key) ?? 0) + sign);
  } else if (previous.kind === 'label' && previous.valueStart >= previous.end) habit.afterLabel += sign;
}

/** From which mark on the item holds nothing but short lines: there its attachments are listed. */
function tailOf({ marks, gaps }: Skeleton, range: ItemRange): number {
  let tail = range.to;
  while (tail > range.from) {
    const gap = gaps[tail] as number;
    const kind = (marks[tail - 1] as MarkClass).kind;
    if ((gapProse(gap) > 0 && !gapShort(gap)) || kind === 'label' || kind === 'case') break;
    tail--;
  }
  return tail;
}

function newHabit(sample: HeadingLike): Habit {
  return {
    key: sample.key,
    sample,
    items: 0,
    occurrences: 0,
    after: undefined,
    afterHeading: 0,
    first: 0,
    empty: 0,
    afterLabel: 0,
    inline: 0,
    marked: 0,
    apart: 0,
    inAttachments: 0,
    decisions: 0,
    recommends: 0,
    lists: 0,
    tail: 0,
    page: 0,
    besidePage: 0,
    lastItem: -1,
  };
}

keepShape(new HabitCounter({ at: [], marks: [], gaps: [0] }, ''));
