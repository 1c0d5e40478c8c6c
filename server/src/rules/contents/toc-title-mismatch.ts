/** The contents give an item another title than its heading. A cut title is equal. */
import { type MeetingRule, rangeOf } from '../rule.ts';
import { matchContents } from './contents-match.ts';

export const tocTitleMismatch: MeetingRule = {
  meta: {
    id: 'toc-title-mismatch',
    severity: 'warning',
    scope: 'meeting',
    fix: 'suggestion',
    messages: ['mismatch'],
    fixes: ['take-title'],
  },
  check(context) {
    return matchContents(context).mismatches.map(({ entry, item }) => {
      const range = rangeOf(entry.titleSpan);
      const finding = { part: -1, messageId: 'mismatch', params: { entry: entry.title, title: item.title }, range };
      // A wrapped entry can't be rewritten in one place.
      if (entry.lineCount > 1) return finding;
      const edits = [{ range, newText: item.title }];
      return { ...finding, suggestions: [{ titleId: 'take-title', params: { title: item.title }, edits }] };
    });
  },
};
