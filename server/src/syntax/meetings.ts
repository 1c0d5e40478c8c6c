/** Where one set of minutes ends and the next begins, when several stand in one file. */
import type { MarkClass } from './line-class.ts';
import { gapProse, type Skeleton } from './skeleton.ts';

const LOOK_AHEAD = 8;

/**
 * Indices of the title marks that begin a further meeting (never the first). A title counts only when a new header
 * follows it: meeting facts, contents, a group, or items that start again below the number before. A title among the
 * attachments, or repeated as a page head, has none of these.
 */
export function meetingBreaks(skeleton: Skeleton): number[] {
  const { marks } = skeleton;
  const breaks: number[] = [];
  let number = 0;
  let sections = false;
  let attachments = false;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'numbered') number = mark.number;
    else if (mark.kind === 'heading' && mark.role !== undefined && mark.inline === undefined) {
      sections = true;
      attachments = mark.role === 'attachments';
    } else if (
      mark.kind === 'title' &&
      sections &&
      mark.strong &&
      !mark.bare &&
      headerFollows(skeleton, i, number, attachments)
    ) {
      breaks.push(i);
      sections = false;
      number = 0;
    }
  }
  return breaks;
}

/**
 * True when the marks from `at` on, `removed` of which became `inserted` others, end and begin no meeting, whatever they
 * are. May say false without need.
 */
export function breaksStand({ marks }: Skeleton, at: number, removed: readonly MarkClass[], inserted: number): boolean {
  if (removed.some((mark) => mark.kind === 'title')) return false;
  // A title looks at the marks behind it.
  for (let i = Math.max(0, at - LOOK_AHEAD); i < at + inserted; i++) if (marks[i]?.kind === 'title') return false;
  // And at the last number and the last section in front of it.
  let number = false;
  let section = false;
  for (let i = at + inserted; i < marks.length && !(number && section); i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'title') return false;
    if (mark.kind === 'numbered') number = true;
    else if (mark.kind === 'heading' && mark.role !== undefined && mark.inline === undefined) section = true;
  }
  return true;
}

function headerFollows(skeleton: Skeleton, index: number, lastNumber: number, attachments: boolean): boolean {
  const { marks, gaps } = skeleton;
  let prose = 0;
  for (let i = index + 1; i < marks.length && i <= index + LOOK_AHEAD; i++) {
    prose += gapProse(gaps[i] as number);
    if (prose > 2) return false;
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'entry') return true;
    // An attachment may be called `Dagsorden`, and the closed items may follow it.
    if (mark.kind === 'contents' || mark.kind === 'group') {
      if (!attachments || (mark.kind === 'group' && !mark.closed)) return true;
      continue;
    }
    if (mark.kind === 'label') {
      if (mark.fact === 'date' || mark.fact === 'place' || mark.fact === 'participants' || mark.fact === 'members')
        return true;
      continue;
    }
    if (mark.kind === 'numbered')
      return mark.weight >= 3 && (attachments ? mark.number === 1 && lastNumber > 1 : mark.number <= lastNumber);
    if (mark.kind === 'heading' && mark.role !== undefined) return false;
  }
  return false;
}
