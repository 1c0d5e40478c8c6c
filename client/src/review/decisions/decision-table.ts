/** The decisions as a table for other programs: tab-separated text, and HTML. Pure. */
import { votesText } from '../../../../server/src/domain/decision/votes/vote-text.ts';
import type { DecisionRow } from '../../../../server/src/protocol.ts';
import type { ReviewTexts } from '../review-texts.ts';
import { danishDate } from '../view-row.ts';
import { bodiesOf } from './decision-filter.ts';

type Column = keyof ReviewTexts['columns'];

const CELLS: Readonly<Record<Column, (row: DecisionRow, say: ReviewTexts) => string>> = {
  body: (row) => row.body,
  date: (row) => danishDate(row.date),
  number: (row) => row.number,
  // Whoever pastes the table into a letter must see what is not for everybody.
  title: (row, say) => (row.closed ? `${row.title} (${say.closed})` : row.title),
  journalNumber: (row) => row.journalNumber,
  decision: (row) => (row.class === 'other' ? row.text : (row.decision ?? '')),
  votes: (row, say) => votesText(row.votes, say.sides),
  absent: (row) => row.absent.join(', '),
  attachments: (row) => (row.attachments > 0 ? String(row.attachments) : ''),
};

/** Heading first. A column that would be empty, or says the same in every row (body, date), is left out. */
export function tableCells(rows: readonly DecisionRow[], say: ReviewTexts): string[][] {
  const columns = (Object.keys(CELLS) as Column[]).filter((column) => isUseful(column, rows, say));
  const body = rows.map((row) => columns.map((column) => oneLine(CELLS[column](row, say))));
  return [columns.map((column) => say.columns[column]), ...body];
}

/** Rows end in CR LF, as programs on Windows expect of a clipboard. */
export function tabSeparated(rows: readonly DecisionRow[], say: ReviewTexts): string {
  return tableCells(rows, say)
    .map((cells) => `${cells.join('\t')}\r\n`)
    .join('');
}

/** One HTML table without blank lines, so that it may stand in Markdown. */
export function htmlTable(rows: readonly DecisionRow[], say: ReviewTexts): string {
  const [heading = [], ...body] = tableCells(rows, say);
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return [
    '<table>',
    '<thead>',
    line('th', heading),
    '</thead>',
    '<tbody>',
    ...body.map((cells) => line('td', cells)),
    '</tbody>',
    '</table>',
    '',
  ].join('\n');
}

function isUseful(column: Column, rows: readonly DecisionRow[], say: ReviewTexts): boolean {
  if (column === 'number' || column === 'title' || column === 'decision') return true;
  if (column === 'body') return bodiesOf(rows).length > 0;
  if (column === 'date') return new Set(rows.map(({ date }) => date)).size > 1;
  return rows.some((row) => CELLS[column](row, say) !== '');
}

/** A tab or a line end inside a cell would be another cell. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
