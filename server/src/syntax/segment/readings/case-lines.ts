/** Items without numbers that are known by their case numbers, or by codes of one shape: below the title, above it, or standing in its place. */
import { type HeadingLike, isName, isSection, type MarkClass } from '../../lines/line-class.ts';
import { gapBlankAfter, gapBlankBefore, gapProse } from '../../skeleton/skeleton.ts';
import { weighAll } from '../candidate.ts';
import type { Found, Reading } from '../reading.ts';
import { aboveFacts, RECURS } from '../signs/line-signs.ts';
import { withStanding } from '../signs/standing-titles.ts';
import type { MeetingView } from '../view.ts';

const LEAST = 2;
/** What each case number says by its place: below a title little, for the title has said it (`case-below`). */
const BELOW = 0.5;
const ABOVE = 4.5;
const ALONE = 0.5;

export const caseLines: Reading = {
  id: 'case-lines',
  find(view) {
    const below: number[] = [];
    const above: number[] = [];
    const alone: number[] = [];
    const { marks, from, to } = view;
    // Where codes of one shape are case numbers, one of another shape may be a broken one.
    const coded = marks.slice(from, to).some((mark) => mark.kind === 'code' && view.count(mark.shape) >= LEAST);
    for (let i = from; i < to; i++) {
      const mark = marks[i] as MarkClass;
      if (mark.kind !== 'case' && !(mark.kind === 'code' && coded)) continue;
      const title = aboveFacts(view, i);
      if (isTitle(view, title) && touches(view, i)) below.push(title);
      const owned = i > view.from && view.marks[i - 1]?.kind === 'numbered' && touches(view, i);
      if (!owned && isTitle(view, i + 1) && touches(view, i + 1)) above.push(i + 1);
      if (
        mark.kind === 'case' &&
        mark.match.label !== undefined &&
        i + 1 < view.to &&
        isSection(view.marks[i + 1]) &&
        touches(view, i + 1)
      )
        alone.push(i);
    }
    const found: Found[] = [];
    if (below.length >= LEAST) found.push(asFound(view, withStanding(view, withBroken(view, below)), false, BELOW));
    if (above.length >= LEAST) found.push(asFound(view, above, true, ABOVE));
    if (alone.length >= LEAST)
      found.push(asFound(view, [...numberless(view, alone[0] as number), ...alone], false, ALONE));
    return found;
  },
};

function asFound(view: MeetingView, headings: readonly number[], caseBefore: boolean, placed: number): Found {
  return {
    reading: caseLines.id,
    headings: weighAll(view, headings),
    caseBefore,
    points: headings.length * placed,
  };
}

/** What was decided above the first number, in an item that lost its own: the section that it begins with. */
function numberless({ sections }: MeetingView, first: number): number[] {
  const above = sections.filter(({ index }) => index < first);
  return above.some(({ mark }) => mark.role === 'decision') ? above.slice(0, 1).map(({ index }) => index) : [];
}

function isTitle(view: MeetingView, index: number): boolean {
  const mark = index >= view.from && index < view.to ? view.marks[index] : undefined;
  if (!isName(mark) || mark.colon) return false;
  // A point among others is none: `• Name` below `• Name`.
  const above = view.marks[index - 1];
  return !mark.bullet || !isName(above) || !above.bullet || gapBlankBefore(view.gaps[index] as number);
}

/** Adds the titles below which one line of text stands before the first section: a case number that is broken. */
function withBroken(view: MeetingView, below: readonly number[]): number[] {
  const { marks, gaps, from, to } = view;
  const all = new Set(below);
  for (let i = from + 1; i + 1 < to; i++) {
    const gap = gaps[i + 1] as number;
    if (!isTitle(view, i) || !gapBlankBefore(gaps[i] as number) || gapProse(gap) !== 1) continue;
    // A name that comes back heads sections.
    if (view.count((marks[i] as HeadingLike).key) >= RECURS) continue;
    const next = marks[i + 1] as MarkClass;
    if (!gapBlankAfter(gap) && gapBlankBefore(gap) && next.kind === 'heading' && next.inline === undefined) all.add(i);
  }
  return [...all].sort((a, b) => a - b);
}

/** Nothing stands in the gap in front of mark `index`. */
function touches({ gaps }: MeetingView, index: number): boolean {
  return gapProse(gaps[index] as number) === 0;
}
