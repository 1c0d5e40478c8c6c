/** Weighs lines that may head items. */
import { hasFormFeed, isSection } from '../lines/line-class.ts';
import { gapBlankBefore } from '../skeleton/skeleton.ts';
import { type Evidence, LOOKS, OF_LISTS, STRUCTURE } from './evidence.ts';
import type { Candidate } from './reading.ts';
import { type LineView, lineView } from './signs/line-signs.ts';
import type { MeetingView, Weighed } from './view.ts';

/** Hears of each row of evidence that spoke. */
type Told = (id: string, points: number) => void;

/** Weighs the line at mark `index`, once for all readings. Constant time. */
export function weigh(view: MeetingView, index: number): Weighed {
  view.weighed[index - view.from] ??= weighAnew(view, index, () => {});
  return view.weighed[index - view.from] as Weighed;
}

/** The points of the line at mark `index` by the ids of the evidence that gave them. */
export function evidenceOf(view: MeetingView, index: number): Map<string, number> {
  const spoken = new Map<string, number>();
  weighAnew(view, index, (id, points) => spoken.set(id, points));
  return spoken;
}

function weighAnew(view: MeetingView, index: number, told: Told): Weighed {
  const line = lineView(view, index);
  let lost = 0;
  // A section that opens an item says nothing by its looks, nor by what follows it.
  const own = !isSection(line.mark);
  if (own) line.structure = sum(STRUCTURE, line, told);
  const looks = own
    ? sum(LOOKS, line, (id, points) => {
        if (OF_LISTS.has(id)) lost -= points;
        told(id, points);
      })
    : 0;
  const { mark, previous, gap } = line;
  const apart = previous === undefined || gapBlankBefore(gap) || hasFormFeed(mark);
  return { index, mark, structure: line.structure, looks, lost, apart };
}

function sum(table: readonly Evidence<[LineView]>[], line: LineView, told: Told): number {
  let points = 0;
  for (const { id, weight, holds } of table) {
    const strength = Number(holds(line));
    if (strength === 0) continue;
    told(id, weight * strength);
    points += weight * strength;
  }
  return points;
}

/** All numbered lines of a meeting, rising. Linear. */
export function weighNumbered(view: MeetingView): Candidate[] {
  return view.numbered.map(({ index }) => weigh(view, index) as Candidate);
}
