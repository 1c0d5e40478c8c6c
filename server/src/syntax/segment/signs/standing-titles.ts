/** Titles that stand in every meeting and have nothing below them that would tell: `Eventuelt` behind the last item. */
import { isName } from '../../lines/line-class.ts';
import { gapBlankBefore } from '../../skeleton/skeleton.ts';
import type { MeetingView } from '../view.ts';
import { isRecurring } from './recurring-title.ts';

/** The marks of `titles`, and of such names apart behind the first of them, in order. */
export function withStanding(view: MeetingView, titles: readonly number[]): number[] {
  const [first = view.to] = titles;
  const standing = view.headings.filter(
    ({ index, mark }) =>
      index > first &&
      isName(mark) &&
      !mark.colon &&
      isRecurring(mark.key) &&
      view.count(mark.key) === 1 &&
      gapBlankBefore(view.gaps[index] as number),
  );
  return [...new Set([...titles, ...standing.map(({ index }) => index)])].sort((a, b) => a - b);
}
