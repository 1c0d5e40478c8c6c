/** A case number of another form than the house's template says. Says nothing without a `template` in the configuration. */
import { type ItemRule, rangeOf } from '../rule.ts';

export const journalNumberForm: ItemRule = {
  meta: { id: 'journal-number-form', severity: 'warning', scope: 'item', fix: 'none', messages: ['form'] },
  check({ item, facts }) {
    const wanted = facts.house?.journalNumber;
    const number = item.caseNumber;
    // A broken number is reported as such.
    if (!wanted || !number?.parsed.valid || number.parsed.form === wanted) return [];
    return [
      {
        messageId: 'form',
        params: { number: number.text, example: EXAMPLES[wanted] ?? '' },
        range: rangeOf(number.span),
      },
    ];
  },
};

const EXAMPLES: Readonly<Record<string, string>> = {
  kle: '00.00.00-A00-1-21',
  'kle-compact': '00.00.00A00-0001',
  'year-serial': '21/1234',
  'year-dash-serial': '21-001234',
  'authority-year-serial': '999-2021-1234',
  'letters-year-serial': 'EMN-2021-001234',
};
