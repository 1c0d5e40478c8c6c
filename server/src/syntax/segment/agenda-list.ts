/**
 * Agendas that are nothing but a numbered list of titles, as village councils and associations send them: no section and
 * no text of their own, so nothing but the list itself can say that its points are the items.
 */

import type { MarkClass } from '../lines/line-class.ts';
import { gapProse, type Skeleton } from '../skeleton/skeleton.ts';
import { isStanding } from './item-evidence.ts';

/** Fewer titles that come back in every meeting (`Godkendelse af …`, `Eventuelt`) may stand in any list. */
const LEAST_STANDING = 2;
const LEAST = 3;
/** Lines of text that may end the last point. */
const MOST_BELOW = 2;

/**
 * The points of the list that is the agenda under a title that says so, among `marks[from, to)`, rising; empty where
 * the meeting has sections, another list, or sentences between the points. Linear.
 */
export function findAgendaList({ marks, gaps }: Skeleton, from: number, to: number, opensAsAgenda = false): number[] {
  const found: number[] = [];
  let agenda = opensAsAgenda;
  let form: string | undefined;
  let standing = 0;
  for (let index = from; index < to; index++) {
    const mark = marks[index] as MarkClass;
    if (mark.kind === 'title') {
      if (!mark.agenda || found.length > 0) return [];
      agenda = true;
    } else if (mark.kind === 'heading' && mark.role !== undefined && (agenda || mark.inline === undefined)) return [];
    if (mark.kind !== 'numbered') continue;
    if (!agenda || mark.titleKey === '' || mark.page !== undefined) return [];
    form ??= mark.form;
    if (mark.form !== form || mark.number !== found.length + 1) return [];
    // A line below a title may be its second half.
    const halves = marks[index - 1]?.kind === 'numbered' ? 1 : 0;
    if (found.length > 0 && gapProse(gaps[index] as number) > halves) return [];
    if (isStanding(mark.titleKey)) standing++;
    found.push(index);
  }
  const last = found.at(-1);
  // What is said at length below the list is said of the meeting, not of the last point.
  if (last === undefined || gapProse(gaps[last + 1] as number) > MOST_BELOW) return [];
  return found.length >= LEAST && standing >= LEAST_STANDING ? found : [];
}
