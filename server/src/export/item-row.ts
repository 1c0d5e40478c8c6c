/** An item that is a row of a table: `| 1 | Takster | Godkendt | Bo |` below `| Nr. | Sag | Beslutning | Hvem |`. */
import { cellsOf, type Item, type Meeting, type MeetingPart, plainText, tableHead } from '../syntax/index.ts';
import type { Lines, TableBlock } from './model.ts';

export interface ItemRow {
  /** Number and title as a heading has them. */
  readonly heading: string;
  /** The cells behind the title, below the names of their columns; empty where there is nothing in them. */
  readonly blocks: readonly TableBlock[];
}

/** @param place of the item's line */
export function itemRow(
  { lines, heading, title, context }: Item,
  { line: first, endLine }: Lines,
): ItemRow | undefined {
  const place = { line: first, endLine };
  if (heading.lineCount !== 1 || title === '') return undefined;
  const line = lines[heading.line] ?? '';
  const cells = cellsOf(line).map(({ text }) => plainText(text));
  // Without names of columns, bars in front and behind are what a row has.
  const columns = context.columns ?? (/^\s*\|.*\|\s*$/.test(line) ? cells.map(() => '') : undefined);
  if (!columns || cells.length < 2 || cells.length > columns.length) return undefined;
  // Cells with nothing in them may be left out at the end.
  while (cells.length < columns.length) cells.push('');
  const at = cells.findIndex((cell) => cell.includes(title));
  if (at < 0) return undefined;
  const rest = cells.slice(at + 1);
  // A row ends with a bar, and behind it is no cell.
  if (rest.at(-1) === '' && columns.at(-1) === '') rest.pop();
  const header = context.columns ? columns.slice(at + 1, at + 1 + rest.length).map(plainText) : null;
  return {
    heading: cells
      .slice(0, at + 1)
      .filter(Boolean)
      .join(' '),
    blocks: rest.some(Boolean) ? [{ kind: 'table', header, rows: [{ cells: rest, ...place }], ...place }] : [],
  };
}

/** Line of the header, 0-based, that names the columns and is told with every item that is a row; undefined without. */
export function columnsLine({ header, parts }: Meeting): number | undefined {
  const named = (part: MeetingPart): boolean =>
    part.kind === 'item' && part.context.columns !== undefined && itemRow(part, { line: 1, endLine: 1 }) !== undefined;
  if (!parts.some(named)) return undefined;
  const at = tableHead(header);
  const { title, facts, contents } = header;
  const isTold = [...facts, ...(title ? [title] : [])].some(
    ({ line, lineCount }) => at >= line && at < line + lineCount,
  );
  return isTold || (contents && at >= contents.start && at < contents.end) ? undefined : at;
}
