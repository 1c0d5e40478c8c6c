/**
 * Items without numbers whose titles look alike and like nothing else: in capitals, in bold, right on top of a paragraph,
 * or set apart from it.
 */
import { type HeadingLike, isName } from '../../lines/line-class.ts';
import { gapBlankAfter, gapBlankBefore, gapProse } from '../../skeleton/skeleton.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import type { MeetingView } from '../view.ts';

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
    const names = view.headings.filter(({ index, mark }) => mayTitle(view, index, mark));
    return LOOKS.flatMap(({ points, alike }) => {
      const titles = names.filter(({ index, mark }) => alike(mark, view.gaps[index + 1] as number));
      if (titles.length < LEAST) return [];
      const headings = titles.map(({ index }) => weigh(view, index));
      return [{ reading: this.id, headings, points: headings.length * points }];
    });
  },
};

/** A name that stands once, apart; a line right on top is the title of the meeting. */
function mayTitle(view: MeetingView, index: number, mark: HeadingLike): boolean {
  if (index <= view.from || !isName(mark) || mark.colon || mark.level > 0 || view.count(mark.key) > 1) return false;
  return gapBlankBefore(view.gaps[index] as number);
}
