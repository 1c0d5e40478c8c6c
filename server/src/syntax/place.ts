/** The one place where positions inside nodes become lines of the document. All lines 0-based. */
import { isEmpty } from './lines/line-class.ts';
import { lowerBound } from './skeleton/skeleton.ts';
import type { Header, Item, Meeting, MeetingPart, Referat, Section } from './tree.ts';

/** A part with its first line in the document. */
export interface Placed<T> {
  readonly node: T;
  readonly line: number;
}

export interface PlacedItem extends Placed<Item> {
  readonly meeting: Meeting;
  /** First line of the meeting. */
  readonly meetingLine: number;
  /** Index among the meeting's parts. */
  readonly index: number;
}

/** Every item of the document in order. */
export function* itemsOf(referat: Referat): Generator<PlacedItem> {
  for (let m = 0; m < referat.meetings.length; m++)
    yield* itemsOfMeeting(referat.meetings[m] as Meeting, referat.starts[m] as number);
}

/** Every item of one meeting that begins at document line `meetingLine`. */
export function* itemsOfMeeting(meeting: Meeting, meetingLine: number): Generator<PlacedItem> {
  for (let index = 0; index < meeting.parts.length; index++) {
    const node = meeting.parts[index] as MeetingPart;
    if (node.kind === 'item')
      yield { node, line: meetingLine + (meeting.starts[index] as number), meeting, meetingLine, index };
  }
}

/** The meeting a document line belongs to. */
export function meetingAt(referat: Referat, line: number): Placed<Meeting> | undefined {
  const index = lowerBound(referat.starts, line + 1) - 1;
  const node = referat.meetings[index];
  return node ? { node, line: referat.starts[index] as number } : undefined;
}

/** The header or part that a document line belongs to; every line of the document has one. */
export function partAt(
  referat: Referat,
  line: number,
): (Placed<Header | MeetingPart> & { meeting: Meeting; meetingLine: number; index: number }) | undefined {
  const meeting = meetingAt(referat, line);
  if (!meeting) return undefined;
  const index = lowerBound(meeting.node.starts, line - meeting.line + 1) - 1;
  const part = meeting.node.parts[index];
  const place = { meeting: meeting.node, meetingLine: meeting.line, index };
  return part
    ? { node: part, line: meeting.line + (meeting.node.starts[index] as number), ...place }
    : { node: meeting.node.header, line: meeting.line, ...place };
}

/** The item that a document line belongs to; undefined in a header, a group heading or a footer. */
export function itemAt(referat: Referat, line: number): PlacedItem | undefined {
  const part = partAt(referat, line);
  return part?.node.kind === 'item' ? { ...part, node: part.node } : undefined;
}

/** The section that line `line` of the item (counted from the item) belongs to. */
export function sectionAt(item: Item, line: number): Section | undefined {
  return item.sections.find((section) => line >= section.start && line < section.end);
}

/** The item's own decision: the last decision section that is not an earlier body's. */
export function ownDecision(item: Item): Section | undefined {
  return item.sections.findLast((section) => section.role === 'decision' && !section.earlier);
}

/** Last line of `[start, end)` of the item that is not blank, plus one; `start + 1` when all are. */
export function contentEnd(item: Pick<Item, 'classes'>, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && isEmpty(item.classes[last - 1])) last--;
  return last;
}
