/**
 * Minutes that answer their agenda: a list of titles, and below it `Ad 1: …` with what was said of each. The lines that
 * answer have nothing of an item but the number they share with the list.
 */

import type { MarkClass } from '../lines/line-class.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { isStanding } from './item-evidence.ts';

export const ANSWER_FORM = 'ad #';
const LEAST = 3;
/** Titles that come back in every meeting, among those of the list. */
const LEAST_STANDING = 2;

/**
 * The lines that answer the points of a list above them, among `marks[from, to)` of a meeting with a title, rising;
 * empty where the list is not one of titles, where the lines say the titles again, or a point has no answer: a number left
 * out would look like a fault. Linear.
 */
export function findAnswers({ marks }: Skeleton, from: number, to: number): number[] {
  const found: number[] = [];
  let form: string | undefined;
  const titles: string[] = [];
  let standing = 0;
  let last = 0;
  for (let index = from; index < to; index++) {
    const mark = marks[index] as MarkClass;
    if (mark.kind !== 'numbered') continue;
    if (mark.form === ANSWER_FORM) {
      // Rising, each one a point of the list, and not its title again.
      if (mark.number <= last || mark.number > titles.length || mark.titleKey === titles[mark.number - 1]) return [];
      last = mark.number;
      found.push(index);
    } else if (found.length === 0) {
      form ??= mark.form;
      if (mark.form !== form || mark.number !== titles.length + 1) return [];
      titles.push(mark.titleKey);
      if (isStanding(mark.titleKey)) standing++;
    }
  }
  return titles.length >= LEAST && standing >= LEAST_STANDING && found.length === titles.length ? found : [];
}
