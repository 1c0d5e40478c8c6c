/** A case that was opened after the meeting it was treated at. Source: KLE, the year is that of the case's opening. */
import type { JournalNumber } from '../../domain/case-numbers/journal-number.ts';
import { type ItemRule, lineRange } from '../rule.ts';

export const journalNumberYear: ItemRule = {
  meta: { id: 'journal-number-year', severity: 'warning', scope: 'item', fix: 'none', messages: ['after'] },
  check({ item, facts }) {
    const number = item.caseNumber;
    const year = number?.parsed.valid ? number.parsed.parts?.year : undefined;
    const meeting = Number(facts.date.slice(0, 4));
    // When many are later, it is the meeting's date that was misread.
    if (!number || year === undefined || facts.date === '' || year <= meeting || facts.yearsLater) return [];
    const { start, end } = yearSpan(number.parsed);
    const { line } = number.span;
    return [
      {
        messageId: 'after',
        params: { number: number.text, year, meeting },
        range: lineRange(line, number.span.start + start, number.span.start + end),
      },
    ];
  },
};

/** Where the year stands in the number's text; the whole number when that is not certain. */
function yearSpan({ form, text }: JournalNumber): { start: number; end: number } {
  const match =
    form === 'kle' ? /(?<!\d)\d+$/.exec(text) : (/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text) ?? /^\d\d(?=[/-])/.exec(text));
  return match ? { start: match.index, end: match.index + match[0].length } : { start: 0, end: text.length };
}
