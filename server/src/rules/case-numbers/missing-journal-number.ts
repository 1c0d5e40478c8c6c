/** A case without case number, where the document's other cases have one. */
import { isBodysOwn, tellsAnything } from '../facts/item-kind.ts';
import { type ItemRule, rangeOf } from '../rule.ts';

export const missingJournalNumber: ItemRule = {
  meta: { id: 'missing-journal-number', severity: 'hint', scope: 'item', fix: 'none', messages: ['missing'] },
  check({ item, summary, facts }) {
    if (item.caseNumber || !facts.casesNumbered || summary.closed || summary.kind !== 'case') return [];
    if (tellsAnything(summary.titleKey) || isBodysOwn(summary.titleKey)) return [];
    if (item.sections.length === 0) return [];
    return [{ messageId: 'missing', range: rangeOf(item.heading.span) }];
  },
};
