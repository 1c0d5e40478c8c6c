/**
 * Items of which nothing is left but their sections: a web page that hides the titles in what folds out. The sections
 * start over with every item, so an item begins where a name comes back after the decision.
 */
import { type HeadingLike, isName, type MarkClass } from '../../lines/line-class.ts';
import { gapProse } from '../../skeleton/skeleton.ts';
import { SUB_ROLES } from '../../template/section-role.ts';
import { weighAll } from '../candidate.ts';
import type { Found, Reading } from '../reading.ts';
import type { MeetingView, Stand } from '../view.ts';

const LEAST = 2;
/** What the sections that start over say of each item: little, for they are there under every reading. */
const STARTS_OVER = 0;
/** A title of its own above the sections says more. */
const TITLED = 0.5;

export const sectionsReturn: Reading = {
  id: 'sections-return',
  find(view) {
    const sections = sectionsOf(view);
    const first = sections[0];
    const end = sections.some(({ mark }) => mark.role === 'decision') ? 'decision' : 'recommendation';
    if (!first || sections.filter(({ mark }) => mark.role === end).length < LEAST) return [];
    const ways = [byReturn(sections, end)];
    if (standsFirst(sections, end)) ways.push(byFirst(sections, first.mark.key));
    return ways.filter((starts) => starts.length >= LEAST).map((starts) => asFound(view, starts, sections));
  },
};

function asFound(view: MeetingView, starts: readonly number[], sections: readonly Stand[]): Found {
  const titled = withTitles(view, starts, sections);
  const headings = weighAll(view, titled ?? starts);
  // The number of a case stands above the first section where no title does.
  const caseBefore = titled === undefined;
  return {
    reading: sectionsReturn.id,
    headings,
    caseBefore,
    points: headings.length * (titled ? TITLED : STARTS_OVER),
  };
}

/** The sections but for those above the title, as `Emne: …` stands in the head of a mail. */
function sectionsOf({ marks, sections, from, to }: MeetingView): readonly Stand[] {
  let top = sections.find(({ mark }) => mark.inline === undefined)?.index ?? to;
  while (top >= from && marks[top]?.kind !== 'title') top--;
  return sections.filter(({ index }) => index > top);
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
  // Behind the last item stands what belongs to the meeting, unless somebody recommends there too.
  const tail = sections.filter(({ index }) => index >= (starts.at(-1) as number));
  if (!decided && !tail.some(({ mark }) => mark.role === 'recommendation')) starts.pop();
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

/**
 * The marks of the titles, where every item has one of its own above its sections; undefined where some have none. A file
 * name of the attachments before is none, nor is a line that says the same above every item.
 */
function withTitles(view: MeetingView, starts: readonly number[], sections: readonly Stand[]): number[] | undefined {
  const { marks, gaps, from } = view;
  const above = (start: number): boolean => {
    const mark = start > from ? marks[start - 1] : undefined;
    // `Fraværende:` and a name.
    return isName(mark) && !mark.colon && gapProse(gaps[start] as number) === 0 && !isOpenLabel(marks[start - 2]);
  };
  const before = new Map(sections.map(({ index }, i) => [index, sections[i - 1]?.mark.role]));
  const telling = starts.slice(1).filter((start) => before.get(start) !== 'attachments');
  if (telling.length === 0 || !telling.every(above)) return undefined;
  const titles = new Set(telling.map((start) => (marks[start - 1] as HeadingLike).key));
  if (titles.size * 2 <= telling.length) return undefined;
  return starts.map((start) => (above(start) ? start - 1 : start));
}

/** A label whose value stands below it. */
function isOpenLabel(mark: MarkClass | undefined): boolean {
  return mark?.kind === 'label' && mark.valueStart >= mark.end;
}
