/**
 * The lines recognition looks at (marks) and what fills the space between them. Inference reads nothing else, so as
 * long as an edit leaves the skeleton alone, the template and all boundaries stand and only one item is built again.
 */
import { BLANK, isMark, LINK, type LineClass, type MarkClass } from '../lines/line-class.ts';

export interface Skeleton {
  /** 0-based line of each mark, rising. */
  readonly at: readonly number[];
  readonly marks: readonly MarkClass[];
  /** What stands between mark `i - 1` and mark `i`, see the `gap…` functions; one more entry than marks. */
  readonly gaps: readonly number[];
}

const PROSE_MASK = 3;
const BLANK_AFTER = 4;
const BLANK_BEFORE = 8;
const COLON_BEFORE = 16;
const DECISION = 32;
const RECOMMENDS = 64;
const SHORT = 128;
const PAGE_AFTER = 256;
const PAGE_BEFORE = 512;
const PAGED = 1024;

/** Number of prose lines in a gap, 3 meaning three or more. */
export const gapProse = (gap: number): number => gap & PROSE_MASK;
/** The line right after the mark before the gap is blank (or there is no such mark). */
export const gapBlankAfter = (gap: number): boolean => (gap & BLANK_AFTER) !== 0;
/** The line right before the mark that ends the gap is blank (or the text begins there). */
export const gapBlankBefore = (gap: number): boolean => (gap & BLANK_BEFORE) !== 0;
/** The last prose line in the gap ends in a colon: what follows is a list. */
export const gapColon = (gap: number): boolean => (gap & COLON_BEFORE) !== 0;
/** The first prose line in the gap is a decision phrase. */
export const gapDecision = (gap: number): boolean => (gap & DECISION) !== 0;
/** One of the first prose lines in the gap says that somebody recommends. */
export const gapRecommends = (gap: number): boolean => (gap & RECOMMENDS) !== 0;
/** All prose in the gap is short lines without sentence end, as names and files are. */
export const gapShort = (gap: number): boolean => (gap & SHORT) !== 0;

/** A page head or foot is the first line after the mark before the gap, blank lines aside. */
export const gapPageAfter = (gap: number): boolean => (gap & PAGE_AFTER) !== 0;
/** A page head or foot is the last line before the mark that ends the gap, blank lines aside. */
export const gapPageBefore = (gap: number): boolean => (gap & PAGE_BEFORE) !== 0;

/** What stands in for a page head or foot is one, and no link of a web page. */
export const gapPaged = (gap: number): boolean => (gap & PAGED) !== 0;

const pageOf = (cls: LineClass): number => (cls === LINK ? 0 : PAGED);

/** The gap made by `classes[from, to)`. */
export function gapOf(classes: readonly LineClass[], from: number, to: number): number {
  let gap = 0;
  let prose = 0;
  if (from >= to) return from === 0 && to === 0 ? BLANK_AFTER | BLANK_BEFORE : 0;
  if (from === 0 || classes[from] === BLANK) gap |= BLANK_AFTER;
  if (classes[to - 1] === BLANK || to === 0) gap |= BLANK_BEFORE;
  let short = true;
  for (let line = from; line < to; line++) {
    const cls = classes[line] as LineClass;
    if (cls === BLANK) continue;
    if (cls.kind !== 'prose') {
      // A page ends wherever the text stands: it parts nothing, and the blank lines around it are those of the text.
      if (prose === 0) gap |= PAGE_AFTER | pageOf(cls);
      continue;
    }
    prose++;
    if (prose === 1 && cls.decision) gap |= DECISION;
    if (prose <= 2 && cls.recommends) gap |= RECOMMENDS;
    if (!cls.short) short = false;
    // Beyond this only the colon of the last line could matter, and it is looked up from the end.
    if (prose > 3 && !short) break;
  }
  if (prose > 0 && short) gap |= SHORT;
  for (let line = to - 1; line >= from; line--) {
    const cls = classes[line] as LineClass;
    if (cls === BLANK) continue;
    if (cls.kind !== 'prose') {
      gap |= PAGE_BEFORE | pageOf(cls);
      continue;
    }
    if (cls.colon) gap |= COLON_BEFORE;
    break;
  }
  return gap | Math.min(prose, PROSE_MASK);
}

/** The skeleton of a whole document, in arrays of its own. Linear. */
export function buildSkeleton(classes: readonly LineClass[]): { at: number[]; marks: MarkClass[]; gaps: number[] } {
  const at: number[] = [];
  const marks: MarkClass[] = [];
  const gaps: number[] = [];
  let after = 0;
  for (let line = 0; line < classes.length; line++) {
    const cls = classes[line] as LineClass;
    if (!isMark(cls)) continue;
    gaps.push(gapOf(classes, after, line));
    at.push(line);
    marks.push(cls);
    after = line + 1;
  }
  gaps.push(gapOf(classes, after, classes.length));
  return { at, marks, gaps };
}

/** First index in rising `values` whose value is not below `value`. */
export function lowerBound(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when two skeletons have the same marks with the same gaps, on whatever lines. */
export function sameSkeleton(a: Skeleton, b: Skeleton): boolean {
  return (
    a.marks.length === b.marks.length &&
    a.gaps.every((gap, i) => gap === b.gaps[i]) &&
    a.marks.every((mark, i) => sameClass(mark, b.marks[i] as MarkClass))
  );
}

/** Classes are flat objects of plain values, but for the case number inside a case line. */
export function sameClass(a: LineClass, b: LineClass): boolean {
  return a === b || (a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b));
}
