/** An item that the contents do not name. The remedy is to write the contents anew, which the editor offers (features/edits). */
import { type MeetingRule, rangeOf } from '../rule.ts';
import { matchContents } from './contents-match.ts';

export const tocMissingItem: MeetingRule = {
  meta: { id: 'toc-missing-item', severity: 'warning', scope: 'meeting', fix: 'suggestion', messages: ['missing'] },
  check(context) {
    return matchContents(context).missing.flatMap(({ part, item }) =>
      // Closed items are often left out of the contents on purpose.
      item.closed
        ? []
        : [{ part, messageId: 'missing', params: { title: item.title }, range: rangeOf(item.headingSpan) }],
    );
  },
};
