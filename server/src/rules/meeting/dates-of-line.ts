/** The dates of a line, found once for the rules that look at them one after the other. */
import { type DateMatch, findDates } from '../../domain/dates/dates.ts';

/** A full date has a year of four digits, or digits on both sides of a sign. */
const MAY_BE_DATE = /\d{4}|\d[ \u00a0]?[./–-][ \u00a0]?\d/;
const NONE: readonly DateMatch[] = [];
let lastText: string | undefined;
let lastDates: readonly DateMatch[] = NONE;

export function datesOfLine(text: string): readonly DateMatch[] {
  if (text !== lastText) {
    lastDates = MAY_BE_DATE.test(text) ? findDates(text) : NONE;
    lastText = text;
  }
  return lastDates;
}
