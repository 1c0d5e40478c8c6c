/** What the surroundings of a numbered line say for its being an item. */
import { INFORMATION_ITEMS, STANDING_ITEMS } from '../domain/shell.ts';
import type { MarkClass, Numbered } from './line-class.ts';
import { gapBlankAfter, gapBlankBefore, gapColon, gapProse, type Skeleton } from './skeleton.ts';

/** A candidate with its evidence: `structure` from neighbours that only items have, `looks` from everything else. */
export interface Candidate {
  readonly index: number;
  readonly mark: Numbered;
  readonly structure: number;
  readonly looks: number;
  /** The same number and title again on the next mark (a web page's link and heading): part of this item's heading. */
  readonly repeated: boolean;
}

/** What all candidates of a meeting are weighed against. */
export interface Surroundings {
  /** Titles of the contents that carry page numbers. */
  readonly entryKeys: ReadonlySet<string>;
  /** How often each name without role occurs. */
  readonly nameCount: ReadonlyMap<string, number>;
  /** How often each numbered title occurs. */
  readonly titleCount: ReadonlyMap<string, number>;
  /** Case numbers stand before their item's heading, not after it. */
  readonly caseBefore: boolean;
}

const STANDING = [
  ...STANDING_ITEMS,
  ...INFORMATION_ITEMS,
  'godkendelse af',
  'mødets åbning',
  'valg af',
  'drøftelse af',
  'beslutning om',
];

export function surroundings(skeleton: Skeleton, from: number, to: number): Surroundings {
  const { marks, gaps } = skeleton;
  const entryKeys = new Set<string>();
  const nameCount = new Map<string, number>();
  const titleCount = new Map<string, number>();
  let before = 0;
  let after = 0;
  for (let i = from; i < to; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'entry') entryKeys.add(mark.titleKey);
    else if (mark.kind === 'numbered') {
      titleCount.set(mark.titleKey, (titleCount.get(mark.titleKey) ?? 0) + 1);
      if (mark.page !== undefined) entryKeys.add(mark.titleKey);
    } else if (mark.kind === 'heading' && mark.role === undefined)
      nameCount.set(mark.key, (nameCount.get(mark.key) ?? 0) + 1);
    else if (mark.kind === 'case') {
      const next = marks[i + 1];
      if (i + 1 < to && next?.kind === 'numbered' && gapProse(gaps[i + 1] as number) === 0) before++;
      const previous = marks[i - 1];
      if (i > from && previous?.kind === 'numbered' && gapProse(gaps[i] as number) === 0) after++;
    }
  }
  return { entryKeys, nameCount, titleCount, caseBefore: before > after };
}

/** Index of the mark that follows an item heading at `index`, past wrapped title lines and a repeated title. */
export function afterHeading(skeleton: Skeleton, index: number, to: number): number {
  const { marks, gaps } = skeleton;
  const heading = marks[index] as Numbered;
  let next = index + 1;
  for (let wraps = 0; next < to && wraps < 3; wraps++) {
    const mark = marks[next] as MarkClass;
    const gap = gaps[next] as number;
    if (mark.kind === 'heading' && mark.role === undefined && mark.inline === undefined) {
      const repeats = mark.key === heading.titleKey;
      const wrapped = !gapBlankAfter(gap) && gapProse(gap) === 0;
      if (!repeats && !wrapped) break;
      next++;
    } else if (
      mark.kind === 'numbered' &&
      mark.number === heading.number &&
      mark.titleKey === heading.titleKey &&
      gapProse(gap) === 0
    )
      next++;
    else if (mark.kind === 'furniture') next++;
    else break;
  }
  return next;
}

export function weigh(skeleton: Skeleton, index: number, from: number, to: number, around: Surroundings): Candidate {
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
    else if (next.kind === 'heading' && (around.nameCount.get(next.key) ?? 0) >= 3) structure += 2;
    else if (next.kind === 'label' && next.attendance) structure += 1;
    else if (next.kind === 'group') structure += 1;
  }
  if (around.caseBefore && previous?.kind === 'case' && gapProse(gap) === 0) structure += 5;
  if (mark.page === undefined && mark.titleKey !== '') {
    if (around.entryKeys.has(mark.titleKey) || cutEntry(mark.titleKey, around.entryKeys)) structure += 4;
    else if ((around.titleCount.get(mark.titleKey) ?? 0) > 1 && structure > 0) structure += 1;
    if (STANDING.some((word) => mark.titleKey.startsWith(word))) looks += 1.5;
  }
  if (mark.page !== undefined) looks -= 4;
  if (mark.level > 0 && mark.weight >= 2) structure += 1;

  const aloneBefore = previous === undefined || gapBlankBefore(gap) || mark.formFeed;
  if (aloneBefore && gapBlankAfter(gapAfter)) looks += 1;
  if (previous?.kind === 'numbered' && previous.form === mark.form && gapProse(gap) === 0) {
    const twin = previous.number === mark.number && previous.titleKey === mark.titleKey;
    looks -= twin ? 8 : gapBlankBefore(gap) ? 1 : 3;
  }
  const following = marks[index + 1];
  if (index + 1 < to && following?.kind === 'numbered' && following.form === mark.form && gapProse(gapAfter) === 0) {
    if (!(following.number === mark.number && following.titleKey === mark.titleKey) && !gapBlankAfter(gapAfter))
      looks -= 3;
  }
  const introduced =
    gapProse(gap) === 0
      ? previous?.kind === 'heading' && (previous.colon || previous.role === 'recommendation')
      : gapColon(gap);
  if (introduced && structure < 4) looks -= 3;
  const repeated =
    following?.kind === 'numbered' &&
    index + 1 < to &&
    following.number === mark.number &&
    following.titleKey === mark.titleKey &&
    gapProse(gapAfter) === 0;
  return { index, mark, structure, looks, repeated };
}

const CUT_AT = 40;

/** A contents entry that breaks off at the line width is a prefix of the title. */
function cutEntry(key: string, entries: ReadonlySet<string>): boolean {
  if (key.length <= CUT_AT) return false;
  // Entries break off at about 90 characters; trying the plausible lengths keeps this linear.
  for (let length = Math.min(key.length - 1, 100); length >= CUT_AT; length--)
    if (entries.has(key.slice(0, length).trimEnd())) return true;
  return false;
}
