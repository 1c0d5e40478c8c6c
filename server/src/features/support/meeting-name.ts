/** A meeting in a few words: `Plan- og Miljøudvalget 09-04-2024`. */
import { formatDate } from '../../domain/dates/dates.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import type { MeetingEntry } from '../cases/entry.ts';

/** Body and date, marked as agenda when it is one; the title where neither is known. */
export function meetingName({ body, date, title, kind }: MeetingEntry, language: Language): string {
  const name = [body, date === '' ? '' : formatDate(date, 'numeric')].filter(Boolean).join(' ');
  const { kinds } = textsOf(language);
  const base = name || title || kinds[kind];
  return kind === 'dagsorden' && name !== '' ? `${base} (${kinds.dagsorden.toLowerCase()})` : base;
}
