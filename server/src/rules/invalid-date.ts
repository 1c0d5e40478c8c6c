/** A date that no calendar has: `31. juni 2021`. */
import { daysInMonth, MONTHS } from '../domain/dates.ts';
import { lineRange, type TextRule } from './rule.ts';
import { datesIn } from './support/dates-in.ts';

export const invalidDate: TextRule = {
  meta: { id: 'invalid-date', severity: 'error', scope: 'text', fix: 'none', messages: ['no-such-day'] },
  check({ part }) {
    return datesIn(part).flatMap(({ line, match }) => {
      const { date, day, month, year } = match;
      // A month above twelve is more often no date at all (an American order, a version, a paragraph).
      if (date !== undefined || year === undefined || month < 1 || month > 12 || day < 1 || day > 39) return [];
      return [
        {
          messageId: 'no-such-day',
          params: { day, month: MONTHS[month - 1] as string, year, days: daysInMonth(year, month) },
          range: lineRange(line, match.dayRange.start, match.end),
        },
      ];
    });
  },
};
