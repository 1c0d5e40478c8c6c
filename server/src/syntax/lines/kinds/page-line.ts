/** True when `line[start, end)` is nothing but a page number with its word. The caller has seen that it begins with `s`. */
import { PAGE_LINE, PAGE_OF_PAGES, PAGE_WORD } from '../../../domain/words/shell-names.ts';
export function isPageLine(line: string, start: number, end: number): boolean {
  const second = line.charCodeAt(start + 1);
  if (second !== 46 && second !== 105 && second !== 73) return false;
  return PAGE_LINE.test(line.slice(start, end));
}

const LONGEST_HEAD = 160;
const COLUMN_GAP = /[\s\u00a0]{3,}/g;

/**
 * A page head in columns, the page number in the last: `Handicaprådet    Mødedato 23-11-2015    Side 3`. Two columns may
 * be an entry of the contents. The caller has seen that `line[start, end)` ends in a digit.
 */
export function isPageHead(line: string, start: number, end: number): boolean {
  if (end - start > LONGEST_HEAD || line.indexOf('ide ', end - 14) < 0) return false;
  const text = line.slice(start, end);
  if (PAGE_OF_PAGES.test(text)) return true;
  const page = PAGE_WORD.exec(text);
  return page !== null && (text.slice(0, page.index + 1).match(COLUMN_GAP)?.length ?? 0) >= 2;
}
