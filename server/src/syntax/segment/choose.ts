/** Tries all readings of a meeting and takes the one with the most points; "nothing" has none and wins over all below it. */
import { MOST_LOOKS, PRIOR, READING, TEXT } from './evidence.ts';
import type { Found, Reading } from './reading.ts';
import { agendaList } from './readings/agenda-list.ts';
import { answeredList } from './readings/answered-list.ts';
import { caseLines } from './readings/case-lines.ts';
import { labelledTitles } from './readings/labelled-titles.ts';
import { leadingNames } from './readings/leading-names.ts';
import { lookAlikes } from './readings/look-alikes.ts';
import { markdownLevel } from './readings/markdown-level.ts';
import { namesAboveSections } from './readings/names-above-sections.ts';
import { numberedRun } from './readings/numbered-run.ts';
import { ones } from './readings/ones.ts';
import { saidTwice } from './readings/said-twice.ts';
import { sectionsReturn } from './readings/sections-return.ts';
import { singleItem } from './readings/single-item.ts';
import { wholeOf } from './signs/reading-signs.ts';
import type { MeetingView, Weighed } from './view.ts';

export const READINGS: readonly Reading[] = [
  numberedRun,
  ones,
  caseLines,
  saidTwice,
  labelledTitles,
  leadingNames,
  markdownLevel,
  lookAlikes,
  namesAboveSections,
  sectionsReturn,
  answeredList,
  agendaList,
  singleItem,
];

/** A reading with its points, by the ids of the evidence that spoke. */
export interface Choice {
  readonly found: Found;
  readonly score: number;
  readonly spoken: ReadonlyMap<string, number>;
}

/** All readings that found something, the best first. */
export function readingsOf(view: MeetingView): Choice[] {
  const text = textPoints(view);
  return READINGS.flatMap((reading) => reading.find(view))
    .map((found) => score(found, lineScore(found, text), view))
    .sort((a, b) => b.score - a.score);
}

/** The best reading; undefined where "nothing" is the best. What could not win with all that items can earn is not weighed. */
export function bestReading(view: MeetingView): Choice | undefined {
  const text = textPoints(view);
  let best: Choice | undefined;
  for (const reading of READINGS) {
    for (const found of reading.find(view)) {
      const lines = lineScore(found, text);
      const least = best?.score ?? 0;
      if (sumOf(lines) + found.headings.length * MOST_EACH <= least) continue;
      const choice = score(found, lines, view);
      if (choice.score > least) best = choice;
    }
  }
  return best;
}

/** The most that a reading can earn as a whole for each of its items. */
const MOST_EACH = READING.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);

function textPoints(view: MeetingView): ReadonlyMap<string, number> {
  const points = new Map([['prior', PRIOR]]);
  for (const { id, weight, holds } of TEXT) {
    const strength = Number(holds(view));
    if (strength !== 0) points.set(id, weight * strength);
  }
  return points;
}

/** What the text and the lines that a reading found say for it. */
function lineScore(found: Found, text: ReadonlyMap<string, number>): Map<string, number> {
  const spoken = new Map(text);
  const looks =
    total(found.headings, (line) => line.looks) + (found.list ? total(found.headings, (line) => line.lost) : 0);
  spoken.set('looks', Math.min(MOST_LOOKS, looks));
  spoken.set(
    'structure',
    total(found.headings, (line) => line.structure),
  );
  if (found.points !== undefined) spoken.set(found.reading, found.points);
  return spoken;
}

/** `spoken`: what its lines say; what the reading says as a whole is added. */
function score(found: Found, spoken: Map<string, number>, view: MeetingView): Choice {
  const whole = wholeOf(view, found);
  for (const { id, weight, holds } of READING) {
    const strength = Number(holds(whole));
    if (strength !== 0) spoken.set(id, weight * strength);
  }
  return { found, score: sumOf(spoken), spoken };
}

function sumOf(spoken: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const points of spoken.values()) sum += points;
  return sum;
}

function total(lines: readonly Weighed[], points: (line: Weighed) => number): number {
  return lines.reduce((sum, line) => sum + points(line), 0);
}
