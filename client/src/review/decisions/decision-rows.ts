/** The rows of "Beslutninger": the decision first, then what it was about. Pure. */

import { votesText } from '../../../../server/src/domain/decision/votes/vote-text.ts';
import type { DecisionRow } from '../../../../server/src/protocol.ts';
import type { ReviewTexts } from '../review-texts.ts';
import { danishDate, itemName, joined, numbered, type ViewRow } from '../view-row.ts';

/** Icons of VS Code by the decision's class; the words beside them say the same. None where the class is not sure. */
const ICONS: Readonly<Record<string, string>> = {
  adopted: 'check',
  'adopted-with-remark': 'comment',
  'point-by-point': 'checklist',
  recommended: 'arrow-up',
  'not-recommended': 'arrow-down',
  noted: 'bookmark',
  'not-noted': 'circle-slash',
  discussed: 'comment-discussion',
  postponed: 'clock',
  referred: 'arrow-right',
  returned: 'reply',
  rejected: 'close',
  withdrawn: 'circle-slash',
  none: 'dash',
};

export interface MeetingRows {
  readonly body: string;
  /** `YYYY-MM-DD` or `''`. */
  readonly date: string;
  /** Index of the first row among all. */
  readonly first: number;
  readonly rows: readonly DecisionRow[];
}

/** The rows of each meeting, in document order. Two meetings of one body on one day, side by side, count as one. */
export function meetingsOf(rows: readonly DecisionRow[]): MeetingRows[] {
  const meetings: { body: string; date: string; first: number; rows: DecisionRow[] }[] = [];
  for (const [first, row] of rows.entries()) {
    const last = meetings.at(-1);
    if (last && last.body === row.body && last.date === row.date) last.rows.push(row);
    else meetings.push({ body: row.body, date: row.date, first, rows: [row] });
  }
  return meetings;
}

/** An item with its decision in short, who was absent, and how much there is to look at. */
export function decisionViewRow(row: DecisionRow, say: ReviewTexts): ViewRow {
  const decision = row.decision || say.noDecision;
  const counts = [
    row.problems > 0 ? say.problems(row.problems) : '',
    row.absent.length > 0 ? say.absent(row.absent.length) : '',
    row.attachments > 0 ? say.attachments(row.attachments) : '',
  ];
  const closed = row.closed ? say.closed : '';
  const votes = votesText(row.votes, say.sides);
  // Unsure of the class: the tooltip and the spoken row have the sentence, not its beginning.
  const whole = row.class === 'other' ? row.text : decision;
  const names = row.absent.length > 0 ? say.absentNames(row.absent.join(', ')) : '';
  return {
    label: `${numbered(row.number)} ${decision}`.trim(),
    description: joined([row.title, closed, ...counts]),
    icon: iconOf(row),
    ...(row.problems > 0 ? { color: 'list.warningForeground' } : {}),
    tooltip: [
      itemName(row.number, row.title),
      whole,
      votes,
      joined([row.journalNumber, closed]),
      names,
      joined([counts[2] ?? '', counts[0] ?? '']),
    ].filter((line) => line !== ''),
    spoken: [
      row.number === '' ? row.title : `${say.itemSpoken(row.number)}, ${row.title}`,
      whole,
      votes,
      closed,
      counts[0] ?? '',
      names,
      counts[2] ?? '',
    ]
      .filter((part) => part !== '')
      .join('. '),
  };
}

/** A meeting over its items, where the document holds several. */
export function meetingViewRow({ body, date, rows }: MeetingRows, say: ReviewTexts): ViewRow {
  // The day first: the body is mostly the same for all, and the row is short.
  const label = `${danishDate(date)} ${body}`.trim() || say.unnamedMeeting;
  const items = say.items(rows.length);
  return { label, description: items, icon: 'calendar', tooltip: [label, items], spoken: `${label}. ${items}` };
}

/** Index of the row whose item holds a 0-based line; -1 before the first. Rows in document order. */
export function rowAt(rows: readonly DecisionRow[], line: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function iconOf(row: DecisionRow): string {
  if (!row.decision) return row.closed ? 'lock' : 'circle-large-outline';
  return decisionIcon(row.class);
}

/** The icon of a decision by its class; an unsure or unknown one has none. */
export function decisionIcon(kind: string | null): string {
  return ICONS[kind ?? ''] ?? 'blank';
}
