/** Items without numbers whose titles look alike and like nothing else: in capitals, or in bold. */
import type { HeadingLike } from '../../lines/line-class.ts';
import { gapBlankBefore } from '../../skeleton/skeleton.ts';
import { weigh } from '../candidate.ts';
import type { Found, Reading } from '../reading.ts';
import { isName, type MeetingView } from '../view.ts';

const LEAST = 3;
/** What the look says of each line. */
const ALIKE = 1;

const LOOKS: readonly ((name: HeadingLike) => boolean)[] = [
  (name) => name.capitals === true && name.level === 0,
  (name) => name.bold && name.level === 0,
];

export const lookAlikes: Reading = {
  id: 'look-alikes',
  find(view) {
    return LOOKS.map((alike) => asFound(view, alike)).filter(({ headings }) => headings.length >= LEAST);
  },
};

/** Names of one look that stand apart; a line right on top is the title of the meeting. */
function asFound(view: MeetingView, alike: (name: HeadingLike) => boolean): Found {
  const headings: number[] = [];
  for (let i = view.from + 1; i < view.to; i++) {
    const mark = view.marks[i];
    if (isName(mark) && !mark.colon && alike(mark) && gapBlankBefore(view.gaps[i] as number)) headings.push(i);
  }
  const weighed = headings.map((index) => weigh(view, index));
  return { reading: lookAlikes.id, headings: weighed, points: weighed.length * ALIKE };
}
