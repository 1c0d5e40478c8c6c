/** The word at a column. A journal number or a date is one word; a hyphen or apostrophe inside a word does not end it. */

import { type JournalNumber, parseJournalNumber } from '../../domain/case-numbers/journal-number.ts';
import { findDates } from '../../domain/dates/dates.ts';
import { isWordCode } from '../../domain/signs/chars.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
}

/** How far around the column a date or a number may reach. */
const REACH = 60;
const INSIDE = "-'’";
const INSIDE_NUMBER = '.-/';

/** The word at `column` of the line (0-based UTF-16), undefined between words. */
export function wordAt(line: string, column: number): Word | undefined {
  return dateWordAt(line, column) ?? numberAt(line, column)?.word ?? plainWordAt(line, column);
}

/** The KLE number at a column, in running text too. */
export function numberAt(line: string, column: number): { word: Word; parsed: JournalNumber } | undefined {
  const word = runAt(line, column, INSIDE_NUMBER);
  if (!word || word.end - word.start < 12) return undefined;
  const parsed = parseJournalNumber(line.slice(word.start, word.end));
  return parsed?.form === 'kle' ? { word, parsed } : undefined;
}

function dateWordAt(line: string, column: number): Word | undefined {
  const from = Math.max(0, column - REACH);
  const date = findDates(line.slice(from, column + REACH)).find(
    (found) => from + found.start <= column && column <= from + found.end,
  );
  // The weekday in front is a word of its own.
  const start = date && date.weekday !== undefined ? from + date.dayRange.start : from + (date?.start ?? 0);
  return date && start <= column ? { start, end: from + date.end } : undefined;
}

function plainWordAt(line: string, column: number): Word | undefined {
  return runAt(line, column, INSIDE);
}

/** The run of letters and digits around a column, with single marks of `inside` between them. */
function runAt(line: string, column: number, inside: string): Word | undefined {
  const belongs = (at: number): boolean =>
    isWordCode(line.charCodeAt(at)) ||
    (inside.includes(line.charAt(at) || ' ') &&
      isWordCode(line.charCodeAt(at - 1)) &&
      isWordCode(line.charCodeAt(at + 1)));
  let start = column;
  let end = column;
  while (start > 0 && belongs(start - 1)) start--;
  while (end < line.length && belongs(end)) end++;
  return end > start ? { start, end } : undefined;
}
