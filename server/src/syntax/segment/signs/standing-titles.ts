/** Titles that stand in every meeting and have nothing below them that would tell: `Eventuelt` behind the last item. */
import type { MeetingView } from '../view.ts';
import { mayTitle } from './line-signs.ts';
import { isRecurring } from './recurring-title.ts';

/** The marks of `titles`, and of such names apart behind the first of them, in order. */
export function withStanding(view: MeetingView, titles: readonly number[]): number[] {
  const [first = view.to] = titles;
  const standing = view.headings.filter(
    ({ index, mark }) => index > first && isRecurring(mark.key) && mayTitle(view, index),
  );
  return [...new Set([...titles, ...standing.map(({ index }) => index)])].sort((a, b) => a - b);
}
