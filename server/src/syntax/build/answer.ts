/** What was decided, where it stands on the line of the title: `Regnskab – godkendt`, a cell of a table below `Beslutning`. */
import { isAnswer } from '../../domain/decision/index.ts';
import { headingKey, roleOfKey } from '../../domain/roles.ts';
import type { Header, TextSpan } from '../tree.ts';

/** A table's head stands right above its first row, or above a line of dashes. */
const MOST_LINES_ABOVE = 3;
const LONGEST = 120;

/** The line that may name the columns of a table whose rows are the items: the last of the header that has words. -1 without. */
export function tableHead({ lines }: Header): number {
  const last = lines.findLastIndex((line) => /[^\s|:-]/.test(line));
  const below = lines.slice(last + 1).filter((line) => line.trim() !== '').length;
  return below < MOST_LINES_ABOVE ? last : -1;
}

/** Which cell of an item's line, counted from 0, holds its decision; undefined where no table's head says so. */
export function answerCellOf(header: Header): number | undefined {
  const cells = cellsOf(header.lines[tableHead(header)] ?? '');
  const at = cells.findIndex(({ text }) =>
    headingKey(text)
      .split(BOTH)
      .some((name) => roleOfKey(name) === 'decision'),
  );
  return cells.length < 2 || at < 1 ? undefined : at;
}

/** `Beslutning/opfølgning`, `Konklusion og ansvarlig`: a column for two things. */
const BOTH = / ?\/ ?| og | & /;

/** Names of the columns, where the header ends with a table's head and the first item's line is a row below it. */
export function columnsOf(header: Header, firstRow: string): readonly string[] | undefined {
  const cells = cellsOf(header.lines[tableHead(header)] ?? '');
  return cells.length > 1 && cells.length === cellsOf(firstRow).length ? cells.map(({ text }) => text) : undefined;
}

/** @param from column at which the words of the title begin */
export function answerOn(line: string, at: number, from: number, cell: number | undefined): TextSpan | undefined {
  if (cell !== undefined) {
    const own = cellsOf(line)[cell];
    return own && own.text !== '' ? { line: at, start: own.start, end: own.start + own.text.length } : undefined;
  }
  for (const { index, 0: joint } of line.matchAll(JOINT)) {
    const start = index + joint.length;
    const text = line.slice(start).trimEnd();
    if (index > from && text.length <= LONGEST && isAnswer(text)) return { line: at, start, end: start + text.length };
  }
  return undefined;
}
const JOINT = / [–—-] |: /g;

/** `Regnskab: Overskud 4.215 kr. Godkendt.`: where the title ends; undefined where no sentence stands behind its colon. */
export function titleBefore(line: string, start: number, end: number): number | undefined {
  const title = TOLD_TITLE.exec(line.slice(start, end))?.[1];
  return title === undefined ? undefined : start + title.length;
}

const TOLD_TITLE = /^([^:.?!]{2,60}):[ \u00a0]+\S.*[.!?]$/;

export interface Cell {
  readonly text: string;
  /** Column of its first letter. */
  readonly start: number;
}

/** The cells of a line, parted by strokes where it begins with one, else by tabs if it has any; one for a line without them. */
export function cellsOf(line: string): Cell[] {
  const mark = line.includes('\t') && !line.trimStart().startsWith('|') ? '\t' : '|';
  const cells: Cell[] = [];
  let start = 0;
  for (const part of line.split(mark)) {
    cells.push({ text: part.trim(), start: start + part.length - part.trimStart().length });
    start += part.length + 1;
  }
  return cells;
}
