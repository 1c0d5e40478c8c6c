/** Items numbered in one run: `Punkt 12: …`, `11. …`, `1) …`, `§ 4 …`. No form is listed: the one that runs wins. */
import { countsOf, grouped } from '../../../domain/counting.ts';
import { familyOf, PAIR_FORM, TIME_FORM } from '../../lines/numbers/number-form.ts';
import { weigh, weighNumbered } from '../candidate.ts';
import { titleAbove, titlesStandAbove } from '../number-below.ts';
import type { Candidate, Found, Reading } from '../reading.ts';
import { bestRun, withAlike, withStrong } from '../run.ts';
import { countsUp } from '../slips.ts';
import type { MeetingView } from '../view.ts';

/** What every member must earn: with much, list points do not prolong a run; with little, bare titles are items too. */
const COSTS = [2.5, 0.5, -1];

export const numberedRun: Reading = {
  id: 'numbered-run',
  find(view) {
    const found: Found[] = [];
    for (const candidates of grouped(weighNumbered(view), ({ mark }) => familyOf(mark.form)).values()) {
      for (const members of runsOf(candidates)) found.push(asFound(view, members));
      for (const list of listsOf(candidates)) found.push(asFound(view, list, true));
    }
    return found;
  },
};

/** The runs among candidates of one family; those that come out the same, once. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const tried: Candidate[][] = [];
  const runs: Candidate[][] = [];
  const mayRestart = candidates.some(({ mark }, i) => i > 0 && mark.number === 1);
  for (const cost of COSTS)
    for (const restarts of mayRestart ? [false, true] : [false]) {
      const members = bestRun(candidates, cost, restarts);
      if (members.length === 0 || isAmong(tried, members)) continue;
      tried.push(members);
      for (const run of [withStrong(members, candidates), withAlike(members, candidates)])
        if (!isAmong(runs, run)) runs.push(run);
    }
  return runs;
}

function isAmong(runs: readonly Candidate[][], run: readonly Candidate[]): boolean {
  return runs.some((each) => each.length === run.length && each.every((member, i) => member === run[i]));
}

/** Fewer points are no minutes of a line or two each. */
const LEAST_POINTS = 4;
const NEARLY_ALL = 0.8;

/**
 * Minutes of a line or two for each item are a list themselves: that its points stand below each other says nothing. Those that do not
 * fit the run may be its points all the same, with a slip in the number.
 */
function listsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  if (candidates.every(({ lost }) => lost === 0)) return [];
  const free = candidates.map((candidate) => ({ ...candidate, looks: candidate.looks + candidate.lost }));
  const run = new Set(bestRun(free, 0, false).map(({ index }) => index));
  const members = candidates.filter(({ index }) => run.has(index));
  const lists = members.length < candidates.length && isRow(candidates) ? [candidates] : [];
  const isMost = members.length >= LEAST_POINTS && members.length >= candidates.length * NEARLY_ALL;
  return isMost ? [members, ...lists] : lists;
}

function isRow(candidates: readonly Candidate[]): boolean {
  return candidates.length >= LEAST_POINTS && countsUp(candidates.map(({ mark }) => mark.number));
}

function asFound(view: MeetingView, members: readonly Candidate[], list = false): Found {
  const above = titlesStandAbove(view, members);
  return {
    reading: numberedRun.id,
    headings: above ? members.map((member) => headedBy(view, member)) : members,
    form: isTimetable(members) ? TIME_FORM : commonForm(members),
    caseBefore: view.caseBefore,
    list,
    points: stopsInStyle(members),
  };
}

const MOST = 0.6;

/** Titles that all end in a full stop do so by the house's style: what it costs each line is given back. */
function stopsInStyle(members: readonly Candidate[]): number {
  const stops = members.filter(({ mark }) => mark.stop).length;
  return stops >= members.length * MOST ? stops : 0;
}

/** `Spørgetid` / `Sag nr. 129`: the title heads the item. */
function headedBy(view: MeetingView, member: Candidate) {
  const index = titleAbove(view, member);
  return index === member.index ? member : { ...member, index, mark: weigh(view, index).mark };
}

/** `8.30` */
const SHORTEST_TIME = 4;

/** Numbers of two parts whose second does not count on are times, where it has two digits. */
function isTimetable(members: readonly Candidate[]): boolean {
  if (familyOf((members[0] as Candidate).mark.form) !== PAIR_FORM) return false;
  if (members.some(({ mark }) => mark.numberEnd - mark.numberStart < SHORTEST_TIME)) return false;
  const steps = members.slice(1).filter(({ mark }, i) => mark.number === (members[i] as Candidate).mark.number + 1);
  return steps.length * 2 < members.length - 1;
}

/** The form of most members, the first of several. */
function commonForm(members: readonly Candidate[]): string {
  const counts = countsOf(members.map(({ mark }) => mark.form));
  return [...counts].reduce((most, form) => (form[1] > most[1] ? form : most))[0];
}
