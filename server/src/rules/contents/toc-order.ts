/** The items stand in another order than in the contents. The remedy is to write the contents anew (features/edits). */
import { type MeetingRule, rangeOf } from '../rule.ts';
import { matchContents } from './contents-match.ts';

export const tocOrder: MeetingRule = {
  meta: { id: 'toc-order', severity: 'warning', scope: 'meeting', fix: 'suggestion', messages: ['order'] },
  check(context) {
    // However many stand elsewhere: one thing to do mends them all.
    const [first] = matchContents(context).moved;
    if (!first) return [];
    return [
      { part: -1, messageId: 'order', params: { title: first.item.title }, range: rangeOf(first.entry.titleSpan) },
    ];
  },
};
