/** The dates of a line, found once for the rules that look at them one after the other. */
import { type DateMatch, findDates } from '../../domain/dates.ts';

const DIGIT = /\d/;
const NONE: readonly DateMatch[] = [];
let lastText: string | undefined;
let lastDates: readonly DateMatch[] = NONE;

export function datesOfLine(text: string): readonly DateMatch[] {
  if (text !== lastText) {
    lastDates = DIGIT.test(text) ? findDates(text) : NONE;
    lastText = text;
  }
  return lastDates;
}
