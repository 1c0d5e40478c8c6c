/**
 * The items stand in another order than in the contents, and none says that the meeting changed it. The remedy is to write the contents
 * anew (features/edits).
 */
import { meetingRule, rangeOf } from '../rule.ts';
import { reorders } from '../support/reordered.ts';
import { matchContents } from './contents-match.ts';

export const tocOrder = meetingRule<true>({
  meta: { id: 'toc-order', severity: 'warning', scope: 'meeting', fix: 'suggestion', messages: ['order'] },
  collect: (item, memory) => reorders(item, memory) || undefined,
  check(context) {
    // However many stand elsewhere: one thing to do mends them all.
    const [first] = matchContents(context).moved;
    if (!first || context.parts.some(({ digest }) => digest)) return [];
    return [
      { part: -1, messageId: 'order', params: { title: first.item.title }, range: rangeOf(first.entry.titleSpan) },
    ];
  },
});
