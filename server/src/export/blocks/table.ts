/** Tables in running text: cells parted by tabs, bars or wide gaps, or lines that end in the same count of figures. */
import { cellsOf, plainText } from '../../syntax/index.ts';
import type { TableBlock, TableRow } from '../model.ts';
import type { TextLine } from './text-line.ts';

interface Found {
  readonly block: TableBlock;
  /** Index behind the last line of the table. */
  readonly end: number;
}

const MOST_CELLS = 40;
const FEWEST_ROWS = 2;

/** The table that begins at `lines[from]`; undefined when none does. */
export function tableAt(lines: readonly TextLine[], from: number): Found | undefined {
  return tableOf(lines, from, partedCells) ?? tableOfFigures(lines, from);
}

function tableOf(
  lines: readonly TextLine[],
  from: number,
  cellsIn: (line: TextLine) => readonly string[] | undefined,
): Found | undefined {
  const rows: TableRow[] = [];
  let rule: number | undefined;
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as TextLine;
    if (isRule(line.raw)) {
      rule ??= rows.length;
      continue;
    }
    const cells = cellsIn(line);
    if (!cells || (rows[0] && rows[0].cells.length !== cells.length)) break;
    rows.push({ cells, line: line.line, endLine: line.line });
  }
  if (rows.length < FEWEST_ROWS) return undefined;
  const headed = rule === 1 || (rule === undefined && headsColumns(rows));
  const place = { line: lines[from]?.line ?? 1, endLine: lines[at - 1]?.line ?? 1 };
  const block = {
    kind: 'table',
    header: headed ? (rows[0]?.cells ?? null) : null,
    rows: rows.slice(headed ? 1 : 0),
  } as const;
  return { block: { ...block, ...place }, end: at };
}

/** The line below a table's head in Markdown: `|---|:--:|`. */
function isRule(raw: string): boolean {
  return raw.includes('-') && raw.includes('|') && /^[\s|:-]+$/.test(raw);
}

/** The first row names columns when it holds no figure and a row below does; or no digit, and one column (days, amounts) does all the way down. */
function headsColumns([first, ...below]: readonly TableRow[]): boolean {
  if (!first || first.cells.some((cell) => FIGURE.test(cell))) return false;
  if (below.some(({ cells }) => cells.some((cell) => FIGURE.test(cell)))) return true;
  const digit = (cell: string | undefined): boolean => /\d/.test(cell ?? '');
  return (
    !first.cells.some(digit) &&
    first.cells.some((name, i) => name !== '' && below.every(({ cells }) => digit(cells[i])))
  );
}

/** Cells between bars, tabs or gaps of three blanks; undefined for a line of one cell. */
function partedCells({ raw, text, heading }: TextLine): string[] | undefined {
  if (text === '' || heading) return undefined;
  const inner = raw.replace(/^[\s\u00a0]+|(?<![\s\u00a0])[\s\u00a0]+$/g, '');
  const parts = inner.startsWith('|')
    ? cellsOf(inner.replace(/\|$/, ''))
        .slice(1)
        .map((cell) => cell.text)
    : inner.split(/\t+|(?<![ \u00a0])[ \u00a0]{3,}/);
  return parts.length > 1 && parts.length <= MOST_CELLS ? parts.map(plainText) : undefined;
}

const FIGURE = /^[-–+]?\d[\d.,]*(?:%|kr\.?)?$|^[-–]$/;

/** The figures at the end of a line, as many as stand there. */
function figures(text: string): { readonly name: string; readonly values: readonly string[] } {
  const words = text.split(' ');
  let at = words.length;
  while (at > 1 && FIGURE.test(words[at - 1] as string)) at--;
  return { name: words.slice(0, at).join(' '), values: words.slice(at) };
}

/**
 * `Skoler 341,6 341,0 -0,6`: what is left of a table in the text of a PDF. Two figures or more, as many in every row;
 * the line above names the columns when it has a word for each.
 */
function tableOfFigures(lines: readonly TextLine[], from: number): Found | undefined {
  const head = lines[from] as TextLine;
  const headed = figures(head.text).values.length === 0;
  const first = headed ? from + 1 : from;
  const count = figures(lines[first]?.text ?? '').values.length;
  if (count < 2) return undefined;
  const names = head.text.split(' ');
  if (headed && (names.length < count + 1 || names.length > count + 3 || /[.:;,!?]$/.test(head.text) || head.heading))
    return undefined;
  let end = first;
  const rows: TableRow[] = [];
  for (; end < lines.length; end++) {
    const line = lines[end] as TextLine;
    const { name, values } = figures(line.text);
    if (values.length !== count || line.heading) break;
    rows.push({ cells: [name, ...values], line: line.line, endLine: line.line });
  }
  if (rows.length < FEWEST_ROWS) return undefined;
  const header = [names.slice(0, names.length - count).join(' '), ...names.slice(names.length - count)];
  return {
    block: { kind: 'table', header: headed ? header : null, rows, line: head.line, endLine: rows.at(-1)?.line ?? 1 },
    end,
  };
}
