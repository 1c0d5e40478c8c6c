/**
 * What drafting wants to know beyond the document itself, as the smallest interface: the workspace's index fulfils it, and
 * so do the entries of a few open documents in a test.
 */

import type { IsoDate } from '../../domain/dates/dates.ts';
import { oneOfEach } from '../../domain/grouped.ts';
import { bodyKey, sameBody } from '../../domain/people/bodies.ts';
import type { DocumentEntry, MeetingEntry } from '../cases/entry.ts';
import { nextNumber } from '../new-referat/next-number.ts';

export interface KnownCase {
  readonly number: string;
  readonly title: string;
  /** Of the newest meeting it was on, `''` when unknown. */
  readonly date: string;
}

export interface DraftingSources {
  /** Each number once, newest meeting first. */
  journalNumbers(): readonly KnownCase[];
  /** Names of the body's members, those of its newest meeting first. */
  members(body: string): readonly string[];
  /** Names of all bodies, the commonest first. */
  bodies(): readonly string[];
  /** Days the body met, newest first. */
  meetings(body: string): readonly IsoDate[];
  /** The number the next item of the body gets in a year: 1 unless the house counts over the year. */
  nextItemNumber(body: string, year: number): number;
  /** Names of the files that may be attachments, without folder. */
  files(): readonly string[];
}

const MOST_CASES = 2000;
const MOST_NAMES = 200;

/** Sources from what is remembered of documents. Reads the entries when first asked, once; make them anew for news. */
export function sourcesOf(documents: () => Iterable<DocumentEntry>, files: readonly string[] = []): DraftingSources {
  let read: readonly MeetingEntry[] | undefined;
  const meetings = (): readonly MeetingEntry[] => {
    read ??= newestMeetings(documents());
    return read;
  };
  const ofBody = (body: string) => meetings().filter((meeting) => sameBody(meeting.body, body));
  return {
    journalNumbers: () => casesOf(meetings()),
    members: (body) => unique(ofBody(body).flatMap((meeting) => meeting.members)),
    bodies: () => bodiesOf(meetings()),
    meetings: (body) => unique(ofBody(body).flatMap(({ date }) => (date === '' ? [] : [date]))),
    nextItemNumber: (body, year) => nextNumber(ofBody(body), year),
    files: () => files,
  };
}

function newestMeetings(documents: Iterable<DocumentEntry>): MeetingEntry[] {
  const all = [...documents].flatMap(({ meetings }) => meetings);
  return all.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function casesOf(meetings: readonly MeetingEntry[]): KnownCase[] {
  const cases = new Map<string, KnownCase>();
  for (const { items, date } of meetings)
    for (const { journal, title } of items) {
      if (journal !== '' && !cases.has(journal)) cases.set(journal, { number: journal, title, date });
      if (cases.size >= MOST_CASES) return [...cases.values()];
    }
  return [...cases.values()];
}

function bodiesOf(meetings: readonly MeetingEntry[]): string[] {
  return oneOfEach(meetings, ({ body }) => bodyKey(body) || undefined).map(({ body }) => body);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)].slice(0, MOST_NAMES);
}
