/**
 * From a tree to what the index remembers of it, safe to show and to keep. Items are summed up once, so an edit costs the
 * item it touches.
 */

import type { IsoDate } from '../../domain/dates/dates.ts';
import { oncePer } from '../../domain/once-per.ts';
import { plainBody } from '../../domain/people/bodies.ts';
import { splitNames } from '../../domain/people/persons.ts';
import { safeToShow } from '../../domain/safe-text.ts';
import { decisionOf } from '../../rules/facts/item-decision.ts';
import {
  attachmentsOf,
  attendanceOf,
  type Header,
  type Item,
  itemsOfMeeting,
  type Meeting,
  type Referat,
} from '../../syntax/index.ts';
import { cut, printedNumber } from '../support/item-text.ts';
import { caseKey } from './case-key.ts';
import type { DocumentEntry, ItemEntry, MeetingEntry } from './entry.ts';

/** More items than any year's minutes hold; a document beyond that is remembered up to here. */
export const MOST_ITEMS = 20_000;
const MOST_NAMES = 60;
const LONGEST_JOURNAL = 60;
const LONGEST_BODY = 120;

type Placeless = Omit<ItemEntry, 'line'>;

/** The entry of the document at `uri`. Linear in what changed since the same tree was summed up before. */
export function documentEntry(referat: Referat, uri: string): DocumentEntry {
  return { uri, meetings: meetingsIn(referat) };
}

const meetingsIn = oncePer((referat: Referat): readonly MeetingEntry[] => {
  const meetings: MeetingEntry[] = [];
  let left = MOST_ITEMS;
  for (const [m, meeting] of referat.meetings.entries()) {
    const entry = meetingEntry(meeting, referat.starts[m] ?? 0, left);
    left -= entry.items.length;
    meetings.push(entry);
    if (left <= 0) break;
  }
  return meetings;
});

function meetingEntry(meeting: Meeting, line: number, most: number): MeetingEntry {
  const { header, template } = meeting;
  const placed = [...itemsOfMeeting(meeting, line)].slice(0, most);
  return {
    title: cut(header.title?.text ?? ''),
    body: safeToShow(plainBody(template.body || (header.title?.body ?? ''))).slice(0, LONGEST_BODY),
    date: (template.date || (header.title?.date ?? '')) as IsoDate | '',
    kind: meeting.minutesKind,
    line,
    members: membersOf(header),
    items: placed.map(({ node, line: start }) => ({ ...itemEntry(node), line: start + node.heading.line })),
  };
}

const itemEntry = oncePer((item: Item): Placeless => {
  const decision = decisionOf(item);
  const journal = safeToShow(item.caseNumber?.text ?? '').slice(0, LONGEST_JOURNAL);
  return {
    number: printedNumber(item) ?? '',
    title: cut(item.title),
    journal,
    caseKey: caseKey(journal),
    closed: item.closed,
    decision: decision?.label,
    class: decision?.class,
    absent: absentFrom(item),
    attachments: attachmentsOf(item).length,
  };
});

/** Names of those who were absent from an item or took no part in it, each once. */
export function absentFrom(item: Item): readonly string[] {
  return namesIn(attendanceOf(item).map(({ text }) => text));
}

/** Those the meeting facts name as members or participants, each once, in order. */
const membersOf = oncePer(({ facts }: Header): readonly string[] =>
  namesIn(facts.flatMap(({ kind, value }) => (NAMES_MEMBERS.has(kind) ? [value] : []))),
);

const NAMES_MEMBERS: ReadonlySet<string> = new Set(['participants', 'members', 'present', 'absent']);

/** A first and a last name at least: single words in such lines are more often a remark than a person. */
function namesIn(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap(splitNames).filter(({ name }) => name.includes(' ') && name.length <= 80);
  return [...new Set(names.map(({ name }) => safeToShow(name)))].slice(0, MOST_NAMES);
}
