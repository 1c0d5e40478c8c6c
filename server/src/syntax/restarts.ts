/**
 * Items of which nothing is left but their sections: a web page that hides the titles in what folds out. The sections
 * start over with every item, so an item begins where a name comes back after the decision.
 */
import { SUB_ROLES } from './learn.ts';
import type { HeadingLike, MarkClass } from './line-class.ts';
import { gapProse, type Skeleton } from './skeleton.ts';

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
  const starts = first.mark.role === end ? byFirst(sections, first.mark.key) : byReturn(sections, end);
  return starts.length < 2 ? [] : withTitles(skeleton, starts, sections, from);
}

interface Stand {
  readonly index: number;
  readonly mark: HeadingLike;
}

function sectionsOf({ marks }: Skeleton, from: number, to: number): Stand[] {
  const found: Stand[] = [];
  for (let index = from; index < to; index++) {
    const mark = marks[index] as MarkClass;
    if (mark.kind === 'heading' && mark.role !== undefined) found.push({ index, mark });
  }
  return found;
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
  let ended = false;
  for (const { index, mark } of sections) {
    if (ended && begins(mark, end, seen, openers)) {
      starts.push(index);
      seen = new Set();
      ended = false;
    }
    seen.add(mark.key);
    if (mark.role === end) ended = true;
  }
  // Behind the last item stands what belongs to the meeting.
  if (!ended) starts.pop();
  return starts;
}

function begins(
  mark: HeadingLike,
  end: HeadingLike['role'],
  seen: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): boolean {
  if (mark.role === end || mark.role === 'attachments') return false;
  return openers.has(mark.key) || (seen.has(mark.key) && !SUB_ROLES.has(mark.role as NonNullable<HeadingLike['role']>));
}

const OPENING: ReadonlySet<HeadingLike['role']> = new Set(['topic', 'summary', 'occasion', 'case']);

/** Names that stand in front of the decision of the first item, or that no last item has behind it. */
function openersOf(sections: readonly Stand[], end: HeadingLike['role']): Set<string> {
  const openers = new Set<string>();
  const first = sections.findIndex(({ mark }) => mark.role === end);
  const last = sections.findLastIndex(({ mark }) => mark.role === end);
  const tail = new Set(sections.slice(last).map(({ mark }) => mark.key));
  const head = new Set(sections.slice(0, first).map(({ mark }) => mark.key));
  openers.add((sections[0] as Stand).mark.key);
  for (const { mark } of sections)
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
      gapProse(gaps[start] as number) === 0
    );
  };
  const before = new Map(sections.map(({ index }, i) => [index, sections[i - 1]?.mark.role]));
  const telling = starts.slice(1).filter((start) => before.get(start) !== 'attachments');
  return telling.length > 0 && telling.every(above)
    ? starts.map((start) => (above(start) ? start - 1 : start))
    : [...starts];
}
