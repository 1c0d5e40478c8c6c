/**
 * The parser: lines in, tree out, and after an edit only what the edit touches. Cost of an edit inside running text is
 * one line classified and one item built; an edit that changes a heading, a number or a label plans anew from the
 * skeleton, which is small, and still rebuilds only what came out differently.
 */
import { assemble, buildTree, rebuildItem } from './build-tree.ts';
import { classify } from './classify.ts';
import { classifyAll } from './classify-all.ts';
import { isMark, type LineClass, type MarkClass } from './line-class.ts';
import { type MeetingPlan, planMeetings } from './plan.ts';
import { type Change, Reuse } from './reuse.ts';
import { buildSkeleton, gapOf, lowerBound, type Skeleton } from './skeleton.ts';
import { spliceAll } from './splice.ts';
import type { Item, Meeting, Referat } from './tree.ts';

/** Parses one text. Never fails; linear in the text. `lines` are without terminators. */
export function parse(lines: readonly string[]): Referat {
  return new Parser(lines).referat;
}

/** A parser that follows one document. Trees it gave out stay valid; only the newest knows the current text. */
export class Parser {
  #lines: readonly string[];
  readonly #classes: LineClass[];
  #at: number[];
  #marks: MarkClass[];
  #gaps: number[];
  #plans: MeetingPlan[];
  #referat: Referat;

  /** `lines` may be a live array; every change to it must be told through {@link update} before the next look. */
  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#classes = classifyAll(lines);
    const skeleton = buildSkeleton(this.#classes);
    this.#at = skeleton.at as number[];
    this.#marks = skeleton.marks as MarkClass[];
    this.#gaps = skeleton.gaps as number[];
    this.#plans = planMeetings(skeleton);
    this.#referat = buildTree({ lines, classes: this.#classes, skeleton }, this.#plans, undefined);
  }

  get referat(): Referat {
    return this.#referat;
  }

  /** Follows an edit of the lines; equal to parsing the new lines afresh. */
  update(lines: readonly string[], change: Change): Referat {
    this.#lines = lines;
    const { start, removed, inserted } = change;
    const fresh: LineClass[] = [];
    for (let line = start; line < start + inserted; line++) fresh.push(classify(lines[line] as string));
    const sameFill = removed === inserted && fresh.every((cls, i) => cls === this.#classes[start + i]);
    if (sameFill && this.#replaceWithin(change)) return this.#referat;
    spliceAll(this.#classes, start, removed, fresh);
    const sameSkeleton = sameFill || this.#updateSkeleton(change, fresh);
    const skeleton: Skeleton = { at: this.#at, marks: this.#marks, gaps: this.#gaps };
    if (!sameSkeleton) this.#plans = planMeetings(skeleton);
    this.#referat = buildTree(
      { lines, classes: this.#classes, skeleton },
      this.#plans,
      new Reuse(this.#referat, change),
    );
    return this.#referat;
  }

  /** Lines of the same class in one item: that item is built again, everything else stands. False where it does not apply. */
  #replaceWithin({ start, inserted }: Change): boolean {
    if (inserted === 0) return true;
    const before = this.#referat;
    const m = lowerBound(before.starts, start + 1) - 1;
    const meeting = before.meetings[m];
    if (!meeting) return false;
    const base = before.starts[m] as number;
    const p = lowerBound(meeting.starts, start - base + 1) - 1;
    const part = meeting.parts[p];
    const from = base + (meeting.starts[p] as number);
    if (part?.kind !== 'item' || start + inserted > from + part.lineCount) return false;
    const to = from + part.lineCount;
    const item: Item = rebuildItem(part, this.#lines.slice(from, to), this.#classes.slice(from, to), meeting.template);
    const parts = meeting.parts.slice();
    parts[p] = item;
    const next: Meeting = assemble(
      meeting.header,
      parts,
      meeting.template,
      meeting.lineCount,
      meeting.starts,
      undefined,
    );
    const meetings = before.meetings.slice();
    meetings[m] = next;
    this.#referat = { ...before, meetings };
    return true;
  }

  /** Brings the skeleton up to date around the edit; true when only line numbers changed. */
  #updateSkeleton({ start, removed, inserted }: Change, fresh: readonly LineClass[]): boolean {
    const a = lowerBound(this.#at, start);
    const b = lowerBound(this.#at, start + removed);
    const lines: number[] = [];
    const marks: MarkClass[] = [];
    for (const [i, cls] of fresh.entries()) {
      if (!isMark(cls)) continue;
      lines.push(start + i);
      marks.push(cls);
    }
    const delta = inserted - removed;
    const nextLine = b < this.#at.length ? (this.#at[b] as number) + delta : this.#classes.length;
    const gaps: number[] = [];
    let after = a > 0 ? (this.#at[a - 1] as number) + 1 : 0;
    for (const line of [...lines, nextLine]) {
      gaps.push(gapOf(this.#classes, after, line));
      after = line + 1;
    }
    let same = marks.length === b - a;
    for (let i = 0; same && i < marks.length; i++)
      same = sameMark(marks[i] as MarkClass, this.#marks[a + i] as MarkClass);
    for (let i = 0; same && i < gaps.length; i++) same = gaps[i] === this.#gaps[a + i];
    spliceAll(this.#at, a, b - a, lines);
    if (delta !== 0) for (let i = a + lines.length; i < this.#at.length; i++) (this.#at[i] as number) += delta;
    spliceAll(this.#marks, a, b - a, marks);
    spliceAll(this.#gaps, a, b - a + 1, gaps);
    return same;
  }
}

/** Classes are flat objects of plain values, but for the case number inside a case line. */
function sameMark(a: MarkClass, b: MarkClass): boolean {
  return a === b || (a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b));
}
