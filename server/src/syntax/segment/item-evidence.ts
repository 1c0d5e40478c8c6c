/** What the surroundings of a numbered line say for its being an item. */
import { INFORMATION_ITEMS, STANDING_ITEMS } from '../../domain/words/standing-items.ts';
import type { MarkClass, Numbered } from '../lines/line-class.ts';
import {
  gapBlankAfter,
  gapBlankBefore,
  gapColon,
  gapPageAfter,
  gapPageBefore,
  gapProse,
  type Skeleton,
} from '../skeleton/skeleton.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A candidate with its evidence: `structure` from neighbours that only items have, `looks` from everything else.
 */
export interface Candidate {
  readonly index: number;
  readonly mark: Numbered;
  readonly structure: number;
  readonly looks: number;
  /** A blank line, a new page or nothing stands before it. */
  readonly apart: boolean;
  /** The title is one that comes back in every meeting. */
  readonly standing: boolean;
  /** Text stands below it, before the next line that means something. */
  readonly text: boolean;
}

/** What a numbered line is weighed against, see surroundings.ts. */
export type Around = Pick<Surroundings, 'entries' | 'caseBefore' | 'count' | 'firstSeen'>;

const STANDING = [
  ...STANDING_ITEMS,
  ...INFORMATION_ITEMS,
  'godkendelse af',
  'mødets åbning',
  'valg af',
  'drøftelse af',
  'beslutning om',
];

const STANDING_HEAD = 3;
/** By their first letters, so that a title is compared with the few words it may begin with. */
const STANDING_BY_HEAD = new Map<string, string[]>();
for (const word of STANDING) {
  const head = word.slice(0, STANDING_HEAD);
  STANDING_BY_HEAD.set(head, [...(STANDING_BY_HEAD.get(head) ?? []), word]);
}

/** The title begins as those of items do that come back in every meeting. */
export function isStanding(titleKey: string): boolean {
  const words = STANDING_BY_HEAD.get(titleKey.slice(0, STANDING_HEAD));
  return words?.some((word) => titleKey.startsWith(word)) ?? false;
}

/** `again` says the number of `first` once more, with the same title or none: the heading of the same item. */
export function repeats(first: Numbered, again: Numbered): boolean {
  return first.number === again.number && (again.titleKey === first.titleKey || again.titleKey === '');
}

const REPEAT_REACH = 3;

/** `Pkt. 152` alone, a few lines below `Pkt. 152 Title`. */
function numberedAbove(marks: readonly MarkClass[], index: number, from: number): boolean {
  const mark = marks[index] as Numbered;
  for (let i = index - 1; i >= from && i >= index - REPEAT_REACH; i--) {
    const above = marks[i] as MarkClass;
    if (above.kind === 'numbered') return above.titleKey !== '' && above.form === mark.form && repeats(above, mark);
  }
  return false;
}

/** `pkt. 24:` right below `Beslutning fra <body>, 9. marts 2021,`: the heading was broken there. */
function endsHeading(previous: MarkClass | undefined, gap: number): boolean {
  if (previous?.kind !== 'heading' || previous.role !== 'decision' || gapProse(gap) !== 0) return false;
  return !gapBlankBefore(gap) && previous.body !== undefined && previous.date !== undefined;
}

/** Index of the number said again alone within reach below the heading at `index`; -1 when it is not. */
function repeatBelow(marks: readonly MarkClass[], index: number, to: number): number {
  const heading = marks[index] as Numbered;
  for (let i = index + 1; i < to && i <= index + REPEAT_REACH; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'numbered')
      return heading.titleKey !== '' && mark.titleKey === '' && mark.number === heading.number ? i : -1;
    if (mark.kind !== 'heading' || mark.role !== undefined) return -1;
  }
  return -1;
}

/** Index of the mark that follows an item heading at `index`, past wrapped title lines and a repeated title. */
export function afterHeading(skeleton: Skeleton, index: number, to: number): number {
  const { marks, gaps } = skeleton;
  const heading = marks[index] as MarkClass;
  if (heading.kind !== 'numbered') return index + 1;
  let next = Math.max(repeatBelow(marks, index, to), index) + 1;
  let titled = heading.titleKey !== '';
  for (let wraps = 0; next < to && wraps < 4; wraps++) {
    const mark = marks[next] as MarkClass;
    const gap = gaps[next] as number;
    if (mark.kind === 'heading' && mark.role === undefined && mark.inline === undefined) {
      const wrapped = !gapBlankAfter(gap) && gapProse(gap) === 0;
      if (mark.key !== heading.titleKey && !wrapped && (titled || gapProse(gap) > 0)) break;
      titled = true;
    } else if (mark.kind !== 'numbered' || !repeats(heading, mark) || gapProse(gap) > 1) break;
    next++;
  }
  return next;
}

/** The first line of a paragraph that was broken there looks like a name. */
function breaksIntoText(mark: MarkClass | undefined, gap: number | undefined): boolean {
  if (mark?.kind !== 'heading' || mark.role !== undefined || mark.inline !== undefined || gap === undefined)
    return false;
  return gapProse(gap) > 0 && !gapBlankAfter(gap);
}

export function weigh(skeleton: Skeleton, index: number, from: number, to: number, around: Around): Candidate {
  const { marks, gaps } = skeleton;
  const mark = marks[index] as Numbered;
  const gap = gaps[index] as number;
  const gapAfter = gaps[index + 1] as number;
  const previous = index > from ? (marks[index - 1] as MarkClass) : undefined;
  let structure = 0;
  let looks = mark.weight;

  const nextIndex = afterHeading(skeleton, index, to);
  const next = nextIndex < to ? (marks[nextIndex] as MarkClass) : undefined;
  const wrapsOnly = gapProse(gaps[nextIndex] as number) <= (gapBlankAfter(gaps[nextIndex] as number) ? 0 : 2);
  if (next && wrapsOnly && mark.page === undefined) {
    if (next.kind === 'case' && !around.caseBefore) structure += 4;
    else if (next.kind === 'heading' && next.role !== undefined)
      structure += next.role === 'decision' && next.inline !== undefined ? 2 : 3;
    else if (next.kind === 'heading' && around.count(next.key) >= 3) structure += 2;
    else if (next.kind === 'code' && around.count(next.shape) >= 2) structure += 3;
    else if (next.kind === 'label' && next.attendance) structure += 1;
    else if (next.kind === 'group') structure += 1;
  }
  if (around.caseBefore && previous?.kind === 'case' && gapProse(gap) === 0) structure += 5;
  const standing = mark.titleKey !== '' && isStanding(mark.titleKey);
  if (mark.page === undefined && mark.titleKey !== '') {
    if (around.entries.has(mark.titleKey)) structure += 4;
    else if (index - (around.firstSeen(mark) ?? index) > 1) structure += 3;
    if (standing) looks += 1.5;
  }
  if (mark.page !== undefined) looks -= 4;
  if (mark.level > 0 && mark.weight >= 2) structure += 1;

  if (mark.titleKey === '' && (numberedAbove(marks, index, from) || endsHeading(previous, gap))) looks -= 8;
  const aloneBefore = previous === undefined || gapBlankBefore(gap) || mark.formFeed;
  if (aloneBefore && gapBlankAfter(gapAfter)) looks += 1;
  if (previous?.kind === 'numbered' && previous.form === mark.form && gapProse(gap) === 0) {
    const twin = repeats(previous, mark);
    // A number that falls back begins another list than the one above.
    const parted = gapBlankBefore(gap) || gapPageBefore(gap) || mark.number < previous.number;
    looks -= twin ? 8 : parted ? 1 : 3;
  }
  const following = marks[index + 1];
  if (index + 1 < to && following?.kind === 'numbered' && following.form === mark.form && gapProse(gapAfter) === 0) {
    if (!repeats(mark, following) && !gapBlankAfter(gapAfter) && !gapPageAfter(gapAfter)) looks -= 3;
  }
  const introduced =
    gapProse(gap) === 0
      ? previous?.kind === 'heading' && (previous.colon || previous.role === 'recommendation')
      : gapColon(gap);
  if (introduced && structure < 4) looks -= 3;
  const text = gapProse(gapAfter) > 0 || (index + 1 < to && breaksIntoText(following, gaps[index + 2]));
  return { index, mark, structure, looks, apart: aloneBefore, standing, text };
}
