/** Where one set of minutes ends and the next begins, when several stand in one file. */
import type { MarkClass, TitleLine } from './line-class.ts';
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
  if (removed.some((mark) => mark.kind === 'title')) return false;
  for (let i = at; i < at + inserted; i++) if (marks[i]?.kind === 'title') return false;
  // A title looks at the marks behind it.
  for (let i = Math.max(0, at - LOOK_AHEAD); i < at; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'title' && (i < from || !titleStands(skeleton, i, mark, from))) return false;
  }
  // And at the last number and the last section in front of it.
  let number = false;
  let section = false;
  for (let i = at + inserted; i < marks.length && !(number && section); i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'title') return false;
    if (mark.kind === 'numbered') number = true;
    else if (isSection(mark)) section = true;
  }
  return true;
}

/** The title that begins the meeting at mark `from` still does, and any other in it still does not. */
function titleStands(skeleton: Skeleton, index: number, mark: TitleLine, from: number): boolean {
  if (index === 0 || !mark.strong || mark.bare) return true;
  const { marks } = skeleton;
  let number: number | undefined;
  let section: MarkClass | undefined;
  const begins = index === from;
  // A further meeting begins with its title, and what counts for that stands in the meeting before.
  const first = begins || from === 0 ? 0 : from + 1;
  for (let i = index - 1; i >= first && (number === undefined || !section); i--) {
    const before = marks[i] as MarkClass;
    if (before.kind === 'numbered') number ??= before.number;
    else if (isSection(before)) section ??= before;
    else if (begins && before.kind === 'title') return false;
  }
  if (!section) return !begins;
  const attachments = section.kind === 'heading' && section.role === 'attachments';
  return headerFollows(skeleton, index, number ?? 0, attachments) === begins;
}

function isSection(mark: MarkClass): boolean {
  return mark.kind === 'heading' && mark.role !== undefined && mark.inline === undefined;
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
