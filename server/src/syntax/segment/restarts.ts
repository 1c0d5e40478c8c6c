/**
 * Items of which nothing is left but their sections: a web page that hides the titles in what folds out. The sections
 * start over with every item, so an item begins where a name comes back after the decision.
 */

import type { HeadingLike, MarkClass } from '../lines/line-class.ts';
import { gapProse, type Skeleton } from '../skeleton/skeleton.ts';
import { SUB_ROLES } from '../template/learn.ts';

/** Far more decisions than items: the numbers are those of lists, and the titles are lost. */
export function outnumbered(items: number, decisions: number): boolean {
  return items < 2 || items * 2 <= decisions;
}

/** How many of `marks[from, to)` head a decision. */
export function decisionsAmong(marks: readonly MarkClass[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'heading' && mark.role === 'decision') count++;
  }
  return count;
}

/**
 * Marks that begin items among `marks[from, to)`, rising: titles where the lines above the sections are, sections else.
 * Without a title line (`titled`) the decisions themselves must say that there was a meeting, by their dates.
 */
export function findRestarts(skeleton: Skeleton, from: number, to: number, titled: boolean): number[] {
  const sections = sectionsOf(skeleton, from, to);
  const end = sections.some(({ mark }) => mark.role === 'decision') ? 'decision' : 'recommendation';
  const first = sections[0];
  const ends = sections.filter(({ mark }) => mark.role === end && (titled || mark.date !== undefined));
  if (!first || ends.length < 2) return [];
  const starts = standsFirst(sections, end) ? byFirst(sections, first.mark.key) : byReturn(sections, end);
  return starts.length < 2 ? [] : withTitles(skeleton, starts, sections, from);
}

interface Stand {
  readonly index: number;
  readonly mark: HeadingLike;
}

function sectionsOf({ marks }: Skeleton, from: number, to: number): Stand[] {
  const found: Stand[] = [];
  let alone = false;
  for (let index = from; index < to; index++) {
    const mark = marks[index] as MarkClass;
    // `Emne: …` in the head of a mail stands above the title.
    if (mark.kind === 'title' && !alone) found.length = 0;
    if (mark.kind !== 'heading' || mark.role === undefined) continue;
    alone ||= mark.inline === undefined;
    found.push({ index, mark });
  }
  return found;
}

/**
 * Every item begins with its decision: what follows the first follows the last too. Where only the first item does, as
 * the approval of the agenda may, the others follow their recommendations, or nothing but attachments follows the last.
 */
function standsFirst(sections: readonly Stand[], end: HeadingLike['role']): boolean {
  if (sections[0]?.mark.role !== end) return false;
  let others = 0;
  let recommended = 0;
  for (const [i, { mark }] of sections.entries()) {
    if (i === 0 || mark.role !== end) continue;
    others++;
    if (sections[i - 1]?.mark.role === 'recommendation') recommended++;
  }
  const second = sections.find(({ mark }) => mark.role !== end)?.mark.key;
  const tail = sections.slice(sections.findLastIndex(({ mark }) => mark.role === end));
  if (tail.some(({ mark }) => mark.key === second)) return true;
  const last = sections.findLast(({ mark }) => mark.role !== 'attachments');
  return recommended * 2 < others && last?.mark.role !== end;
}

/** The decision stands first: every further one begins an item, unless it follows the one before at once. */
function byFirst(sections: readonly Stand[], key: string): number[] {
  const starts: number[] = [];
  let between = true;
  for (const { index, mark } of sections) {
    if (mark.role !== sections[0]?.mark.role) between = true;
    else if (between && mark.key === key) {
      starts.push(index);
      between = false;
    }
  }
  return starts;
}

/** An item begins where a name that the item has already had comes back after its decision, or one that opens items. */
function byReturn(sections: readonly Stand[], end: HeadingLike['role']): number[] {
  const openers = openersOf(sections, end);
  const starts = [(sections[0] as Stand).index];
  let seen = new Set<string>();
  let decided: HeadingLike | undefined;
  for (const { index, mark } of sections) {
    if (decided && (mark.role === end ? saysAgain(mark, decided) : begins(mark, seen, openers))) {
      starts.push(index);
      seen = new Set();
      decided = undefined;
    }
    seen.add(mark.key);
    if (mark.role === end) decided = mark;
  }
  // Behind the last item stands what belongs to the meeting.
  if (!decided) starts.pop();
  return starts;
}

/** The same decision heading once more: of an item that has nothing else. Another body or day is an earlier treatment. */
function saysAgain(mark: HeadingLike, before: HeadingLike): boolean {
  return mark.key === before.key && mark.body === before.body && mark.date === before.date;
}

function begins(mark: HeadingLike, seen: ReadonlySet<string>, openers: ReadonlySet<string>): boolean {
  if (mark.role === 'attachments') return false;
  return openers.has(mark.key) || (seen.has(mark.key) && !SUB_ROLES.has(mark.role as NonNullable<HeadingLike['role']>));
}

const OPENING: ReadonlySet<HeadingLike['role']> = new Set(['topic', 'summary', 'occasion', 'case']);

/** Names that stand in front of the first decision that has any before it, or that no last item has behind its decision. */
function openersOf(sections: readonly Stand[], end: HeadingLike['role']): Set<string> {
  const bare = sections.findIndex(({ mark }) => mark.role !== end);
  const rest = sections.slice(Math.max(0, bare));
  const openers = new Set(rest.slice(0, 1).map(({ mark }) => mark.key));
  const first = rest.findIndex(({ mark }) => mark.role === end);
  const last = rest.findLastIndex(({ mark }) => mark.role === end);
  const tail = new Set(rest.slice(last).map(({ mark }) => mark.key));
  const head = new Set(rest.slice(0, first).map(({ mark }) => mark.key));
  for (const { mark } of rest)
    if (OPENING.has(mark.role) && !tail.has(mark.key) && (head.has(mark.key) || mark.role !== 'case'))
      openers.add(mark.key);
  return openers;
}

/** The lines above the sections are titles when every item has one; a file name of the attachments before is none. */
function withTitles(
  { marks, gaps }: Skeleton,
  starts: readonly number[],
  sections: readonly Stand[],
  from: number,
): number[] {
  const above = (start: number): boolean => {
    const mark = start - 1 >= from ? (marks[start - 1] as MarkClass) : undefined;
    return (
      mark?.kind === 'heading' &&
      mark.role === undefined &&
      mark.inline === undefined &&
      !mark.colon &&
      gapProse(gaps[start] as number) === 0 &&
      // `Fraværende:` and a name.
      marks[start - 2]?.kind !== 'label'
    );
  };
  const before = new Map(sections.map(({ index }, i) => [index, sections[i - 1]?.mark.role]));
  const telling = starts.slice(1).filter((start) => before.get(start) !== 'attachments');
  return telling.length > 0 && telling.every(above)
    ? starts.map((start) => (above(start) ? start - 1 : start))
    : [...starts];
}
