/** The head of the minutes does not say when the meeting was. */
import { findDates } from '../../domain/dates/dates.ts';
import { asRead } from '../../domain/signs/composed.ts';
import { MEETING_WORD } from '../../domain/words/meeting-words.ts';
import type { Header } from '../../syntax/index.ts';
import { lineRange, type MeetingRule, type Range, rangeOf } from '../rule.ts';

export const missingMeetingDate: MeetingRule = {
  meta: { id: 'missing-meeting-date', severity: 'warning', scope: 'meeting', fix: 'none', messages: ['missing'] },
  check({ header, facts, parts }) {
    if (facts.date !== '' || parts.length < 2) return [];
    // A date anywhere in the head, even half of one, tells a reader what this rule wants told.
    if (header.facts.some((fact) => fact.kind === 'date' && fact.value !== '')) return [];
    if (header.lines.some((line) => findDates(line, { withoutYear: true }).length > 0)) return [];
    // A head that only names a body stands below the title of its file, which has the date.
    if (!header.lines.some((line) => MEETING_WORD.test(asRead(line)))) return [];
    const range = titleRange(header);
    return range ? [{ part: -1, messageId: 'missing', range }] : [];
  },
};

/** The title, or the date's label where that stands empty. */
function titleRange(header: Header): Range | undefined {
  const label = header.facts.find((fact) => fact.kind === 'date');
  if (label) return rangeOf(label.label);
  const { title } = header;
  if (!title) return undefined;
  const text = header.lines[title.line] as string;
  const start = text.length - text.trimStart().length;
  return lineRange(title.line, start, text.trimEnd().length);
}
