/** The own decision is dated on another day than the meeting. */
import { formatDate } from '../../domain/dates/dates.ts';
import { ownDecision } from '../../syntax/index.ts';
import { formatLike } from '../meeting/format-like.ts';
import { type ItemRule, rangeOf } from '../rule.ts';

export const decisionDateMismatch: ItemRule = {
  meta: {
    id: 'decision-date-mismatch',
    severity: 'warning',
    scope: 'item',
    fix: 'suggestion',
    messages: ['mismatch'],
    fixes: ['date'],
  },
  check({ item, facts }) {
    const section = ownDecision(item);
    // The meeting's day is known when the other decisions agree with the title about it.
    if (!section?.date || !section.dateSpan || facts.decisionDate === '' || section.date === facts.decisionDate)
      return [];
    const { dateSpan } = section;
    const range = rangeOf(dateSpan);
    const written = (item.lines[dateSpan.line] as string).slice(dateSpan.start, dateSpan.end);
    const right = formatLike(facts.decisionDate, written);
    return [
      {
        messageId: 'mismatch',
        params: { written: formatDate(section.date, 'long'), meeting: formatDate(facts.decisionDate, 'long') },
        range,
        suggestions: [{ titleId: 'date', params: { date: right }, edits: [{ range, newText: right }] }],
      },
    ];
  },
};
