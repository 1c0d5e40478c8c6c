/** Weighs lines that may head items. */
import { hasFormFeed, isSection } from '../lines/line-class.ts';
import { gapBlankBefore } from '../skeleton/skeleton.ts';
import { pointsOf, type Told } from '../weigh.ts';
import { LOOKS, OF_LISTS, STRUCTURE } from './evidence.ts';
import type { Candidate } from './reading.ts';
import { lineView } from './signs/line-signs.ts';
import type { MeetingView, Weighed } from './view.ts';

/** Weighs the line at mark `index`, once for all readings. Constant time. */
export function weigh(view: MeetingView, index: number): Weighed {
  view.weighed[index - view.from] ??= weighAnew(view, index);
  return view.weighed[index - view.from] as Weighed;
}

/** `told` hears of each row of evidence that spoke. */
export function weighAnew(view: MeetingView, index: number, told?: Told): Weighed {
  const line = lineView(view, index);
  const { mark, previous, gap } = line;
  const apart = previous === undefined || gapBlankBefore(gap) || hasFormFeed(mark);
  // A section that opens an item says nothing by its looks, nor by what follows it.
  if (isSection(mark)) return { index, mark, structure: 0, looks: 0, lost: 0, apart };
  line.structure = pointsOf(STRUCTURE, line, told);
  const lost = 0 - pointsOf(OF_LISTS, line, told);
  const looks = pointsOf(LOOKS, line, told) - lost;
  return { index, mark, structure: line.structure, looks, lost, apart };
}

/** The lines at these marks, weighed. */
export function weighAll(view: MeetingView, indices: readonly number[]): Weighed[] {
  return indices.map((index) => weigh(view, index));
}

/** All numbered lines of a meeting, rising. Linear. */
export function weighNumbered(view: MeetingView): Candidate[] {
  return view.numbered.map(({ index }) => weigh(view, index) as Candidate);
}
