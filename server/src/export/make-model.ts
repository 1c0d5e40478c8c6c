/** The tree as data. Pure: no files, no clock. Linear in the length of the document. */

import { findTime } from '../domain/dates/times.ts';
import type { FactKind } from '../domain/words/fact-labels.ts';
import { openingGroup } from '../features/outline/groups.ts';
import { type Group, type Meeting, plainText, type Referat } from '../syntax/index.ts';
import { wrapWidth } from './blocks/wrap.ts';
import { Ids, slug } from './ids.ts';
import { columnsLine } from './item-row.ts';
import { attendanceOfHeader } from './make-attendance.ts';
import { makeHeader } from './make-header.ts';
import { makeItem } from './make-item.ts';
import {
  type Block,
  type FactModel,
  type GroupModel,
  type ItemModel,
  type MeetingModel,
  MODEL_VERSION,
  type ReferatModel,
} from './model.ts';
import { type MeetingContext, SourceLines } from './source-lines.ts';

export interface ModelOptions {
  /** Name of the file, without folders. */
  readonly source?: string;
}

/** The model of a whole document. */
export function makeModel(referat: Referat, { source }: ModelOptions = {}): ReferatModel {
  const ids = new Ids();
  return {
    version: MODEL_VERSION,
    source: source ?? null,
    meetings: referat.meetings.map((meeting, m) => makeMeeting(meeting, referat.starts[m] ?? 0, ids)),
  };
}

/** @param first document line of the meeting, 0-based */
function makeMeeting(meeting: Meeting, first: number, ids: Ids): MeetingModel {
  const context: MeetingContext = { width: wrapWidth(lineLengths(meeting)) };
  const head = new SourceLines(meeting.header, first, context);
  const { title } = meeting.header;
  const columnsAt = columnsLine(meeting);
  const header = makeHeader(meeting.header, head, columnsAt);
  const id = ids.take([slug(title?.body ?? '') || 'moede', title?.date].filter(Boolean).join('-'));
  const groups: GroupModel[] = [];
  const items: ItemModel[] = [];
  const footer: Block[] = [];
  const pageLines = head.pageLines();
  if (columnsAt !== undefined) pageLines.push(head.text(columnsAt, 1));
  const opening = openingGroup(meeting.header);
  if (opening) {
    const { text, closed, heading } = opening;
    const lines = head.span(heading.line, heading.line + 1);
    groups.push({ id: ids.take(`${id}-${slug(text)}`), heading: text, closed, blocks: [], ...lines });
  }
  for (const [p, part] of meeting.parts.entries()) {
    const at = first + (meeting.starts[p] ?? 0);
    const source = new SourceLines(part, at, context);
    if (part.kind === 'item') items.push(makeItem(part, at, id, ids, context));
    else if (part.kind === 'group') groups.push(makeGroup(part, source, id, ids));
    else footer.push(...source.blocks(0, part.lineCount));
    for (const line of source.pageLines()) pageLines.push(line);
  }
  return {
    id,
    kind: meeting.minutesKind,
    title: title ? head.text(title.line, title.lineCount) : null,
    body: title?.body || null,
    date: title?.date ?? null,
    time: timeOf(header.facts, title?.text ?? ''),
    place: header.facts.find(({ kind, value }) => kind === 'place' && value !== '')?.value ?? null,
    attendance: attendanceOfHeader(header.facts),
    header,
    groups,
    items,
    footer,
    pageLines,
    line: first + 1,
    endLine: first + meeting.lineCount,
  };
}

function makeGroup(group: Group, source: SourceLines, meetingId: string, ids: Ids): GroupModel {
  return {
    id: ids.take(`${meetingId}-${slug(group.text)}`),
    heading: group.text,
    closed: group.closed,
    blocks: source.blocks(0, group.lineCount, (line) => line === group.heading.line),
    ...source.span(0, group.lineCount),
  };
}

/** A value such as `16.30` is a time where the label says so; elsewhere it may be a date. */
function timeOf(facts: readonly FactModel[], title: string): string | null {
  const values = (kind: FactKind): string[] => facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const labelled = [...values('time'), ...values('start')];
  const told = [...labelled, ...values('date'), title].map(findTime).find((time) => time !== undefined);
  return told ?? labelled.map((value) => findTime(`kl. ${value}`)).find((time) => time !== undefined) ?? null;
}

function lineLengths({ header, parts }: Meeting): number[] {
  const lengths: number[] = [];
  for (const part of [header, ...parts])
    for (const line of part.lines) {
      const { length } = plainText(line);
      if (length > 0) lengths.push(length);
    }
  return lengths;
}
