/**
 * What is remembered of a document that is not open: enough to find, list and compare its items, a few hundred bytes
 * each. Plain data, so that it can be sent between threads and kept on disk.
 */
import type { IsoDate } from '../../domain/dates/dates.ts';
import type { DecisionClass } from '../../domain/decision/index.ts';
import type { MeetingKind } from '../../syntax/index.ts';

export interface ItemEntry {
  /** As written (`12`, `IV`), `''` for an unnumbered item. */
  readonly number: string;
  readonly title: string;
  /** As written, `''` when the item has none. */
  readonly journal: string;
  /** `caseKey` of it: equal for the same case however it is written. */
  readonly caseKey: string;
  /** Line of the heading in the document, 0-based. */
  readonly line: number;
  readonly closed: boolean;
  /** The own decision in a few words, `''` when nothing stands there; undefined when the item has no decision. */
  readonly decision: string | undefined;
  readonly class: DecisionClass | undefined;
  /** Names of those who were absent or took no part. */
  readonly absent: readonly string[];
  readonly attachments: number;
}

export interface MeetingEntry {
  readonly title: string;
  /** `''` when the document does not say. */
  readonly body: string;
  /** `''` when the document does not say. */
  readonly date: IsoDate | '';
  readonly kind: MeetingKind;
  /** First line of the meeting in the document, 0-based. */
  readonly line: number;
  /** Names of those the meeting facts list, without parties and remarks. */
  readonly members: readonly string[];
  readonly items: readonly ItemEntry[];
}

export interface DocumentEntry {
  readonly uri: string;
  readonly meetings: readonly MeetingEntry[];
}

/** One item with the meeting and the document it stands in. */
export interface PlacedEntry {
  readonly uri: string;
  readonly meeting: MeetingEntry;
  readonly item: ItemEntry;
}

/** Every item of the entries. */
export function* itemEntries(documents: Iterable<DocumentEntry>): Generator<PlacedEntry> {
  for (const { uri, meetings } of documents)
    for (const meeting of meetings) for (const item of meeting.items) yield { uri, meeting, item };
}

/** Newest meeting first; without a date last; within a meeting in document order. */
export function newestFirst(a: PlacedEntry, b: PlacedEntry): number {
  return byText(b.meeting.date, a.meeting.date) || byText(a.uri, b.uri) || a.item.line - b.item.line;
}

/** Oldest meeting first; without a date last. */
export function oldestFirst(a: PlacedEntry, b: PlacedEntry): number {
  const undated = Number(a.meeting.date === '') - Number(b.meeting.date === '');
  return undated || byText(a.meeting.date, b.meeting.date) || byText(a.uri, b.uri) || a.item.line - b.item.line;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
