/** The skeleton of a document that is being edited: brought up to date around each edit, not made again. */

import type { Change } from '../change.ts';
import { isMark, type LineClass, type MarkClass } from '../lines/line-class.ts';
import { buildSkeleton, gapOf, lowerBound, type Skeleton } from './skeleton.ts';
import { spliceAll } from './splice.ts';

/** The marks from `from` on that an edit replaced by `inserted` others, and the gaps around them, one more. */
export interface ChangedMarks {
  readonly from: number;
  readonly inserted: number;
  readonly marks: readonly MarkClass[];
  readonly gaps: readonly number[];
}

/** What an edit changed: nothing but line numbers; one gap, with no mark near the edit; or more. */
export type SkeletonChange = 'none' | 'gap' | 'marks';

export class SkeletonStore implements Skeleton {
  readonly at: number[];
  readonly marks: MarkClass[];
  readonly gaps: number[];
  #changed: ChangedMarks = { from: 0, inserted: 0, marks: [], gaps: [] };

  constructor(classes: readonly LineClass[]) {
    const { at, marks, gaps } = buildSkeleton(classes);
    this.at = at;
    this.marks = marks;
    this.gaps = gaps;
  }

  /** What the last update replaced. */
  get changed(): ChangedMarks {
    return this.#changed;
  }

  /** Follows an edit; `classes` are those after it, `fresh` the new ones among them. */
  update(
    classes: readonly LineClass[],
    { start, removed, inserted }: Change,
    fresh: readonly LineClass[],
  ): SkeletonChange {
    const a = lowerBound(this.at, start);
    const b = lowerBound(this.at, start + removed);
    const lines: number[] = [];
    const marks: MarkClass[] = [];
    for (const [i, cls] of fresh.entries()) {
      if (!isMark(cls)) continue;
      lines.push(start + i);
      marks.push(cls);
    }
    const delta = inserted - removed;
    const nextLine = b < this.at.length ? (this.at[b] as number) + delta : classes.length;
    const gaps = gapsBetween(classes, a > 0 ? (this.at[a - 1] as number) + 1 : 0, lines, nextLine);
    const same = this.#stands(a, b, marks, gaps);
    this.#changed = { from: a, inserted: marks.length, marks: this.marks.slice(a, b), gaps: this.gaps.slice(a, b + 1) };
    spliceAll(this.at, a, b - a, lines);
    if (delta !== 0) for (let i = a + lines.length; i < this.at.length; i++) (this.at[i] as number) += delta;
    spliceAll(this.marks, a, b - a, marks);
    spliceAll(this.gaps, a, b - a + 1, gaps);
    if (same) return 'none';
    return b === a && marks.length === 0 ? 'gap' : 'marks';
  }

  /**
   * Marks `[from, to)` and the gaps around them as they were before the last update, in arrays of their own. The bounds
   * count after the update; what it changed lies between them.
   */
  before(from: number, to: number): Pick<Skeleton, 'marks' | 'gaps'> {
    const { from: at, inserted, marks, gaps } = this.#changed;
    return {
      marks: [...this.marks.slice(from, at), ...marks, ...this.marks.slice(at + inserted, to)],
      gaps: [...this.gaps.slice(from, at), ...gaps, ...this.gaps.slice(at + inserted + 1, to + 1)],
    };
  }

  #stands(a: number, b: number, marks: readonly MarkClass[], gaps: readonly number[]): boolean {
    if (marks.length !== b - a) return false;
    for (let i = 0; i < gaps.length; i++) if (gaps[i] !== this.gaps[a + i]) return false;
    for (let i = 0; i < marks.length; i++)
      if (!sameMark(marks[i] as MarkClass, this.marks[a + i] as MarkClass)) return false;
    return true;
  }
}

/** The gaps in front of each of `lines` and in front of `end`, beginning at line `from`. */
function gapsBetween(classes: readonly LineClass[], from: number, lines: readonly number[], end: number): number[] {
  const gaps: number[] = [];
  let after = from;
  for (const line of lines) {
    gaps.push(gapOf(classes, after, line));
    after = line + 1;
  }
  gaps.push(gapOf(classes, after, end));
  return gaps;
}

/** Classes are flat objects of plain values, but for the case number inside a case line. */
function sameMark(a: MarkClass, b: MarkClass): boolean {
  return a === b || (a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b));
}
