/**
 * Which numbered lines are the items: the run of one numbering form through the document whose members have the best
 * evidence together. Lists inside items look the same line by line but do not fit the run.
 */

import type { MarkClass, Numbered } from '../lines/line-class.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { type Around, type Candidate, repeats, weigh } from './item-evidence.ts';

export interface Chain {
  readonly form: string;
  /** Marks that begin an item, rising. */
  readonly items: readonly Candidate[];
  readonly caseBefore: boolean;
}

/** What every member must earn: without it, list points would prolong a run at no cost. */
const COST = 2.5;
const MAX_JUMP = 12;
const STRONG = 5;

/** The candidates of each numbering form, rising. */
export type Forms = Map<string, Candidate[]>;

/** Weighs every numbered line among `marks[from, to)`. Linear in the marks. */
export function weighAll(skeleton: Skeleton, from: number, to: number, around: Around): Forms {
  const byForm: Forms = new Map();
  for (let i = from; i < to; i++) {
    const mark = skeleton.marks[i] as MarkClass;
    if (mark.kind !== 'numbered') continue;
    const candidate = weigh(skeleton, i, from, to, around);
    const list = byForm.get(mark.form);
    if (list) list.push(candidate);
    else byForm.set(mark.form, [candidate]);
  }
  return byForm;
}

/** Finds the items among the numbered lines of a meeting; undefined when none is one. Linear in the candidates. */
export function findChain(byForm: Forms, caseBefore: boolean, titled: boolean): Chain | undefined {
  return best(byForm, caseBefore, COST, titled) ?? (titled ? best(byForm, caseBefore, 0, titled) : undefined);
}

function best(byForm: Forms, caseBefore: boolean, cost: number, titled: boolean): Chain | undefined {
  let found: { form: string; members: Candidate[]; total: number } | undefined;
  for (const [form, candidates] of byForm) {
    const run = bestRun(candidates, cost);
    if (!credible(run.members, titled, cost)) continue;
    if (!found || run.total > found.total) found = { form, members: run.members, total: run.total };
  }
  if (!found || found.members.length === 1) {
    const list = titled ? flattened(byForm, caseBefore, found ? 3 : 2) : undefined;
    if (list || !found) return list;
  }
  const items = withStrong(found.members, byForm.get(found.form) ?? []);
  return { form: found.form, items, caseBefore };
}

/** A web list that lost its numbers: every item is `1.` and stands apart; two are some only when the first is a standing one. */
function flattened(byForm: Forms, caseBefore: boolean, least: number): Chain | undefined {
  for (const [form, candidates] of byForm) {
    const apart = candidates.filter(
      (candidate) => candidate.looks + candidate.structure >= 1 || (candidate.apart && candidate.looks >= -0.5),
    );
    if (apart.length < (apart[0]?.standing && apart.length === candidates.length ? least : 3)) continue;
    if (candidates.every((candidate) => candidate.mark.number === 1)) return { form, items: apart, caseBefore };
  }
  return undefined;
}

/** A run is believed when enough of its members have structure; without structure only under a title and well apart. */
function credible(members: readonly Candidate[], titled: boolean, cost: number): boolean {
  if (members.length === 0) return false;
  const structured = members.filter((member) => member.structure >= 2).length;
  if (structured >= Math.max(1, members.length * 0.3))
    return structured > 1 || titled || (members[0]?.structure ?? 0) >= 3;
  if (!titled) return false;
  const worded = members.filter((member) => member.mark.weight >= 3 && member.looks >= 2).length;
  if (worded >= 2 && worded >= members.length * 0.5) return true;
  return cost === 0 && members.length >= 3 && (members[0]?.mark.number ?? 0) <= 2 && readsAsTitles(members);
}

/**
 * Nothing but titles and text, as councils and boards write: every title stands apart, or text below every one of them
 * and several that come back in every meeting.
 */
function readsAsTitles(members: readonly Candidate[]): boolean {
  if (members.every((member) => member.looks >= 1)) return true;
  if (members.some((member) => member.mark.weight <= -1.5)) return false;
  if (members.every((member) => member.apart)) return members.filter((member) => member.text).length >= 2;
  const standing = members.filter((member) => member.standing).length;
  return standing >= 2 && members.slice(0, -1).every((member) => member.text || member.apart);
}

interface Run {
  readonly members: Candidate[];
  readonly total: number;
}

/** The rising run with the highest total; each member pays `cost`, a gap in the numbers costs more the wider it is. */
function bestRun(candidates: readonly Candidate[], cost: number): Run {
  const total = new Array<number>(candidates.length);
  const previous = new Array<number>(candidates.length).fill(-1);
  const endingAt = new Map<number, number>();
  let overall = -1;
  for (let i = 0; i < candidates.length; i++) {
    const { mark, structure, looks } = candidates[i] as Candidate;
    let bonus = 0;
    for (let jump = 1; jump <= MAX_JUMP; jump++) {
      const j = endingAt.get(mark.number - jump) ?? -1;
      if (j < 0) continue;
      const gain = (total[j] as number) + (jump === 1 ? 1 : -Math.min(4, 1 + 0.5 * (jump - 2)));
      if (gain > bonus) {
        bonus = gain;
        previous[i] = j;
      }
    }
    if (overall >= 0 && (candidates[overall] as Candidate).mark.number < mark.number) {
      const gain = (total[overall] as number) - 4;
      if (gain > bonus) {
        bonus = gain;
        previous[i] = overall;
      }
    }
    // A run may begin with an item that is nothing but its title.
    const opens = bonus === 0 && mark.number === 1 && looks >= 1 ? 0.5 : 0;
    total[i] = structure + looks - cost + bonus + opens;
    const known = endingAt.get(mark.number) ?? -1;
    if (known < 0 || (total[i] as number) > (total[known] as number)) endingAt.set(mark.number, i);
    if (overall < 0 || (total[i] as number) >= (total[overall] as number)) overall = i;
  }
  const members: Candidate[] = [];
  for (let i = overall; i >= 0; i = previous[i] as number) members.push(candidates[i] as Candidate);
  return { members: members.reverse(), total: overall < 0 ? 0 : (total[overall] as number) };
}

function repeatsAt(before: Numbered | undefined, candidate: Candidate): boolean {
  return before !== undefined && repeats(before, candidate.mark);
}

/** Adds members out of sequence (a number used twice, a slip) when everything but the number says item. */
function withStrong(members: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map(members.map((member) => [member.index, member.mark]));
  let weakest = STRONG + 2;
  for (const member of members) weakest = Math.min(weakest, member.structure + member.looks);
  const strong = Math.max(STRONG, Math.min(weakest, STRONG + 2));
  const all = [...members];
  for (const candidate of candidates) {
    if (candidate.mark.page !== undefined || taken.has(candidate.index)) continue;
    if ([1, 2, 3].some((back) => repeatsAt(taken.get(candidate.index - back), candidate))) continue;
    if (candidate.structure >= 3 && candidate.structure + candidate.looks >= strong) all.push(candidate);
  }
  return all.sort((a, b) => a.index - b.index);
}
