/** What one line and its neighbours show under a reading; `evidence.ts` says what it is worth. */
import { hasFormFeed, isName, type MarkClass, type Numbered } from '../../lines/line-class.ts';
import {
  gapBlankAfter,
  gapBlankBefore,
  gapColon,
  gapPageAfter,
  gapPageBefore,
  gapProse,
} from '../../skeleton/skeleton.ts';
import { afterHeading, REPEAT_REACH, repeats } from '../item-heading.ts';
import type { MeetingView } from '../view.ts';

/** One line under a reading, with its surroundings. */
export interface LineView {
  readonly view: MeetingView;
  readonly index: number;
  readonly mark: MarkClass;
  readonly numbered: Numbered | undefined;
  readonly titleKey: string;
  readonly previous: MarkClass | undefined;
  readonly following: MarkClass | undefined;
  /** The gap in front of the line and behind it. */
  readonly gap: number;
  readonly gapAfter: number;
  /** The mark below the whole heading, undefined when text stands between. */
  readonly next: MarkClass | undefined;
  /** Points of the evidence from neighbours so far. */
  structure: number;
}

export function inlineDecision(mark: MarkClass | undefined): boolean {
  return mark?.kind === 'heading' && mark.role === 'decision' && mark.inline !== undefined;
}

/** The same number and title stood further up: in the contents, or in a list of the agenda. */
export function saidBefore({ view, index, numbered }: LineView): boolean {
  if (numbered === undefined || numbered.page !== undefined || numbered.titleKey === '' || numbered.decision)
    return false;
  return index - (view.firstSeen(numbered) ?? index) > 1;
}

/** `Pkt. 152` alone, a few lines below `Pkt. 152 Title`. */
export function numberedAbove({ view, index, numbered }: LineView): boolean {
  if (numbered === undefined || numbered.titleKey !== '') return false;
  for (let i = index - 1; i >= view.from && i >= index - REPEAT_REACH; i--) {
    const above = view.marks[i] as MarkClass;
    if (above.kind === 'numbered')
      return above.titleKey !== '' && above.form === numbered.form && repeats(above, numbered);
  }
  return false;
}

/** `pkt. 24:` right below `Beslutning fra <body>, 9. marts 2021,`: the heading was broken there. */
export function endsHeading({ previous, gap, titleKey }: LineView): boolean {
  if (titleKey !== '' || previous?.kind !== 'heading' || previous.role !== 'decision' || gapProse(gap) !== 0)
    return false;
  return !gapBlankBefore(gap) && previous.body !== undefined && previous.date !== undefined;
}

/** Right below a line of the same numbering. */
export function inList({ previous, gap, numbered }: LineView): boolean {
  return (
    numbered !== undefined && previous?.kind === 'numbered' && previous.form === numbered.form && gapProse(gap) === 0
  );
}

/** Set off from the list above; a number that falls back begins another one. */
export function parted({ previous, gap, numbered }: LineView): boolean {
  if (repeats(previous as Numbered, numbered as Numbered)) return true;
  return gapBlankBefore(gap) || gapPageBefore(gap) || (numbered as Numbered).number < (previous as Numbered).number;
}

export function listFollows({ following, gapAfter, numbered }: LineView): boolean {
  if (numbered === undefined || following?.kind !== 'numbered' || following.form !== numbered.form) return false;
  return (
    gapProse(gapAfter) === 0 && !repeats(numbered, following) && !gapBlankAfter(gapAfter) && !gapPageAfter(gapAfter)
  );
}

export function introduced({ previous, gap }: LineView): boolean {
  if (gapProse(gap) > 0) return gapColon(gap);
  return previous?.kind === 'heading' && (previous.colon || previous.role === 'recommendation');
}

/** Text stands behind or below; the first line of a paragraph that was broken there looks like a name. */
export function hasText({ view, index, mark, following, gapAfter }: LineView): boolean {
  if (gapProse(gapAfter) > 0 || (mark.kind === 'heading' && mark.inline !== undefined)) return true;
  if (following?.kind !== 'heading' || following.role !== undefined || following.inline !== undefined) return false;
  const gap = view.gaps[index + 2];
  return gap !== undefined && gapProse(gap) > 0 && !gapBlankAfter(gap);
}

/** The number stands alone, and a name below it. */
export function titleBelow({ titleKey, numbered, following, gapAfter }: LineView): boolean {
  return numbered !== undefined && titleKey === '' && isName(following) && gapProse(gapAfter) === 0;
}

const MOST_FACTS = 4;

/** The mark behind labels with their values, which may stand between a title and its first section. */
export function pastFacts({ marks, gaps, to }: MeetingView, index: number): number {
  let next = index;
  while (
    next < to &&
    next - index < MOST_FACTS &&
    isFact(marks[next] as MarkClass) &&
    gapProse(gaps[next] as number) === 0
  )
    next++;
  const mark = next < to ? marks[next] : undefined;
  return next > index && isRole(mark) && gapProse(gaps[next] as number) === 0 ? next : index;
}

/** The mark above one, or above the labels with their values that stand between. */
export function aboveFacts({ marks, gaps, from }: MeetingView, index: number): number {
  let above = index - 1;
  while (
    above > from &&
    index - above <= MOST_FACTS &&
    isFact(marks[above] as MarkClass) &&
    gapProse(gaps[above] as number) === 0
  )
    above--;
  return above;
}

function isFact(mark: MarkClass): boolean {
  if (mark.kind === 'label') return !mark.attendance && mark.valueStart < mark.end;
  return mark.kind === 'heading' && mark.role === undefined && mark.inline !== undefined;
}

/** The line at mark `index` as evidence sees it. */
export function lineView(view: MeetingView, index: number): LineView {
  const { marks, gaps, from, to } = view;
  const mark = marks[index] as MarkClass;
  const numbered = mark.kind === 'numbered' ? mark : undefined;
  const nextIndex = pastFacts(view, afterHeading(view, index, to));
  const nextGap = gaps[nextIndex] as number;
  const near = gapProse(nextGap) <= (gapBlankAfter(nextGap) ? 0 : 2) && numbered?.page === undefined;
  return {
    view,
    index,
    mark,
    numbered,
    titleKey: numbered ? numbered.titleKey : mark.kind === 'heading' ? mark.key : '',
    previous: index > from ? marks[index - 1] : undefined,
    following: index + 1 < to ? marks[index + 1] : undefined,
    gap: gaps[index] as number,
    gapAfter: gaps[index + 1] as number,
    next: near && nextIndex < to ? marks[nextIndex] : undefined,
    structure: 0,
  };
}

/** A blank line, a new page or nothing stands in front, and a blank line behind. */
export function standsApart({ previous, gap, gapAfter, mark }: LineView): boolean {
  return (previous === undefined || gapBlankBefore(gap) || hasFormFeed(mark)) && gapBlankAfter(gapAfter);
}

/** A heading of a known role, with its text behind it or not. */
export function isRole(mark: MarkClass | undefined): boolean {
  return mark?.kind === 'heading' && mark.role !== undefined;
}

/** A name without colon that stands once in the meeting, apart from what is above it: it may be the title of an item. */
export function mayTitle(view: MeetingView, index: number): boolean {
  const mark = view.marks[index];
  return isName(mark) && !mark.colon && view.count(mark.key) === 1 && gapBlankBefore(view.gaps[index] as number);
}

/** So often a name stands in a meeting that it heads sections. */
export const RECURS = 3;

export function recurringNameBelow({ next, view }: LineView): boolean {
  return next?.kind === 'heading' && next.role === undefined && view.count(next.key) >= RECURS;
}

export function inContents({ view, titleKey, numbered }: LineView): boolean {
  return numbered?.page === undefined && titleKey !== '' && view.entries.has(titleKey);
}

export function hasPage({ numbered }: LineView): boolean {
  return numbered?.page !== undefined;
}

/** A blank line stands in front, and text right below: title and text of an item make one paragraph. */
export function opensParagraph({ previous, gap, gapAfter }: LineView): boolean {
  return (previous === undefined || gapBlankBefore(gap)) && !gapBlankAfter(gapAfter) && gapProse(gapAfter) > 0;
}
