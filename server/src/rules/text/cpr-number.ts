/**
 * CPR numbers in a text that is going to be published. Source: databeskyttelsesloven § 11; how a number is recognised is
 * `domain/people/cpr.ts`. The number itself is never part of a message.
 */
import { findCprNumbers } from '../../domain/people/cpr.ts';
import { type LineRule, lineRange, type Severity } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';

const SEVERITY: Readonly<Record<'certain' | 'likely' | 'test', Severity>> = {
  certain: 'error',
  likely: 'warning',
  test: 'information',
};

export const cprNumber: LineRule = {
  meta: {
    id: 'cpr-number',
    severity: 'error',
    scope: 'line',
    fix: 'suggestion',
    messages: ['certain', 'likely', 'test'],
    fixes: ['mask'],
  },
  on: MARK.personsNumber,
  check({ text }) {
    return findCprNumbers(text).map(({ start, end, certainty, masked }) => ({
      messageId: certainty,
      params: { masked },
      severity: SEVERITY[certainty],
      range: lineRange(0, start, end),
      suggestions: [
        { titleId: 'mask', params: { masked }, edits: [{ range: lineRange(0, end - 4, end), newText: '****' }] },
      ],
    }));
  },
};
