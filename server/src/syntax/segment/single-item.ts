/**
 * Pages that hold one item, as a municipality's web site shows them: title, sections, decision, and no title of a
 * meeting. What is numbered inside a section there (`Dagsordenspunkt 1: …` below the decision, a list of the
 * recommendation) is said of the item, not an item of its own.
 */

import type { HeadingLike, MarkClass, Numbered } from '../lines/line-class.ts';
import { gapBlankBefore, gapProse, type Skeleton } from '../skeleton/skeleton.ts';
import { isStanding } from './item-evidence.ts';

/** More items than this are a list of items; a page repeats its own at most once more for an earlier body. */
const MOST_REPEATS = 2;

/**
 * The mark that heads the only item among `marks[from, to)` of a text without a meeting's title; undefined where it is
 * no such page. `found` are the marks that looked like headings of items. Linear.
 */
export function findSingleItem(
  skeleton: Skeleton,
  found: readonly number[],
  from: number,
  to: number,
): number | undefined {
  const { marks, gaps } = skeleton;
  if (from >= to || found.length > MOST_REPEATS) return undefined;
  const { start, first } = titleOfPage(skeleton, from, to);
  const title = marks[first];
  if (!title || first >= to || !mayHead(title)) return undefined;
  for (let i = start; i <= first; i++) if (gapProse(gaps[i] as number) > 0) return undefined;
  const sections = sectionsOf(marks, first + 1, to);
  if (!holdsOne(sections, marks, first, title)) return undefined;
  return found.every((index) => index > first && isSaidInside(skeleton, index, sections, title)) ? first : undefined;
}

/** Fewer names on lines of their own, with none blank between, are no menu. */
const LEAST_MENU = 3;

/** The mark that may be the page's title, and from which on no text may stand in front of it. */
function titleOfPage({ marks, gaps }: Skeleton, from: number, to: number): { start: number; first: number } {
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

function isName(mark: MarkClass): boolean {
  return mark.kind === 'heading' && mark.role === undefined && mark.inline === undefined;
}

function isSection(mark: MarkClass): boolean {
  return mark.kind === 'heading' && mark.role !== undefined && mark.inline === undefined;
}

interface Stand {
  readonly index: number;
  readonly mark: HeadingLike;
}

/** `Havneudvalget, 12. maj 2021, pkt. 4` above the title. */
function isPageHead(mark: MarkClass): boolean {
  return mark.kind === 'heading' && mark.key === '' && mark.body !== undefined && mark.date !== undefined;
}

type PageTitle = Numbered | HeadingLike;

function mayHead(mark: MarkClass): mark is PageTitle {
  if (mark.kind === 'numbered') return mark.titleKey !== '' && mark.page === undefined && mark.weight > -1.5;
  return (
    mark.kind === 'heading' && mark.role === undefined && mark.inline === undefined && !mark.colon && mark.key !== ''
  );
}

function sectionsOf(marks: readonly MarkClass[], from: number, to: number): Stand[] {
  const found: Stand[] = [];
  for (let index = from; index < to; index++) {
    const mark = marks[index] as MarkClass;
    if (mark.kind === 'heading' && mark.role !== undefined && mark.inline === undefined) found.push({ index, mark });
  }
  return found;
}

/** One decision without body and date, and what else only items have: letters and rulings have neither or one. */
function holdsOne(sections: readonly Stand[], marks: readonly MarkClass[], from: number, title: PageTitle): boolean {
  const own = sections.filter(({ mark }) => mark.role === 'decision' && !mark.body && !mark.date);
  if (own.length !== 1) return false;
  if (isStanding(title.kind === 'numbered' ? title.titleKey : title.key)) return true;
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

/** A numbered line that says the page's own title again, or stands right below its decision or recommendation. */
function isSaidInside({ marks, gaps }: Skeleton, index: number, sections: readonly Stand[], title: PageTitle): boolean {
  const mark = marks[index] as MarkClass;
  if (mark.kind !== 'numbered') return false;
  if (mark.titleKey === (title.kind === 'numbered' ? title.titleKey : title.key)) return true;
  if (mark.weight <= POINT_WEIGHT) return true;
  // An item of its own would have sections of its own.
  if (sections.some((section) => section.index > index && section.mark.role !== 'decision')) return false;
  const before = marks[index - 1];
  return (
    before?.kind === 'heading' &&
    (before.role === 'decision' || before.role === 'recommendation') &&
    gapProse(gaps[index] as number) === 0
  );
}
