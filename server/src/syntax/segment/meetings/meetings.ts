/** Where one set of minutes ends and the next begins, when several stand in one file. */
import { isSection, type MarkClass } from '../../lines/line-class.ts';
import { gapProse, type Skeleton } from '../../skeleton/skeleton.ts';
import { bodyMeets, isCandidate, type Passed, startOf } from './meeting-start.ts';

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
      this.attachments = mark.role === 'attachments';
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
    const start = isCandidate(mark) ? startOf(skeleton, i, passed) : bodyMeets(skeleton, i, passed) ? i : -1;
    if (start >= 0) {
      breaks.push(start);
      passed = new Passing();
    }
    passed.pass(mark, gaps[i + 1] as number);
  }
  return breaks;
}
