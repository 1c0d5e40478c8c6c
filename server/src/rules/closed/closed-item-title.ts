/** A closed item whose title hides what it is about. Source: kommunestyrelsesloven § 10 and the practice of Ankestyrelsen. */
import { HIDING_TITLE, MARKS_OF_HIDING } from '../../domain/words/closed-words.ts';
import { type ItemRule, rangeOf } from '../rule.ts';

export const closedItemTitle: ItemRule = {
  meta: { id: 'closed-item-title', severity: 'warning', scope: 'item', fix: 'none', messages: ['hidden', 'none'] },
  check({ item, summary, facts }) {
    if (!summary.closed || facts.mostlyClosed) return [];
    const key = summary.titleKey.replace(MARKS_OF_HIDING, '');
    if (key === '') return item.number === undefined ? [] : [{ messageId: 'none', range: rangeOf(item.heading.span) }];
    return HIDING_TITLE.test(key)
      ? [{ messageId: 'hidden', params: { title: item.title }, range: rangeOf(item.titleSpan) }]
      : [];
  },
};
