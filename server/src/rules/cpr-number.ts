/**
 * CPR numbers in a text that is going to be published. Source: databeskyttelsesloven § 11; how a number is recognised is
 * `domain/cpr.ts`. The number itself is never part of a message.
 */
import { findCprNumbers } from '../domain/cpr.ts';
import { lineRange, type RuleFinding, type Severity, type TextRule } from './rule.ts';
import { forLines } from './support/part-lines.ts';

const SEVERITY: Readonly<Record<'certain' | 'likely' | 'test', Severity>> = {
  certain: 'error',
  likely: 'warning',
  test: 'information',
};

const SIX_DIGITS = /\d{6}/;

export const cprNumber: TextRule = {
  meta: {
    id: 'cpr-number',
    severity: 'error',
    scope: 'text',
    fix: 'suggestion',
    messages: ['certain', 'likely', 'test'],
    fixes: ['mask'],
  },
  check({ part }) {
    const found: RuleFinding[] = [];
    forLines(part, (text, line) => {
      if (!SIX_DIGITS.test(text)) return;
      for (const { start, end, certainty, masked } of findCprNumbers(text)) {
        found.push({
          messageId: certainty,
          params: { masked },
          severity: SEVERITY[certainty],
          range: lineRange(line, start, end),
          suggestions: [
            { titleId: 'mask', params: { masked }, edits: [{ range: lineRange(line, end - 4, end), newText: '****' }] },
          ],
        });
      }
    });
    return found;
  },
};
