/** Dates in digits alone, and what keeps other numbers from being taken for one. */
import { digitsEnd, isBlank, isDigit, isLetter, skipBlanks } from '../signs/chars.ts';
import { SUBJECT_WORD } from '../words/number-labels.ts';
import { isoDate } from './calendar.ts';
import { hasDateWordBefore } from './date-words.ts';

/** A date before its weekday is looked for. Offsets in the text searched. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly dayStart: number;
  readonly dayEnd: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** `2021-03-10`. */
export function isoAt(text: string, start: number): Found | undefined {
  if (text.charCodeAt(start + 4) !== 45 || text.charCodeAt(start + 7) !== 45) return undefined;
  const monthEnd = digitsEnd(text, start + 5);
  const dayEnd = digitsEnd(text, start + 8);
  // `2024-06-04T16:00`
  const timed = text[dayEnd] === 'T' && isDigit(text.charCodeAt(dayEnd + 1));
  if (monthEnd !== start + 7 || dayEnd !== start + 10 || (!timed && continues(text, dayEnd, false))) return undefined;
  const year = Number(text.slice(start, start + 4));
  const month = Number(text.slice(start + 5, monthEnd));
  const day = Number(text.slice(start + 8, dayEnd));
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { start, end: dayEnd, day, dayStart: start + 8, dayEnd, month, year };
}

/** `10-03-2021`, `10.03.21`, `10/3/2021`, `09/03-2021`, `9/3 2021`, `10. 3. 2021`. */
export function numericAt(text: string, start: number, dayEnd: number, withoutYear: boolean): Found | undefined {
  const first = text.charCodeAt(dayEnd);
  if (first !== 45 && first !== 46 && first !== 47) return undefined;
  const monthStart = first === 46 && text.charCodeAt(dayEnd + 1) === 32 ? dayEnd + 2 : dayEnd + 1;
  const monthEnd = digitsEnd(text, monthStart);
  if (monthEnd === monthStart || monthEnd - monthStart > 2) return undefined;
  const day = Number(text.slice(start, dayEnd));
  const month = Number(text.slice(monthStart, monthEnd));
  const second = text.charCodeAt(monthEnd);
  const spaced = monthStart > dayEnd + 1;
  const yearStart = second === 46 && spaced ? skipBlanks(text, monthEnd + 1) : monthEnd + 1;
  const yearEnd = digitsEnd(text, yearStart);
  const digits = yearEnd - yearStart;
  if (
    (digits === 4 || (digits === 2 && !spaced)) &&
    joins(first, second, digits) &&
    !continues(text, yearEnd, digits === 4)
  ) {
    const written = Number(text.slice(yearStart, yearEnd));
    const year = digits === 4 ? written : written < 70 ? 2000 + written : 1900 + written;
    const whole = dayEnd - start === 2 && monthEnd - monthStart === 2;
    if (!isPlausible(text, start, { day, month, year }, digits, whole, first)) return undefined;
    return { start, end: yearEnd, day, dayStart: start, dayEnd, month, year };
  }
  if (!withoutYear || spaced || isDigit(second) || first === 45) return undefined;
  if (day < 1 || day > 31 || month < 1 || month > 12 || continues(text, monthEnd, false)) return undefined;
  if (!hasDateWordBefore(text, start)) return undefined;
  return { start, end: monthEnd, day, dayStart: start, dayEnd, month, year: undefined };
}

/** Which pairs of separators make a date. */
function joins(first: number, second: number, yearDigits: number): boolean {
  if (first === second) return true;
  if (first === 47) return second === 45 || (isBlank(second) && yearDigits === 4);
  return first === 46 && second === 45 && yearDigits === 4;
}

function isPlausible(
  text: string,
  start: number,
  { day, month, year }: { readonly day: number; readonly month: number; readonly year: number },
  digits: number,
  whole: boolean,
  mark: number,
): boolean {
  const exists = isoDate(year, month, day) !== undefined;
  if (digits === 4) {
    if (year < 1900 || year > 2099) return false;
    // Not a day, but written as one by mistake: `31-02-2021`, `10-13-2021`. Further off it is some other number.
    return exists || (day <= 39 && month >= 1 && month <= 31);
  }
  // `4.10.21` may number a paragraph, `31.04.21` a subject of the KLE plan: only the full form speaks for itself.
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (whole && exists) return !followsSubjectWord(text, start);
  if (whole && mark !== 46) return true;
  if (mark === 47 && exists) return true;
  return hasDateWordBefore(text, start);
}

/** `KLE 17.04.25`, `emne 17.04.25`, `version 10.03.21`: numbers of other kinds. */
function followsSubjectWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start).toLowerCase();
  return SUBJECT_WORD.test(before);
}

/** True when the number goes on after `end`, so that what was read is only a part of it. */
function continues(text: string, end: number, longYear: boolean): boolean {
  const next = text.charCodeAt(end);
  if (isDigit(next) || isLetter(next)) return true;
  const after = text.charCodeAt(end + 1);
  if (next === 45 || next === 0x2013)
    return !(longYear && isDigit(after)) && (isDigit(after) ? !isDateLike(text, end + 1) : isFacetAt(text, end + 1));
  if ((next === 46 || next === 47 || next === 58) && isDigit(after)) return true;
  if (next === 44 && isDigit(after)) return !longYear;
  return isBlank(next) && isFacetAt(text, skipDashes(text, end));
}

function isDateLike(text: string, at: number): boolean {
  const end = digitsEnd(text, at);
  const mark = text.charCodeAt(end);
  return end - at <= 2 && (mark === 46 || mark === 47 || mark === 45) && isDigit(text.charCodeAt(end + 1));
}

function skipDashes(text: string, from: number): number {
  let at = from;
  while (
    at < from + 4 &&
    (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 45 || text.charCodeAt(at) === 0x2013)
  )
    at++;
  return at;
}

/** A KLE facet (`A00`): what stood before it is a subject number, not a day. */
function isFacetAt(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2));
}
