/**
 * A closed item among the open ones where the document has its closed items at the end. A house that has them first, or in the
 * order of the cases, has its reasons.
 */
import { type MeetingRule, rangeOf } from '../rule.ts';

export const closedItemOrder: MeetingRule = {
  meta: { id: 'closed-item-order', severity: 'information', scope: 'meeting', fix: 'none', messages: ['order'] },
  check({ parts, facts }) {
    if (facts.mostlyClosed) return [];
    const lastOpen = parts.findLastIndex(({ summary }) => summary && !summary.closed && summary.kind === 'case');
    const first = parts.findIndex(({ summary }) => summary?.closed === true);
    if (first < 0 || first > lastOpen) return [];
    if (!parts.slice(lastOpen).some(({ summary }) => summary?.closed)) return [];
    const summary = parts[first]?.summary;
    return summary ? [{ part: first, messageId: 'order', range: rangeOf(summary.headingSpan) }] : [];
  },
};
