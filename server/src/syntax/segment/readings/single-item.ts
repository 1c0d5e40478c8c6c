/**
 * Meetings with a single item, and pages that hold one, as a municipality's web site shows them: title, sections, decision, and no title of a
 * meeting. What is numbered inside a section there (`Dagsordenspunkt 1: …` below the decision, a list of the
 * recommendation) is said of the item, not an item of its own.
 */
import { MEETING_WORD } from '../../../domain/words/meeting-words.ts';
import { type HeadingLike, isName, isSection, type MarkClass, type Numbered } from '../../lines/line-class.ts';
import { gapBlankBefore, gapProse } from '../../skeleton/skeleton.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { aboveFacts } from '../signs/line-signs.ts';
import { isRecurring } from '../signs/recurring-title.ts';
import { isMeetingTitle } from '../signs/text-signs.ts';
import type { MeetingView, Stand } from '../view.ts';

/** What a page of this kind says for itself. */
const ONE_PAGE = 9;

export const singleItem: Reading = {
  id: 'single-item',
  find(view) {
    const below = itemOfMeeting(view);
    const points = below === undefined ? ONE_PAGE : 0;
    const index = below ?? itemOfPage(view);
    const title = index === undefined ? undefined : view.marks[index];
    if (index === undefined || !title || !mayHead(title)) return [];
    const sections = view.sections.filter((section) => section.index > index && isSection(section.mark));
    if (sections.filter(isOwnDecision).length !== 1) return [];
    if (below === undefined && !holdsOne(sections, view.marks, index, title)) return [];
    if (hasOthers(view, index, sections, title)) return [];
    return [{ reading: this.id, headings: [weigh(view, index)], points }];
  },
};

/** The mark that heads a page of one item: no title of a meeting, and no text above it. */
function itemOfPage(view: MeetingView): number | undefined {
  if (view.titled || view.from >= view.to) return undefined;
  const { start, first } = titleOfPage(view);
  if (first >= view.to) return undefined;
  for (let i = start; i <= first; i++) if (gapProse(view.gaps[i] as number) > 0) return undefined;
  return first;
}

/** The name right above the first section or its facts, where title and facts of a meeting stand above it. */
function itemOfMeeting(view: MeetingView): number | undefined {
  const { marks, gaps, from, to } = view;
  let end = from;
  while (end < to && !isSection(marks[end])) end++;
  if (end >= to || gapProse(gaps[end] as number) > 0) return undefined;
  const below = marks[end - 1]?.kind === 'case' ? end - 1 : end;
  const index = aboveFacts(view, below);
  const name = marks[index];
  if (index <= from || !isName(name) || name.colon || !gapBlankBefore(gaps[index] as number)) return undefined;
  const isHead = (mark: MarkClass) => mark.kind === 'heading' && MEETING_WORD.test(mark.key) && !isMeetingTitle(mark);
  return view.titled || marks.slice(from, index).some(isHead) ? index : undefined;
}

/** Fewer names on lines of their own, with none blank between, are no menu. */
const LEAST_MENU = 3;

/** The mark that may be the page's title, and from which on no text may stand in front of it. */
function titleOfPage({ marks, gaps, from, to }: MeetingView): { start: number; first: number } {
  let end = from;
  while (end < to && !isSection(marks[end] as MarkClass)) end++;
  for (let i = from; i < end; i++)
    // What stands above the page's own head is the menu of the web site or a mail.
    if (isPageHead(marks[i] as MarkClass)) return { start: i === from ? i : i + 1, first: i + 1 };
  let menu = from;
  while (menu < end && isName(marks[menu] as MarkClass) && (menu === from || touches(gaps[menu] as number))) menu++;
  if (menu - from < LEAST_MENU) return { start: from, first: from };
  let first = end - 1;
  while (first >= menu && !mayHead(marks[first] as MarkClass)) first--;
  return first >= menu ? { start: first, first } : { start: from, first: from };
}

/** Nothing stands between the two lines, not even a blank one. */
function touches(gap: number): boolean {
  return gapProse(gap) === 0 && !gapBlankBefore(gap);
}

/** `Havneudvalget, 12. maj 2021, pkt. 4` above the title. */
function isPageHead(mark: MarkClass): boolean {
  return mark.kind === 'heading' && mark.key === '' && mark.body !== undefined && mark.date !== undefined;
}

type PageTitle = Numbered | HeadingLike;

function mayHead(mark: MarkClass): mark is PageTitle {
  if (mark.kind === 'numbered') return mark.titleKey !== '' && mark.page === undefined && mark.weight > -1.5;
  return isName(mark) && !mark.colon;
}

/** A decision without body and date. */
function isOwnDecision({ mark }: Stand): boolean {
  return mark.role === 'decision' && !mark.body && !mark.date;
}

/** Besides its decision what else only items have: letters and rulings have neither or one. */
function holdsOne(sections: readonly Stand[], marks: readonly MarkClass[], from: number, title: PageTitle): boolean {
  if (isRecurring(title.kind === 'numbered' ? title.titleKey : title.key)) return true;
  if (sections.some(({ mark }) => mark.role === 'recommendation')) return true;
  if (title.kind !== 'numbered') return false;
  const first = sections[0] as Stand;
  if (sections.some(({ mark }) => mark.role !== 'decision' && mark.role !== 'attachments')) return true;
  for (let i = from; i < first.index; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'label' && mark.attendance) return true;
  }
  return false;
}

/** `1. at …` is a point of a recommendation, whatever follows it. */
const POINT_WEIGHT = -4;
/** A numbered line that says item by itself. */
const ITEM_WEIGHT = 3;

/** Below the page's title stand numbered lines that head items of their own. */
function hasOthers(
  { marks, gaps, numbered }: MeetingView,
  first: number,
  sections: readonly Stand[],
  title: PageTitle,
): boolean {
  for (const { index, mark } of numbered) {
    if (index <= first || mark.weight <= POINT_WEIGHT) continue;
    if (mark.titleKey === (title.kind === 'numbered' ? title.titleKey : title.key)) continue;
    const before = marks[index - 1];
    const answers =
      before?.kind === 'heading' &&
      (before.role === 'decision' || before.role === 'recommendation') &&
      gapProse(gaps[index] as number) === 0;
    // An item of its own would have sections of its own.
    const owns = sections.some((section) => section.index > index && section.mark.role !== 'decision');
    if (mark.weight >= ITEM_WEIGHT && (!answers || owns)) return true;
  }
  return false;
}
