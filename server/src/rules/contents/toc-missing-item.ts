/** An item that the contents do not name. The remedy is to write the contents anew, which the editor offers (features/edits). */
import { type MeetingRule, rangeOf } from '../rule.ts';
import { matchContents } from './contents-match.ts';

export const tocMissingItem: MeetingRule = {
  meta: { id: 'toc-missing-item', severity: 'warning', scope: 'meeting', fix: 'suggestion', messages: ['missing'] },
  check(context) {
    const { missing } = matchContents(context);
    const left = new Set(missing.map(({ item }) => item));
    const listsClosed = context.parts.some(({ summary }) => summary?.closed && !left.has(summary));
    return missing.flatMap(({ part, item }) =>
      // Closed items are often left out of the contents on purpose, but then all of them.
      item.closed && !listsClosed
        ? []
        : [{ part, messageId: 'missing', params: { title: item.title }, range: rangeOf(item.headingSpan) }],
    );
  },
};
