/**
 * Items without numbers whose titles look alike and like nothing else: in capitals, in bold, right on top of a paragraph,
 * or set apart from it.
 */
import type { HeadingLike } from '../../lines/line-class.ts';
import { gapBlankAfter, gapProse } from '../../skeleton/skeleton.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { mayTitle } from '../signs/line-signs.ts';

const LEAST = 3;

interface Look {
  /** What the look says of each line, and of all together. */
  readonly each: number;
  readonly all: number;
  alike(name: HeadingLike, gapAfter: number): boolean;
}

const LOOKS: readonly Look[] = [
  { each: 1, all: 0, alike: ({ capitals }) => capitals === true },
  { each: 1, all: 0, alike: ({ bold }) => bold },
  // Articles have such titles too.
  { each: 0, all: -3, alike: (_, gap) => gapProse(gap) > 0 && !gapBlankAfter(gap) },
  { each: 0, all: -3, alike: (_, gap) => gapProse(gap) > 0 && gapBlankAfter(gap) },
];

export const lookAlikes: Reading = {
  id: 'look-alikes',
  find(view) {
    // A line right on top is the title of the meeting.
    const names = view.headings.filter(
      ({ index, mark }) => index > view.from && mark.level === 0 && mayTitle(view, index),
    );
    return LOOKS.flatMap(({ each, all, alike }) => {
      const titles = names.filter(({ index, mark }) => alike(mark, view.gaps[index + 1] as number));
      if (titles.length < LEAST) return [];
      const headings = titles.map(({ index }) => weigh(view, index));
      return [{ reading: this.id, headings, points: headings.length * each + all }];
    });
  },
};
