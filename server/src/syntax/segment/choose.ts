/** Tries all readings of a meeting and takes the one with the most points; "nothing" has none and wins over all below it. */
import { pointsOf, type Told } from '../weigh.ts';
import { weighNumbered } from './candidate.ts';
import { MOST_LOOKS, PRIOR, READING, TEXT } from './evidence.ts';
import type { Candidate, Found, Reading } from './reading.ts';
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

/** A reading with its points. */
export interface Choice {
  readonly found: Found;
  readonly score: number;
}

/** All readings that found something, the best first. */
export function readingsOf(view: MeetingView): Choice[] {
  return READINGS.flatMap((reading) => reading.find(view))
    .map((found) => ({ found, score: scoreOf(view, found) }))
    .sort((a, b) => Number(beats(b, a)) - Number(beats(a, b)));
}

/** Of two that say as much, the one that explains more lines. */
function beats(a: Choice, b: Choice): boolean {
  return a.score > b.score || (a.score === b.score && a.found.headings.length > b.found.headings.length);
}

/** All that speaks for a reading and against it. */
export function scoreOf(view: MeetingView, found: Found, told?: Told): number {
  return textPoints(view, told) + linePoints(found, told) + wholePoints(view, found, weighNumbered(view), told);
}

/** The best reading; undefined where "nothing" is the best. What could not win with all that items can earn is not weighed. */
export function bestReading(view: MeetingView): Choice | undefined {
  const text = textPoints(view);
  const candidates = weighNumbered(view);
  let best: Choice | undefined;
  for (const reading of READINGS) {
    for (const found of reading.find(view)) {
      const sure = text + linePoints(found);
      if (sure + found.headings.length * MOST_EACH < (best?.score ?? 0)) continue;
      const choice = { found, score: sure + wholePoints(view, found, candidates) };
      if (best ? beats(choice, best) : choice.score > 0) best = choice;
    }
  }
  return best;
}

/** The most that a reading can earn as a whole for each of its items. */
const MOST_EACH = READING.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);

function textPoints(view: MeetingView, told?: Told): number {
  told?.('prior', PRIOR);
  return PRIOR + pointsOf(TEXT, view, told);
}

/** What the lines that a reading found say for it. */
function linePoints({ reading, headings, list, points = 0 }: Found, told?: Told): number {
  let looks = 0;
  let structure = 0;
  for (const line of headings) {
    looks += list ? line.looks + line.lost : line.looks;
    structure += line.structure;
  }
  looks = Math.min(MOST_LOOKS, looks);
  told?.('looks', looks);
  told?.('structure', structure);
  told?.(reading, points);
  return looks + structure + points;
}

/** What the reading says as a whole. */
function wholePoints(view: MeetingView, found: Found, candidates: readonly Candidate[], told?: Told): number {
  return pointsOf(READING, wholeOf(view, found, candidates), told);
}
