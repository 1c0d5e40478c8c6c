/**
 * `Dagsorden` alone on the first line: mostly the heading of the contents, but the title of the agenda where body, date
 * or other facts of the meeting stand right below it.
 */
import { BODY_OR_DAY } from '../../../domain/words/meeting-words.ts';
import type { ContentsHeading, LineClass, MarkClass, TitleLine } from '../../lines/line-class.ts';
import { buildSkeleton, gapProse, type Skeleton } from '../../skeleton/skeleton.ts';

/** Names between the title and the first fact. */
const MOST_NAMES = 3;
/** More lines of text than this are more than a body and a date. */
const MOST_PROSE = 2;

/**
 * True when the first mark of a text is `Dagsorden` and is its title. `marks[0, to)` are those of the first meeting, or
 * those of its header (`itemsFollow`: with numbered items behind it).
 */
export function opensAsTitle({ marks, gaps }: Skeleton, to: number, itemsFollow = false): boolean {
  const first = marks[0];
  if (first?.kind !== 'contents' || !first.agenda || gapProse(gaps[0] as number) > 0) return false;
  let names = 0;
  let prose = 0;
  for (let i = 1; i <= to; i++) {
    prose += gapProse(gaps[i] as number);
    if (prose > MOST_PROSE) return false;
    if (i === to) return itemsFollow && prose > 0;
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'numbered') return prose > 0 && mark.page === undefined;
    if (mark.kind === 'label') return true;
    if (mark.kind !== 'heading' || mark.role !== undefined || ++names > MOST_NAMES) return false;
    if (BODY_OR_DAY.test(mark.key)) return true;
  }
  return false;
}

/** The classes of a header, with `Dagsorden` as its title where it is: the same array where it is not. Linear. */
export function withOpeningTitle(classes: readonly LineClass[], hasItems: boolean): readonly LineClass[] {
  const line = classes.findIndex((cls) => cls.kind !== 'blank');
  const first = classes[line];
  if (first?.kind !== 'contents' || classes.some((cls) => cls.kind === 'title')) return classes;
  const skeleton = buildSkeleton(classes);
  return opensAsTitle(skeleton, skeleton.marks.length, hasItems) ? classes.with(line, asTitle(first)) : classes;
}

function asTitle({ level, bold, formFeed, start, end }: ContentsHeading): TitleLine {
  return {
    kind: 'title',
    key: 'dagsorden',
    level,
    bold,
    formFeed,
    start,
    end,
    agenda: true,
    bare: true,
    hasDate: false,
    strong: false,
  };
}
