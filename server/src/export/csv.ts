/** One row an item, for spreadsheets as Danish offices set them up: semicolons, and bytes that say the text is UTF-8. */
import { stringify } from 'csv-stringify/sync';
import { DOCUMENT_WORDS } from '../texts/minutes/document-words.ts';
import { nameOfMeeting } from './divisions.ts';
import type { ItemModel, MeetingModel, ReferatModel } from './model.ts';

const { columns, yes, no } = DOCUMENT_WORDS;
type Row = Record<keyof typeof columns, string | number>;

/** The names of the columns. */
export function csvHead(): string {
  return `\ufeff${written([columns])}`;
}

/** The rows of one document. Cells that a spreadsheet would calculate are text. */
export function csvRows({ source, meetings }: ReferatModel): string {
  return written(meetings.flatMap((meeting) => meeting.items.map((item) => rowOf(item, meeting, source))));
}

function written(rows: readonly Row[]): string {
  const names = Object.keys(columns);
  return stringify([...rows], { columns: names, delimiter: ';', escape_formulas: true, record_delimiter: 'windows' });
}

function rowOf(item: ItemModel, meeting: MeetingModel, source: string | null): Row {
  const { decision, journalNumber } = item;
  return {
    source: source ?? '',
    meeting: nameOfMeeting(meeting),
    body: meeting.body ?? '',
    date: meeting.date ?? '',
    kind: meeting.kind,
    number: item.number ?? '',
    title: item.title,
    closed: item.closed ? yes : no,
    journalNumber: journalNumber?.text ?? '',
    journalForm: journalNumber?.form ?? '',
    decisionClass: decision?.class ?? '',
    decision: decision?.label ?? '',
    decisionText: decision?.text ?? '',
    attachments: item.attachments.map(({ name }) => name).join('\n'),
    line: item.line,
    id: item.id,
  };
}
