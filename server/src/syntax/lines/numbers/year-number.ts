/** Numbers that carry their year: `17/2020 Title`, `2024-12: Title`. */
import { isUpper } from '../../../domain/signs/chars.ts';
import type { Numbering } from './number-form.ts';

/** No month is as high as the years that are written with two digits. */
const YEAR = /^(\/(?:(?:19|20)\d\d|[2-4]\d))(?!\d)[.:]?[\s\u00a0]+(?:[-–:][\s\u00a0]*)?/;

/** `17/2020 Title`: numbered through the year. */
export function ofYear(line: string, from: number, digits: number, end: number): Numbering | undefined {
  const match = line[digits] === '/' ? YEAR.exec(line.slice(digits, digits + 12)) : null;
  const titleStart = match ? digits + match[0].length : end;
  if (!match || titleStart >= end || !isUpper(line.charCodeAt(titleStart))) return undefined;
  const number = Number(line.slice(from, digits));
  const year = { start: digits, end: digits + (match[1] as string).length };
  return { form: '#/', number, numberStart: from, numberEnd: digits, year, titleStart, weight: 1 };
}

const YEAR_FIRST = /^(?:19|20)\d\d[/-](\d{1,3})[.:]?[\s\u00a0]+(?:[-–:][\s\u00a0]*)?/;

/** `2024/12 Title`, `2024-12: Title`: the number within the year stands behind it. */
export function behindYear(line: string, from: number, end: number): Numbering | undefined {
  const match = YEAR_FIRST.exec(line.slice(from, Math.min(end, from + 16)));
  const titleStart = match ? from + match[0].length : end;
  if (!match || titleStart >= end || !isUpper(line.charCodeAt(titleStart))) return undefined;
  const numberStart = from + 'yyyy/'.length;
  const numberEnd = numberStart + (match[1] as string).length;
  const year = { start: from, end: numberStart };
  return { form: '#/#', number: Number(match[1]), numberStart, numberEnd, year, titleStart, weight: 1 };
}
