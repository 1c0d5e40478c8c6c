/** One row an item, for spreadsheets as Danish offices set them up: semicolons, and bytes that say the text is UTF-8. */
import { stringify } from 'csv-stringify/sync';
import { isTold, sideText } from '../domain/decision/votes/vote-text.ts';
import { DOCUMENT_WORDS } from '../texts/minutes/document-words.ts';
import { nameOfMeeting } from './divisions.ts';
import type { ItemModel, MeetingModel, ReferatModel, VoteModel } from './model.ts';

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
  return stringify([...rows], {
    columns: names,
    delimiter: ';',
    escape_formulas: true,
    record_delimiter: 'windows',
    // By itself it quotes for the whole line end only, and a cell of several lines would end the row.
    quoted_match: /[\r\n]/,
  });
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
    votesFor: sideOf(decision?.votes, 'for'),
    votesAgainst: sideOf(decision?.votes, 'against'),
    votesAbstained: sideOf(decision?.votes, 'abstained'),
    attachments: item.attachments.map(({ name }) => name).join('\n'),
    line: item.line,
    id: item.id,
  };
}

/** Each vote on a line of its own, so that the sides of one vote stand beside each other. */
function sideOf(votes: readonly VoteModel[] = [], side: keyof VoteModel): string {
  return votes.some((vote) => isTold(vote[side])) ? votes.map((vote) => sideText(vote[side])).join('\n') : '';
}
