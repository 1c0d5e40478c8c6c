/** A weekday beside a date on which that day was another one. */
import { formatDate, WEEKDAYS, weekdayOf } from '../../domain/dates/dates.ts';
import { ANY_WEEKDAY } from '../../domain/words/calendar-words.ts';
import { type LineRule, lineRange, NO_FINDINGS } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';
import { datesOfLine } from './dates-of-line.ts';

/** `… hver torsdag. Den 4. maj 2021 …`: two sentences. */
const SENTENCE_BETWEEN = /\.[\s\u00a0]+\p{Lu}/u;

export const weekdayMismatch: LineRule = {
  meta: {
    id: 'weekday-mismatch',
    severity: 'error',
    scope: 'line',
    fix: 'suggestion',
    messages: ['mismatch'],
    fixes: ['weekday'],
  },
  on: MARK.date,
  check({ text }) {
    if (!ANY_WEEKDAY.test(text)) return NO_FINDINGS;
    return datesOfLine(text).flatMap(({ date, weekday, dayRange }) => {
      if (date === undefined || weekday === undefined || weekday.index === weekdayOf(date)) return [];
      if (SENTENCE_BETWEEN.test(text.slice(weekday.end, dayRange.start))) return [];
      const right = WEEKDAYS[weekdayOf(date)] as string;
      const range = lineRange(0, weekday.start, weekday.end);
      const edits = [{ range, newText: inCaseOf(weekday.name, right) }];
      return [
        {
          messageId: 'mismatch',
          params: { date: formatDate(date, 'long'), right, written: weekday.name.toLowerCase() },
          range,
          suggestions: [{ titleId: 'weekday', params: { right }, edits }],
        },
      ];
    });
  },
};

/** `Onsdag` → `Tirsdag`, `ONSDAG` → `TIRSDAG`. */
function inCaseOf(written: string, right: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return right.toUpperCase();
  const capital = written.charAt(0) === written.charAt(0).toUpperCase();
  return capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
