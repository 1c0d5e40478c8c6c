/** Numbers that stand alone on the line below their titles (`Spørgetid` / `Sag nr. 129`). */
import { isName, type MarkClass } from '../lines/line-class.ts';
import { gapProse } from '../skeleton/skeleton.ts';
import type { Candidate } from './reading.ts';
import { RECURS } from './signs/line-signs.ts';
import type { MeetingView } from './view.ts';

const MOST = 0.6;

/** Whether the lines above the numbers head the items. */
export function titlesStandAbove(view: MeetingView, items: readonly Candidate[]): boolean {
  const above = items.filter((item) => titleAbove(view, item) !== item.index);
  return above.length >= items.length * MOST;
}

/** The mark of the title above a number that stands alone, else that of the numbered line. */
export function titleAbove(view: MeetingView, { index, mark }: Candidate): number {
  if (mark.titleKey !== '' || index <= view.from) return index;
  const above = view.marks[index - 1] as MarkClass;
  // The title stands below the number; what stands above it is a label, or ends the item before.
  const below = view.marks[index + 1];
  if (isName(below) && view.count(below.key) < RECURS && gapProse(view.gaps[index + 1] as number) === 0) return index;
  return isName(above) && gapProse(view.gaps[index] as number) === 0 ? index - 1 : index;
}
