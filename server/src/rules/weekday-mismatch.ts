/** A weekday beside a date on which that day was another one. */
import { formatDate, WEEKDAYS, weekdayOf } from '../domain/dates.ts';
import { lineRange, type TextRule } from './rule.ts';
import { datesIn } from './support/dates-in.ts';

export const weekdayMismatch: TextRule = {
  meta: {
    id: 'weekday-mismatch',
    severity: 'error',
    scope: 'text',
    fix: 'suggestion',
    messages: ['mismatch'],
    fixes: ['weekday'],
  },
  check({ part }) {
    return datesIn(part).flatMap(({ line, match: { date, weekday, dayRange } }) => {
      if (date === undefined || weekday === undefined || weekday.index === weekdayOf(date)) return [];
      // `… hver torsdag. Den 4. maj 2021 …`: two sentences.
      if (/\.[\s\u00a0]+\p{Lu}/u.test((part.lines[line] as string).slice(weekday.end, dayRange.start))) return [];
      const right = WEEKDAYS[weekdayOf(date)] as string;
      const range = lineRange(line, weekday.start, weekday.end);
      return [
        {
          messageId: 'mismatch',
          params: { date: formatDate(date, 'long'), right, written: weekday.name.toLowerCase() },
          range,
          suggestions: [
            { titleId: 'weekday', params: { right }, edits: [{ range, newText: inCaseOf(weekday.name, right) }] },
          ],
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
