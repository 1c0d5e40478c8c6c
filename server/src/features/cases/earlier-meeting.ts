/** From `pkt. 24` of another body or another day to that meeting's item in another document, where the workspace has it. */

import type { IsoDate } from '../../domain/dates/dates.ts';
import { sameBody } from '../../domain/people/bodies.ts';
import { type Header, type Item, type Meeting, sectionAt, type TextSpan } from '../../syntax/index.ts';
import { isElsewhere } from '../references/item-target.ts';
import { type Mention, mentionsOf } from '../references/mentions.ts';
import type { DocumentEntry, ItemEntry, MeetingEntry, PlacedEntry } from './entry.ts';

/** An item of another meeting, as the words name it. */
export interface Reference {
  readonly body: string;
  readonly date: IsoDate;
  readonly number: number;
  /** Counted from the node's first line. */
  readonly span: TextSpan;
}

/** The mentions in a node that name another meeting by its day; those without a day could mean any meeting. */
export function referencesElsewhere(meeting: Meeting, node: Item | Header): Reference[] {
  const found: Reference[] = [];
  for (const mention of mentionsOf(node)) {
    const reference = referenceOf(meeting, node, mention);
    if (reference) found.push(reference);
  }
  return found;
}

/** The heading of an earlier body's decision knows body and day even where the mention in it does not. */
function referenceOf(meeting: Meeting, node: Item | Header, mention: Mention): Reference | undefined {
  const section = node.kind === 'item' ? sectionAt(node, mention.span.line) : undefined;
  const heading = section?.heading.line === mention.span.line && section.earlier ? section : undefined;
  const date = mention.date ?? heading?.date;
  if (date === undefined || (heading === undefined && !isElsewhere(meeting, mention))) return undefined;
  const body = mention.body ?? heading?.body ?? meeting.template.body;
  return body === '' ? undefined : { body, date, number: mention.number, span: mention.span };
}

/** The item meant; minutes before agendas. Undefined when no document has it. */
export function findReference(documents: Iterable<DocumentEntry>, reference: Reference): PlacedEntry | undefined {
  let best: PlacedEntry | undefined;
  for (const { uri, meeting } of meetingsOf(documents, reference.body, reference.date)) {
    const item = meeting.items.find((entry) => Number(entry.number) === reference.number);
    if (item && (!best || rank(meeting) > rank(best.meeting))) best = { uri, meeting, item };
  }
  return best;
}

/** The meetings of a body on a day; a whole document is looked at by its meetings, so a year's file works too. */
export function* meetingsOf(
  documents: Iterable<DocumentEntry>,
  body: string,
  date: string,
): Generator<{ uri: string; meeting: MeetingEntry }> {
  for (const { uri, meetings } of documents)
    for (const meeting of meetings)
      if (meeting.date === date && meeting.body !== '' && sameBody(meeting.body, body)) yield { uri, meeting };
}

function rank(meeting: MeetingEntry): number {
  return meeting.kind === 'referat' ? 2 : meeting.kind === 'unknown' ? 1 : 0;
}

/** `12. Title` for a tooltip. */
export function entryName({ number, title }: ItemEntry): string {
  return [number === '' ? '' : `${number}.`, title].filter(Boolean).join(' ');
}
