/**
 * What the items of a meeting have in common: for each name that may be a heading, how many items have it, what stands
 * before and after it. From this the template is read off.
 */
import { sameBodyAs } from '../domain/bodies.ts';
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
  /** Directly after another heading, which so stays empty: name → how often. */
  readonly after: Map<string, number>;
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
  /** Lines next to page numbers, by `furnitureKey`: all occurrences and those next to one. */
  readonly pageLines: ReadonlyMap<string, { all: number; beside: number }>;
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

/** Counts the habits of the items in `ranges`. Linear in the marks. */
export function countHabits(skeleton: Skeleton, ranges: readonly ItemRange[], body: string): Habits {
  const { marks, gaps } = skeleton;
  const isOwnBody = body === '' ? () => true : sameBodyAs(body);
  const names = new Map<string, Habit>();
  const pairs = new Set<string>();
  const pageLines = new Map<string, { all: number; beside: number }>();
  const codes = new Map<string, number>();
  let knownMarked = 0;
  let known = 0;
  let allMarked = 0;
  let spacedMarks = 0;
  let allMarks = 0;
  let bodyHeadingItems = 0;
  let decisionItems = 0;
  ranges.forEach((range, item) => {
    const code = marks[range.from];
    if (range.from < range.to && code?.kind === 'code') codes.set(code.shape, (codes.get(code.shape) ?? 0) + 1);
    const tail = tailOf(skeleton, range);
    let beside = false;
    let attachments = false;
    let hasBody = false;
    let hasDecision = false;
    for (let i = range.from; i < range.to; i++) {
      const mark = marks[i] as MarkClass;
      beside = mark.kind === 'furniture' || (beside && gapProse(gaps[i] as number) === 0);
      const page = furnitureKey(mark);
      if (page !== undefined) {
        const next = marks[i + 1];
        const near =
          beside ||
          (next?.kind === 'furniture' && gapProse(gaps[i + 1] as number) === 0) ||
          ('formFeed' in mark && mark.formFeed);
        const count = pageLines.get(page) ?? { all: 0, beside: 0 };
        count.all++;
        if (near) count.beside++;
        pageLines.set(page, count);
      } else if (mark.kind !== 'furniture') beside = false;
      if (mark.kind !== 'heading') continue;
      const gap = gaps[i] as number;
      const gapAfter = gaps[i + 1] as number;
      const standing = mark.role !== undefined && mark.inline === undefined;
      allMarks++;
      if (gapBlankBefore(gap)) spacedMarks++;
      if (standing) {
        known++;
        if (mark.level > 0 || mark.bold) knownMarked++;
        if (mark.role === 'decision') hasDecision = true;
        if (attachments && mark.role !== 'attachments') pairs.add(mark.role as string);
      }
      if (mark.key === '' && gapProse(gapAfter) > 0 && isOwnBody(mark.body ?? '')) hasBody = true;
      const habit = names.get(mark.key) ?? newHabit(mark);
      if (habit.occurrences === 0) names.set(mark.key, habit);
      habit.occurrences++;
      if (habit.lastItem !== item) {
        habit.lastItem = item;
        habit.items++;
      }
      const previous = i > range.from ? (marks[i - 1] as MarkClass) : undefined;
      const touches = gapProse(gap) === 0;
      if (!previous) {
        if (touches) habit.first++;
      } else if (
        touches &&
        previous.kind === 'heading' &&
        previous.role !== undefined &&
        previous.inline === undefined
      ) {
        habit.afterHeading++;
        habit.after.set(previous.key, (habit.after.get(previous.key) ?? 0) + 1);
      } else if (touches && previous.kind === 'label' && previous.valueStart >= previous.end) habit.afterLabel++;
      const next = i + 1 < range.to ? (marks[i + 1] as MarkClass) : undefined;
      const bare = gapProse(gapAfter) === 0 && mark.inline === undefined;
      if (
        bare &&
        (!next ||
          (next.kind === 'heading' && next.role !== undefined && next.inline === undefined) ||
          next.kind === 'label')
      )
        habit.empty++;
      if (mark.inline !== undefined) habit.inline++;
      if (mark.level > 0 || mark.bold) {
        habit.marked++;
        allMarked++;
      }
      if (gapBlankBefore(gap) && (gapBlankAfter(gapAfter) || mark.inline !== undefined)) habit.apart++;
      if (attachments) habit.inAttachments++;
      if (gapDecision(gapAfter)) habit.decisions++;
      if (gapRecommends(gapAfter)) habit.recommends++;
      if (gapShort(gapAfter) || (bare && next?.kind === 'heading' && next.role === undefined)) habit.lists++;
      if (i >= tail) habit.tail++;
      if (standing) attachments = mark.role === 'attachments';
    }
    if (hasBody) bodyHeadingItems++;
    if (hasDecision) decisionItems++;
  });
  return {
    names,
    pairs,
    knownMarked,
    known,
    marked: allMarked,
    spacedMarks,
    allMarks,
    bodyHeadingItems,
    decisionItems,
    pageLines,
    codes,
  };
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
    after: new Map(),
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
    lastItem: -1,
  };
}
