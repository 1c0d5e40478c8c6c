/**
 * The plan of a document: which marks begin meetings, groups and items. Made from the skeleton alone, so it stands as
 * long as the skeleton does.
 */

import type { MarkClass } from '../lines/line-class.ts';
import { ITEM_FORM } from '../lines/numbering.ts';
import { gapProse, type Skeleton } from '../skeleton/skeleton.ts';
import { findAgendaList } from './agenda-list.ts';
import { opensAsTitle } from './agenda-title.ts';
import { ANSWER_FORM, findAnswers } from './answered-list.ts';
import { type Chain, findChain, weighAll } from './item-chain.ts';
import type { Candidate } from './item-evidence.ts';
import { meetingBreaks } from './meetings.ts';
import { type PartPlan, partsUnder } from './part-plan.ts';
import { decisionsAmong, findRestarts, outnumbered } from './restarts.ts';
import { findSingleItem } from './single-item.ts';
import { Surroundings } from './surroundings.ts';
import { findUnnumbered } from './unnumbered.ts';

/** What a meeting is made of. */
export interface Layout {
  readonly parts: readonly PartPlan[];
  readonly itemForm: string | undefined;
  readonly caseBefore: boolean;
}

export interface MeetingPlan {
  /** Marks of the meeting, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly layout: Layout;
}

/** The mark behind the last one of a part. */
export function endOfPart({ from, to, layout }: MeetingPlan, partIndex: number): number {
  const next = layout.parts[partIndex + 1];
  return next ? from + next.first : to;
}

/** Plans all meetings of a document. Linear in its marks. */
export function planMeetings(skeleton: Skeleton): MeetingPlan[] {
  const bounds = [0, ...meetingBreaks(skeleton), skeleton.marks.length];
  const plans: MeetingPlan[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i] as number;
    const to = bounds[i + 1] as number;
    plans.push({ from, to, layout: layOut(skeleton, from, to) });
  }
  return plans;
}

/** Lays one meeting out. Reads its marks and the gaps around them, nothing else. */
function layOut(skeleton: Skeleton, from: number, to: number): Layout {
  const { marks } = skeleton;
  const opensAsAgenda = from === 0 && opensAsTitle(skeleton, to);
  let titled = opensAsAgenda;
  for (let i = from; i < to && !titled; i++) titled = (marks[i] as MarkClass).kind === 'title';
  const surroundings = new Surroundings(skeleton, from, to);
  let chain = findChain(weighAll(skeleton, from, to, surroundings), surroundings.caseBefore, titled);
  let headings = chain ? headingsOf(skeleton, chain, from) : findUnnumbered(skeleton, from, to, titled);
  const said = chain !== undefined && saidInFront(chain, marks, from);
  if (!said && outnumbered(headings.length, decisionsAmong(marks, from, to))) {
    const restarts = findRestarts(skeleton, from, to, titled);
    if (restarts.length >= Math.max(2, headings.length * 2)) {
      chain = undefined;
      headings = restarts;
    }
  }
  if (headings.length === 0) headings = findAgendaList(skeleton, from, to, opensAsAgenda);
  // Lines that answer may look like items themselves; then they are, but not under what they say.
  const mayAnswer = titled && (headings.length === 0 || chain?.form === ANSWER_FORM);
  const answers = mayAnswer ? findAnswers(skeleton, from, to) : [];
  if (answers.length > 0) {
    chain = undefined;
    headings = answers;
  }
  const single = titled ? undefined : findSingleItem(skeleton, headings, from, to);
  if (single !== undefined) {
    chain = undefined;
    headings = [single];
  }
  const caseBefore = chain?.caseBefore ?? false;
  const under = partsUnder(skeleton, headings, from, to, caseBefore);
  const parts = answers.length > 0 ? under.map((part) => ({ ...part, answers: true })) : under;
  return { parts, itemForm: chain?.form, caseBefore };
}

/** `Punkt 1:` above all sections: an item however often its sections come back. */
function saidInFront({ form, items }: Chain, marks: readonly MarkClass[], from: number): boolean {
  const first = items[0]?.index ?? from;
  if (!form.startsWith(ITEM_FORM)) return false;
  for (let i = from; i < first; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'heading' && mark.role !== undefined) return false;
  }
  return true;
}

/** Where the numbers stand alone below their titles (`Spørgetid` / `Sag nr. 129`), the titles head the items. */
function headingsOf(skeleton: Skeleton, chain: Chain, from: number): number[] {
  const above = titlesStandAbove(skeleton, chain, from);
  return chain.items.map((item) => (above ? titleAbove(skeleton, item, from) : item.index));
}

/** Whether the lines above the numbers head the items of a chain. */
function titlesStandAbove(skeleton: Skeleton, { items }: Chain, from: number): boolean {
  let alone = 0;
  for (const item of items) if (item.mark.titleKey === '' && titleAbove(skeleton, item, from) !== item.index) alone++;
  return alone >= items.length * 0.6;
}

/** The title above a number that stands alone, else the numbered line. */
function titleAbove({ marks, gaps }: Skeleton, { index, mark }: Candidate, from: number): number {
  const before = mark.titleKey === '' && index > from ? (marks[index - 1] as MarkClass) : undefined;
  const heads =
    before?.kind === 'heading' &&
    before.role === undefined &&
    before.inline === undefined &&
    gapProse(gaps[index] as number) === 0;
  return heads ? index - 1 : index;
}
