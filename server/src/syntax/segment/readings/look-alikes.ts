/**
 * Items without numbers whose titles look alike and like nothing else: in capitals, in bold, right on top of a paragraph,
 * or set apart from it.
 */
import type { HeadingLike } from '../../lines/line-class.ts';
import { gapBlankAfter, gapBlankBefore, gapProse } from '../../skeleton/skeleton.ts';
import { weigh } from '../candidate.ts';
import type { Found, Reading } from '../reading.ts';
import { isName, type MeetingView } from '../view.ts';

const LEAST = 3;

interface Look {
  /** What the look says of each line. */
  readonly points: number;
  alike(name: HeadingLike, gapAfter: number): boolean;
}

const LOOKS: readonly Look[] = [
  { points: 1, alike: ({ capitals }) => capitals === true },
  { points: 1, alike: ({ bold }) => bold },
  { points: 0, alike: (_, gap) => gapProse(gap) > 0 && !gapBlankAfter(gap) },
  { points: 0, alike: (_, gap) => gapProse(gap) > 0 && gapBlankAfter(gap) },
];

export const lookAlikes: Reading = {
  id: 'look-alikes',
  find(view) {
    return LOOKS.map((look) => asFound(view, look)).filter(({ headings }) => headings.length >= LEAST);
  },
};

/** Names of one look that stand apart; a line right on top is the title of the meeting. */
function asFound(view: MeetingView, look: Look): Found {
  const headings: number[] = [];
  for (let i = view.from + 1; i < view.to; i++) {
    const mark = view.marks[i];
    if (!isName(mark) || mark.colon || mark.level > 0 || !gapBlankBefore(view.gaps[i] as number)) continue;
    if (look.alike(mark, view.gaps[i + 1] as number)) headings.push(i);
  }
  const weighed = headings.map((index) => weigh(view, index));
  return { reading: lookAlikes.id, headings: weighed, points: weighed.length * look.points };
}
