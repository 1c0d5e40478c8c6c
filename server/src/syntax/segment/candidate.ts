/** Weighs lines that may head items. */
import type { MarkClass } from '../lines/line-class.ts';
import { gapBlankBefore } from '../skeleton/skeleton.ts';
import { type Evidence, LOOKS, OF_LISTS, STRUCTURE } from './evidence.ts';
import { type LineView, lineView } from './line-signs.ts';
import type { Candidate, Weighed } from './reading.ts';
import { isSection, type MeetingView } from './view.ts';

/** Weighs the line at mark `index`. Constant time. */
export function weigh(view: MeetingView, index: number): Weighed {
  const line = lineView(view, index);
  const spoken = new Map<string, number>();
  // A section that opens an item says nothing by its looks, nor by what follows it.
  const own = !isSection(line.mark);
  if (own) line.structure = sum(STRUCTURE, line, spoken);
  const looks = own ? sum(LOOKS, line, spoken) : 0;
  const { mark, previous, gap } = line;
  const apart = previous === undefined || gapBlankBefore(gap) || ('formFeed' in mark && mark.formFeed);
  return { index, mark, structure: line.structure, looks, spoken, apart };
}

function sum(table: readonly Evidence<[LineView]>[], line: LineView, spoken: Map<string, number>): number {
  let points = 0;
  for (const { id, weight, holds } of table) {
    const strength = Number(holds(line));
    if (strength === 0) continue;
    spoken.set(id, weight * strength);
    points += weight * strength;
  }
  return points;
}

/** All numbered lines of a meeting, rising. Linear. */
export function weighNumbered(view: MeetingView): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = view.from; i < view.to; i++)
    if ((view.marks[i] as MarkClass).kind === 'numbered') candidates.push(weigh(view, i) as Candidate);
  return candidates;
}

/** The points that lines lost for standing in a list. */
export function lostInList(lines: readonly Weighed[]): number {
  let lost = 0;
  for (const { spoken } of lines) for (const [id, points] of spoken) if (OF_LISTS.has(id)) lost -= points;
  return lost;
}
