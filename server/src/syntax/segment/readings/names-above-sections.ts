/**
 * Items without numbers whose titles are the names that stand once, apart, right above a section: above one of a known
 * role, or above a name that comes back in the meeting and so heads sections here.
 */
import { gapBlankBefore, gapProse } from '../../skeleton/skeleton.ts';
import { weighAll } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { mayTitle, pastFacts, RECURS } from '../signs/line-signs.ts';
import { withStanding } from '../signs/standing-titles.ts';
import type { MeetingView } from '../view.ts';

const LEAST = 2;

export const namesAboveSections: Reading = {
  id: 'names-above-sections',
  find(view) {
    const titles = view.headings.filter(
      ({ index, mark }) =>
        mayTitle(view, index) && !mark.bullet && index + 1 < view.to && headsSection(view, pastFacts(view, index + 1)),
    );
    if (titles.length < LEAST) return [];
    const all = withStanding(
      view,
      titles.map(({ index }) => index),
    );
    return [{ reading: this.id, headings: weighAll(view, all) }];
  },
};

/** The mark opens a section, or is a fact that stands below other titles too; nothing stands between it and the line above. */
function headsSection(view: MeetingView, index: number): boolean {
  const mark = view.marks[index];
  const gap = view.gaps[index] as number;
  if (gapProse(gap) > 0 || mark?.kind !== 'heading') return false;
  if (mark.inline !== undefined && (mark.role !== undefined || gapBlankBefore(gap))) return false;
  return mark.role !== undefined || view.count(mark.key) >= RECURS;
}
