/**
 * Items without numbers whose titles are the names that stand once, apart, right above a section: above one of a known
 * role, or above a name that comes back in the meeting and so heads sections here.
 */
import type { HeadingLike } from '../../lines/line-class.ts';
import { gapBlankBefore, gapProse } from '../../skeleton/skeleton.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { pastFacts, RECURS } from '../signs/line-signs.ts';
import { isName, type MeetingView } from '../view.ts';

const LEAST = 2;

export const namesAboveSections: Reading = {
  id: 'names-above-sections',
  find(view) {
    const headings: number[] = [];
    for (let i = view.from; i + 1 < view.to; i++) {
      const mark = view.marks[i];
      if (isName(mark) && isTitle(view, i, mark) && headsSection(view, pastFacts(view, i + 1))) headings.push(i);
    }
    if (headings.length < LEAST) return [];
    return [{ reading: this.id, headings: headings.map((index) => weigh(view, index)) }];
  },
};

/** A name that stands once, with a blank line before it. */
function isTitle(view: MeetingView, index: number, mark: HeadingLike): boolean {
  return !mark.colon && !mark.bullet && view.count(mark.key) === 1 && gapBlankBefore(view.gaps[index] as number);
}

/** The mark opens a section, and nothing stands between it and the line above. */
function headsSection(view: MeetingView, index: number): boolean {
  const mark = view.marks[index];
  if (gapProse(view.gaps[index] as number) > 0) return false;
  return (
    mark?.kind === 'heading' && mark.inline === undefined && (mark.role !== undefined || view.count(mark.key) >= RECURS)
  );
}
