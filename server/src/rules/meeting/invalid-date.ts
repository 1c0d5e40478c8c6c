/** A date that no calendar has: `31. juni 2021`. */
import { daysInMonth, MONTHS } from '../../domain/dates/dates.ts';
import { type LineRule, lineRange, NO_FINDINGS } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';
import { datesOfLine } from './dates-of-line.ts';

export const invalidDate: LineRule = {
  meta: { id: 'invalid-date', severity: 'error', scope: 'line', fix: 'none', messages: ['no-such-day'] },
  on: MARK.lateDay,
  check({ text }) {
    const dates = datesOfLine(text);
    if (dates.length === 0) return NO_FINDINGS;
    return dates.flatMap(({ date, day, month, year, dayRange, end }) => {
      // A month above twelve is more often no date at all (an American order, a version, a paragraph).
      if (date !== undefined || year === undefined || month < 1 || month > 12 || day < 1 || day > 39) return [];
      const params = { day, month: MONTHS[month - 1] as string, year, days: daysInMonth(year, month) };
      return [{ messageId: 'no-such-day', params, range: lineRange(0, dayRange.start, end) }];
    });
  },
};
