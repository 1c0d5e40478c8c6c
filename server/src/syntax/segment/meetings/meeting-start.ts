/** Whether a line that may be a title begins a further meeting in the same file, and on which line its header begins. */
import type { SectionRole } from '../../../domain/roles.ts';
import type { FactKind } from '../../../domain/words/fact-labels.ts';
import { MEETING_ENDED } from '../../../domain/words/meeting-end-words.ts';
import { BODY_ANYWHERE, BODY_NAME } from '../../../domain/words/meeting-words.ts';
import {
  type ContentsHeading,
  hasFormFeed,
  type Labelled,
  type MarkClass,
  type TitleLine,
} from '../../lines/line-class.ts';
import { gapBlankBefore, gapProse, type Skeleton } from '../../skeleton/skeleton.ts';

/** How many marks behind a title and in front of it are looked at. */
const LOOK_AHEAD = 8;
const LOOK_BACK = 30;
const ABOVE = 4;

/** What stands between the last break and a title. */
export interface Passed {
  /** The last number, 0 without one. */
  readonly number: number;
  readonly sections: boolean;
  /** The last section is that of the attachments. */
  readonly attachments: boolean;
  /** A number that only items have (`Punkt 4:`). */
  readonly heavy: boolean;
  /** How many numbered lines have text below them. */
  readonly told: number;
}

/** Marks that may be the title of a further meeting: titles of every kind, and `Dagsorden` alone. */
export function isCandidate(mark: MarkClass): mark is TitleLine | ContentsHeading {
  return mark.kind === 'title' || (mark.kind === 'contents' && mark.agenda);
}

function endsMeeting(mark: MarkClass | undefined): boolean {
  if (mark?.kind === 'label') return mark.fact === 'end';
  return mark?.kind === 'heading' && mark.role === undefined && MEETING_ENDED.test(mark.key);
}

/**
 * The name of a body right behind the end of a meeting (`Mødet hævet kl. 16.25`), who was there below it, and a number: another body
 * meets. No title says so.
 */
export function bodyMeets({ marks, gaps }: Skeleton, index: number, passed: Passed): boolean {
  const [ended, name] = [marks[index - 1], marks[index]];
  if (passed.number === 0 || !endsMeeting(ended)) return false;
  if (name?.kind !== 'heading' || name.role !== undefined || !BODY_NAME.test(name.key)) return false;
  let facts = 0;
  for (let i = index + 1; i < marks.length && i <= index + LOOK_AHEAD; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'numbered') return facts > 0;
    if (mark.kind !== 'label' || gapProse(gaps[i] as number) > MOST_PROSE) return false;
    facts++;
  }
  return false;
}

/** The first mark of the meeting whose title is the candidate at `index`; -1 where it begins none. */
export function startOf(skeleton: Skeleton, index: number, passed: Passed): number {
  // Something was decided, or said of several points, since the meeting before began.
  if (!passed.sections && passed.told < 2) return -1;
  const mark = skeleton.marks[index] as MarkClass;
  const unmistakable = mark.kind === 'title' && mark.strong && !mark.bare;
  const quoted = isInsideCase(skeleton.marks, index);
  if (unmistakable && headerFollows(skeleton, index, mark, passed, quoted)) return index;
  if (quoted) return -1;
  const start = mark.kind === 'title' && mark.bare ? aboveTitle(skeleton, index) : index;
  if (!gapBlankBefore(skeleton.gaps[start] as number) && !hasFormFeed(skeleton.marks[start])) return -1;
  if (factsAround(skeleton, start, index) >= 2) return start;
  return mark.kind === 'title' && mark.hasDate && itemsFollow(skeleton, index, passed) ? start : -1;
}

/** `Havneudvalget – Referat – 4. februar 2019`, and right below it the first item or the contents. */
function itemsFollow({ marks, gaps }: Skeleton, index: number, passed: Passed): boolean {
  const next = marks[index + 1];
  if (passed.attachments || next?.kind !== 'numbered' || gapProse(gaps[index + 1] as number) > 0) return false;
  return startsOver(next.number, next.weight, true, passed);
}

/** `UDVALG`, the body, `MØDE` in front of `Referat`, or `Havneudvalget - 05-05-2021`: there the header begins. */
function aboveTitle({ marks, gaps }: Skeleton, index: number): number {
  let start = index;
  for (let i = index - 1; i >= 0 && i >= index - ABOVE && gapProse(gaps[i + 1] as number) === 0; i--) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'label' && !mark.attendance) start = i;
    else if (mark.kind !== 'heading' || mark.role !== undefined || mark.inline !== undefined) break;
    else if (mark.body !== undefined && mark.date !== undefined && i === index - 1) return i;
  }
  return start;
}

const FACTS: ReadonlySet<FactKind> = new Set([
  'date',
  'time',
  'place',
  'participants',
  'members',
  'body',
  'start',
  'end',
  'document',
]);
/** More lines of text between the facts are no header. */
const MOST_PROSE = 4;

/** How many different facts of a meeting, or contents, stand in a header from mark `start` on, before its first item. */
function factsAround({ marks, gaps }: Skeleton, start: number, title: number): number {
  const facts = new Set<string>();
  let prose = 0;
  for (let i = start; i < marks.length && i <= title + LOOK_AHEAD; i++) {
    const mark = marks[i] as MarkClass;
    if (i > start) prose += gapProse(gaps[i] as number);
    if (prose > MOST_PROSE) break;
    if (i === title) continue;
    if (mark.kind === 'label') {
      if (isFact(mark)) facts.add(mark.fact);
    } else if (mark.kind === 'contents') facts.add('contents');
    else if (mark.kind !== 'heading' || mark.role !== undefined) break;
    else if (i === title + 1 && BODY_ANYWHERE.test(mark.body ?? mark.key)) facts.add('body');
  }
  return facts.size;
}

function isFact(mark: Labelled): boolean {
  return FACTS.has(mark.fact);
}

const TELLING: ReadonlySet<SectionRole> = new Set(['topic', 'summary', 'occasion', 'case']);

/**
 * The title stands in the text of an item (`Punkt 4:`) on which nothing has been decided yet: there the minutes of another
 * body are quoted.
 */
function isInsideCase(marks: readonly MarkClass[], index: number): boolean {
  let last: SectionRole | undefined;
  for (let i = index - 1; i >= 0 && i >= index - LOOK_BACK; i--) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'numbered' && mark.weight >= 3) return last !== undefined && TELLING.has(last);
    if (mark.kind !== 'heading' || mark.role === undefined) continue;
    if (mark.role === 'decision') return false;
    last ??= mark.role;
  }
  return false;
}

function headerFollows(skeleton: Skeleton, index: number, title: TitleLine, passed: Passed, quoted: boolean): boolean {
  const { marks, gaps } = skeleton;
  const { attachments } = passed;
  const apart = title.hasDate && !attachments && !quoted && gapBlankBefore(gaps[index] as number);
  let prose = 0;
  for (let i = index + 1; i < marks.length && i <= index + LOOK_AHEAD; i++) {
    prose += gapProse(gaps[i] as number);
    if (prose > 2) return false;
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'entry') return true;
    // An attachment may be called `Dagsorden`, and the closed items may follow it.
    if (mark.kind === 'contents' || mark.kind === 'group') {
      if (!attachments || (mark.kind === 'group' && !mark.closed)) return true;
      continue;
    }
    if (mark.kind === 'label') {
      if (mark.fact === 'date' || mark.fact === 'place' || mark.fact === 'participants' || mark.fact === 'members')
        return true;
      if (mark.fact === 'present' && apart) return true;
      continue;
    }
    if (mark.kind === 'numbered') return startsOver(mark.number, mark.weight, apart, passed);
    if (mark.kind === 'heading' && mark.role !== undefined) return false;
  }
  return false;
}

/** The first number below a title begins the items again: a list inside an item does so only where items have no word. */
function startsOver(number: number, weight: number, apart: boolean, passed: Passed): boolean {
  if (weight >= 3) return passed.attachments ? number === 1 && passed.number > 1 : number <= passed.number;
  return apart && !passed.heavy && number === 1 && passed.number > 1;
}
