/** Where one set of minutes ends and the next begins, when several stand in one file. */
import type { MarkClass } from '../lines/line-class.ts';
import { gapProse, type Skeleton } from '../skeleton/skeleton.ts';
import { isCandidate, LOOK_AHEAD, LOOK_BACK, type Passed, startOf } from './meeting-start.ts';

/** What stands between the last break and a mark, counted as the marks go by. */
class Passing implements Passed {
  number = 0;
  sections = false;
  attachments = false;
  heavy = false;
  told = 0;

  /** `gap`: what follows the mark. */
  pass(mark: MarkClass, gap: number): void {
    if (mark.kind === 'numbered') {
      this.number = mark.number;
      if (mark.weight >= 3) this.heavy = true;
      if (gapProse(gap) > 0) this.told++;
    } else if (isSection(mark)) {
      this.sections = true;
      this.attachments = mark.kind === 'heading' && mark.role === 'attachments';
    }
  }
}

/**
 * Indices of the marks that begin a further meeting (never the first). A title counts only when a new header follows it:
 * meeting facts, contents, a group, or items that start again below the number before. A title among the attachments, or
 * repeated as a page head, has none of these.
 */
export function meetingBreaks(skeleton: Skeleton): number[] {
  const { marks, gaps } = skeleton;
  const breaks: number[] = [];
  let passed = new Passing();
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as MarkClass;
    const start = isCandidate(mark) ? startOf(skeleton, i, passed) : -1;
    if (start >= 0) {
      breaks.push(start);
      passed = new Passing();
    }
    passed.pass(mark, gaps[i + 1] as number);
  }
  return breaks;
}

/**
 * True when no meeting ends or begins otherwise for an edit of the marks from `at` on, `removed` of which became
 * `inserted` others, inside the meeting that begins at mark `from`. May say false without need.
 */
export function breaksStand(
  skeleton: Skeleton,
  from: number,
  at: number,
  removed: readonly MarkClass[],
  inserted: number,
): boolean {
  const { marks } = skeleton;
  const added = marks.slice(at, at + inserted);
  if (removed.some(isCandidate) || added.some(isCandidate) || removed.some(isHeavy) !== added.some(isHeavy))
    return false;
  // A title looks at the marks behind it.
  for (let i = Math.max(0, at - LOOK_AHEAD); i < at; i++)
    if (isCandidate(marks[i] as MarkClass) && !candidateStands(skeleton, i, from)) return false;
  // And at the last number and the last section in front of it, and at the marks right in front of it.
  let number = false;
  let section = false;
  for (let i = at + inserted; i < marks.length && !(number && section && i > at + inserted + LOOK_BACK); i++) {
    const mark = marks[i] as MarkClass;
    if (isCandidate(mark)) return false;
    if (mark.kind === 'numbered') number = true;
    else if (isSection(mark)) section = true;
  }
  return true;
}

/** The title that begins the meeting at mark `from` still does, and any other in it still does not. */
function candidateStands(skeleton: Skeleton, index: number, from: number): boolean {
  if (index === 0) return true;
  const { marks, gaps } = skeleton;
  if (index < from) return false;
  const own = from > 0 ? titleOf(marks, from) : -1;
  const begins = index === own;
  const passed = new Passing();
  // What counts for the title of a further meeting stands in the meeting before, of which only the last has no other title.
  for (let i = begins ? 0 : own + 1; i < index; i++) {
    const mark = marks[i] as MarkClass;
    if (begins && isCandidate(mark)) return false;
    passed.pass(mark, gaps[i + 1] as number);
  }
  return startOf(skeleton, index, passed) === (begins ? from : -1);
}

/** The title of the further meeting that begins at mark `from`. */
function titleOf(marks: readonly MarkClass[], from: number): number {
  let index = from;
  while (index < marks.length && !isCandidate(marks[index] as MarkClass)) index++;
  return index;
}

function isHeavy(mark: MarkClass): boolean {
  return mark.kind === 'numbered' && mark.weight >= 3;
}

function isSection(mark: MarkClass): boolean {
  return mark.kind === 'heading' && mark.role !== undefined && mark.inline === undefined;
}
