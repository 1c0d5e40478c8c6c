/** What was decided, where it stands on the line of the title: `Regnskab – godkendt`, a cell of a table below `Beslutning`. */
import { isAnswer } from '../../domain/decision/index.ts';
import { headingKey, roleOfKey } from '../../domain/roles.ts';
import type { Header, TextSpan } from '../tree.ts';

/** A table's head stands right above its first row, or above a line of dashes. */
const MOST_LINES_ABOVE = 3;
const LONGEST = 120;

/** Which cell of an item's line, counted from 0, holds its decision; undefined where no table's head says so. */
export function answerCellOf({ lines }: Header): number | undefined {
  const last = lines.findLastIndex((line) => /[^\s|:-]/.test(line));
  if (last < 0 || lines.slice(last + 1).filter((line) => line.trim() !== '').length >= MOST_LINES_ABOVE)
    return undefined;
  const cells = cellsOf(lines[last] as string);
  const at = cells.findIndex(({ text }) => roleOfKey(headingKey(text)) === 'decision');
  return cells.length < 2 || at < 1 ? undefined : at;
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

interface Cell {
  readonly text: string;
  /** Column of its first letter. */
  readonly start: number;
}

/** The cells of a line, parted by strokes or by tabs; one for a line without them. */
function cellsOf(line: string): Cell[] {
  const mark = line.includes('\t') ? '\t' : '|';
  const cells: Cell[] = [];
  let start = 0;
  for (const part of line.split(mark)) {
    cells.push({ text: part.trim(), start: start + part.length - part.trimStart().length });
    start += part.length + 1;
  }
  return cells;
}
