/** Tries all readings of a meeting and takes the one with the most points; "nothing" has none and wins over all below it. */
import { weighNumbered } from './candidate.ts';
import { type Evidence, MOST_LOOKS, PRIOR, READING, TEXT } from './evidence.ts';
import type { Found, Reading } from './reading.ts';
import { agendaList } from './readings/agenda-list.ts';
import { answeredList } from './readings/answered-list.ts';
import { caseLines } from './readings/case-lines.ts';
import { labelledTitles } from './readings/labelled-titles.ts';
import { leadingNames } from './readings/leading-names.ts';
import { lookAlikes } from './readings/look-alikes.ts';
import { markdownLevel } from './readings/markdown-level.ts';
import { namesAboveSections } from './readings/names-above-sections.ts';
import { namesBetweenDecisions } from './readings/names-between-decisions.ts';
import { numberedRun } from './readings/numbered-run.ts';
import { ones } from './readings/ones.ts';
import { saidTwice } from './readings/said-twice.ts';
import { sectionsReturn } from './readings/sections-return.ts';
import { singleItem } from './readings/single-item.ts';
import { twoLevels } from './readings/two-levels.ts';
import { wholeOf } from './signs/reading-signs.ts';
import type { MeetingView } from './view.ts';

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
  namesBetweenDecisions,
  sectionsReturn,
  answeredList,
  agendaList,
  twoLevels,
  singleItem,
];

/** Points by the id of the evidence that spoke. */
type Points = readonly (readonly [id: string, points: number])[];

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
    .map((found) => score(found, linePoints(found), text, view))
    .sort((a, b) => Number(beats(b, a)) - Number(beats(a, b)));
}

/** Of two that say as much, the one that explains more lines. */
function beats(a: Choice, b: Choice): boolean {
  return a.score > b.score || (a.score === b.score && a.found.headings.length > b.found.headings.length);
}

/** The best reading; undefined where "nothing" is the best. What could not win with all that items can earn is not weighed. */
export function bestReading(view: MeetingView): Choice | undefined {
  const text = textPoints(view);
  let best: Choice | undefined;
  for (const reading of READINGS) {
    for (const found of reading.find(view)) {
      const lines = linePoints(found);
      const least = best?.score ?? 0;
      if (sumOf(text) + sumOf(lines) + found.headings.length * MOST_EACH < least) continue;
      const choice = score(found, lines, text, view);
      if (best ? beats(choice, best) : choice.score > 0) best = choice;
    }
  }
  return best;
}

/** The most that a reading can earn as a whole for each of its items. */
const MOST_EACH = READING.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);

function textPoints(view: MeetingView): Points {
  return [['prior', PRIOR], ...pointsBy(TEXT, view)];
}

/** What the lines that a reading found say for it. */
function linePoints({ reading, headings, list, points = 0 }: Found): Points {
  let looks = 0;
  let structure = 0;
  for (const line of headings) {
    looks += list ? line.looks + line.lost : line.looks;
    structure += line.structure;
  }
  return [
    ['looks', Math.min(MOST_LOOKS, looks)],
    ['structure', structure],
    [reading, points],
  ];
}

/** Adds what the reading says as a whole. */
function score(found: Found, lines: Points, text: Points, view: MeetingView): Choice {
  const spoken = [...text, ...lines, ...pointsBy(READING, wholeOf(view, found, weighNumbered(view)))];
  return { found, score: sumOf(spoken), spoken: new Map(spoken) };
}

function pointsBy<Seen>(rows: readonly Evidence<[Seen]>[], seen: Seen): Points {
  return rows.flatMap(({ id, weight, holds }) => {
    const strength = Number(holds(seen));
    return strength === 0 ? [] : [[id, weight * strength] as const];
  });
}

function sumOf(points: Points): number {
  let sum = 0;
  for (const [, value] of points) sum += value;
  return sum;
}
