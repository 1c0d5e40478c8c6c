/** The end of a contents entry: leader dots and/or a tab, then a page number. */
import { isBlank, isDigit } from '../../../domain/signs/chars.ts';

export interface EntryTail {
  /** First column after the title. */
  readonly titleEnd: number;
  readonly page: number;
  /** Leader dots stand there, so the title is whole. */
  readonly dotted: boolean;
}

/** So many blanks part a column of page numbers as a tab does. */
const COLUMN = 4;
const MOST_DIGITS = 3;

/**
 * Reads the tail of `line[start, end)`: `Title.....<TAB>3`, `Title<TAB>3`, `Title ..... 3`; `columns`: also `Title      3`. Undefined when there
 * is none.
 */
export function readEntryTail(line: string, start: number, end: number, columns = false): EntryTail | undefined {
  let at = end;
  while (at > start && isDigit(line.charCodeAt(at - 1))) at--;
  if (at === end || end - at > 4) return undefined;
  const pageStart = at;
  const page = Number(line.slice(at, end));
  let tab = false;
  while (at > start && isBlank(line.charCodeAt(at - 1))) {
    if (line.charCodeAt(at - 1) === 9) tab = true;
    at--;
  }
  if (columns && !tab && pageStart - at >= COLUMN && end - pageStart <= MOST_DIGITS) tab = true;
  const beforeDots = at;
  let dots = 0;
  while (
    at > start &&
    (line.charCodeAt(at - 1) === 46 ||
      line.charCodeAt(at - 1) === 0x2026 ||
      (dots > 0 && isBlank(line.charCodeAt(at - 1))))
  ) {
    if (line.charCodeAt(at - 1) === 46) dots++;
    else if (line.charCodeAt(at - 1) === 0x2026) dots += 3;
    at--;
  }
  if (dots < 3 && !tab) return undefined;
  if (dots < 3) at = beforeDots;
  while (at > start && isBlank(line.charCodeAt(at - 1))) at--;
  if (at <= start) return undefined;
  // A row of a table: several tabs.
  if (tab && dots < 3 && line.slice(start, at).includes('\t')) return undefined;
  return { titleEnd: at, page, dotted: dots >= 3 };
}
