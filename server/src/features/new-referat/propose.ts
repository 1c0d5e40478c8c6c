/** What "Nyt referat" can propose from the documents of a folder: bodies, days, and what to begin from. */

import { daysBetween, type IsoDate } from '../../domain/dates/dates.ts';
import { grouped } from '../../domain/grouped.ts';
import { bodyKey } from '../../domain/people/bodies.ts';
import type { NewReferatSource, ProposedBody } from '../../protocol.ts';
import type { DocumentEntry, MeetingEntry } from '../cases/entry.ts';
import { nextNumber } from './next-number.ts';
import { proposeDates } from './propose-dates.ts';

interface Known extends Pick<MeetingEntry, 'body' | 'date'> {
  readonly uri: string;
  readonly kind: NewReferatSource['kind'];
  readonly meeting: MeetingEntry;
}

const MOST_SOURCES = 12;
/** Days without a meeting after which the rhythm is taken up from today: longer than any summer. */
const LONGEST_BREAK = 100;

/** Proposals by body, the one that met last first. `today` counts only where the body has not met for long. */
export function proposals(documents: Iterable<DocumentEntry>, today: IsoDate): ProposedBody[] {
  return [...grouped(knownMeetings(documents), ({ body }) => bodyKey(body) || undefined).values()]
    .map((meetings) => meetings.sort((a, b) => (a.date < b.date ? 1 : -1)))
    .sort((a, b) => ((a[0]?.date ?? '') < (b[0]?.date ?? '') ? 1 : -1))
    .map((meetings) => proposedBody(meetings, today));
}

function proposedBody(meetings: readonly Known[], today: IsoDate): ProposedBody {
  const held = new Set(meetings.filter((each) => !isAgenda(each)).map(({ date }) => date));
  const waiting = meetings.filter((each) => isAgenda(each) && each.date !== '' && !held.has(each.date));
  const days = [...new Set(meetings.map(({ date }) => date))].filter((date) => date !== '');
  const agendaDays = [...new Set(waiting.map(({ date }) => date))];
  const newest = [...days].sort().at(-1);
  // Minutes are often written some days later, so the meeting may lie behind; but not a year.
  const stale = newest !== undefined && newest < today && daysBetween(newest, today) > LONGEST_BREAK;
  const rhythm = proposeDates(days, stale ? today : undefined).filter((date) => !agendaDays.includes(date));
  const rank = (each: Known): number => (isAgenda(each) ? 2 : isFinished(each) ? 0 : 1);
  const others = meetings.filter((each) => !waiting.includes(each)).sort((a, b) => rank(a) - rank(b));
  return {
    name: meetings[0]?.body ?? '',
    dates: [
      ...agendaDays.map((date) => ({ date, reason: 'agenda' as const })),
      ...rhythm.map((date) => ({ date, reason: 'rhythm' as const })),
    ],
    sources: [...waiting, ...others].slice(0, MOST_SOURCES).map(sourceOf),
  };
}

function sourceOf({ uri, date, kind }: Known): NewReferatSource {
  return { uri, date, kind };
}

function isAgenda({ kind }: Known): boolean {
  return kind === 'dagsorden';
}

/** A document whose meeting has items and does not say whose it is: the user will, and may begin from it. */
export function namelessSource(document: DocumentEntry): NewReferatSource | undefined {
  const meeting = knownMeetings([document])[0];
  if (!meeting || bodyKey(meeting.body) !== '') return undefined;
  return sourceOf(meeting);
}

/**
 * The body's last minutes before (or on) a day that are finished: somebody else's draft, or yesterday's, may lack most of
 * what the house has. The last draft where nothing is finished; undefined when there is nothing.
 */
export function lastMinutes(
  documents: Iterable<DocumentEntry>,
  body: string,
  date: IsoDate,
): { readonly uri: string; readonly date: IsoDate | '' } | undefined {
  const key = bodyKey(body);
  const found = knownMeetings(documents)
    .filter((each) => !isAgenda(each) && bodyKey(each.body) === key && each.date <= date)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return found.find(isFinished) ?? found[0];
}

/** Most of the decisions that have a heading have words. */
function isFinished({ meeting }: Known): boolean {
  const decided = meeting.items.filter(({ decision }) => decision !== undefined);
  const written = decided.filter(({ decision }) => decision !== '');
  return written.length > 0 && written.length * 2 > decided.length;
}

/** The number the first item of a new meeting gets, by the folder's minutes and agendas of the body before the day. */
export function firstNumber(documents: Iterable<DocumentEntry>, body: string, date: IsoDate): number {
  const key = bodyKey(body);
  const before = knownMeetings(documents).filter((each) => bodyKey(each.body) === key && each.date < date);
  return nextNumber(
    before.map(({ meeting }) => meeting),
    Number(date.slice(0, 4)),
  );
}

function knownMeetings(documents: Iterable<DocumentEntry>): Known[] {
  return [...documents].flatMap(({ uri, meetings }) =>
    meetings
      .filter(({ items }) => items.length > 0)
      .map((meeting) => {
        const { body, date, kind } = meeting;
        return { uri, meeting, body, date, kind: kind === 'dagsorden' ? kind : 'referat' };
      }),
  );
}
