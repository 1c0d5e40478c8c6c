/**
 * Finds dates in running text, in every way minutes write them: `10-03-2021`, `10.03.21`, `09/03-2021`, `2021-03-10`,
 * `Onsdag d. 10. marts 2021`, `Tirsdag, December 5, 2017`. A hand-written scanner: it jumps from digit run to digit run
 * and looks a bounded way around each, so it is linear on any text.
 */
import { type IsoDate, isoDate } from './calendar.ts';
import { digitsEnd, isBlank, isDigit, isLetter, skipBlanks } from './chars.ts';
import { hasDateWordBefore, monthAt, monthBefore, type WrittenWeekday, weekdayBefore } from './date-words.ts';

export {
  addDays,
  dateParts,
  daysBetween,
  daysInMonth,
  formatDate,
  type IsoDate,
  isoDate,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from './calendar.ts';

/** A date as written. Offsets are 0-based UTF-16 units of the text that was searched; `end` is exclusive. */
export interface DateMatch {
  /** Start of the whole, the weekday and `d.`/`den` included. */
  readonly start: number;
  readonly end: number;
  /** Undefined when such a day does not exist, or when `year` is undefined. */
  readonly date?: IsoDate;
  readonly day: number;
  /** 1-12, or what is written there when no such month exists. */
  readonly month: number;
  /** Four digits (`21` → 2021, `98` → 1998); undefined only with `withoutYear`. */
  readonly year?: number;
  readonly weekday?: WrittenWeekday;
  /** The digits of the day. */
  readonly dayRange: { readonly start: number; readonly end: number };
}

export interface DateOptions {
  /** Also `10. marts` and `den 26/1`. Default false. */
  readonly withoutYear?: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly dayStart: number;
  readonly dayEnd: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** All dates of a text in order, not overlapping. Never throws; linear. */
export function findDates(text: string, options: DateOptions = {}): DateMatch[] {
  const matches: DateMatch[] = [];
  let lastEnd = 0;
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const runEnd = digitsEnd(text, at);
    const found = runEnd - at <= 4 ? dateAt(text, at, runEnd, lastEnd, options.withoutYear === true) : undefined;
    if (found === undefined) {
      at = runEnd;
      continue;
    }
    matches.push(toMatch(text, found, lastEnd));
    lastEnd = found.end;
    at = found.end;
  }
  return matches;
}

/** The last existing date of a text: titles may carry a period of office before the meeting's own date. */
export function lastDate(text: string): DateMatch | undefined {
  return findDates(text).findLast((match) => match.date !== undefined);
}

function toMatch(text: string, found: Found, lastEnd: number): DateMatch {
  const weekday = weekdayBefore(text, found.start, lastEnd);
  const date = found.year === undefined ? undefined : isoDate(found.year, found.month, found.day);
  return {
    start: weekday?.start ?? found.start,
    end: found.end,
    ...(date === undefined ? {} : { date }),
    day: found.day,
    month: found.month,
    ...(found.year === undefined ? {} : { year: found.year }),
    ...(weekday === undefined ? {} : { weekday }),
    dayRange: { start: found.dayStart, end: found.dayEnd },
  };
}

function dateAt(text: string, start: number, runEnd: number, lastEnd: number, withoutYear: boolean): Found | undefined {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before)) return undefined;
  const chained = start > lastEnd + 1 && isChainMark(before) && isDigit(text.charCodeAt(start - 2));
  if (runEnd - start === 4) return chained ? undefined : isoAt(text, start);
  if (runEnd - start > 2) return undefined;
  const written = writtenAt(text, start, runEnd, withoutYear);
  if (written !== undefined)
    return chained && before !== 45 && before !== 0x2013 && before !== 47 ? undefined : written;
  if (chained) return undefined;
  return monthFirstAt(text, start, runEnd) ?? numericAt(text, start, runEnd, withoutYear);
}

/** `2021-03-10`. */
function isoAt(text: string, start: number): Found | undefined {
  if (text.charCodeAt(start + 4) !== 45 || text.charCodeAt(start + 7) !== 45) return undefined;
  const monthEnd = digitsEnd(text, start + 5);
  const dayEnd = digitsEnd(text, start + 8);
  if (monthEnd !== start + 7 || dayEnd !== start + 10 || continues(text, dayEnd, false)) return undefined;
  const year = Number(text.slice(start, start + 4));
  const month = Number(text.slice(start + 5, monthEnd));
  const day = Number(text.slice(start + 8, dayEnd));
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { start, end: dayEnd, day, dayStart: start + 8, dayEnd, month, year };
}

/** `10. marts 2021`, `10.marts 2021`, `10 marts 2021`, and `10. marts` when asked for. */
function writtenAt(text: string, start: number, dayEnd: number, withoutYear: boolean): Found | undefined {
  const dotted = text.charCodeAt(dayEnd) === 46;
  const wordStart = skipBlanks(text, dotted ? dayEnd + 1 : dayEnd);
  if (wordStart > dayEnd + 4 || !isLetter(text.charCodeAt(wordStart))) return undefined;
  const month = monthAt(text, wordStart);
  if (month === undefined) return undefined;
  const day = Number(text.slice(start, dayEnd));
  const found = { start, day, dayStart: start, dayEnd, month: month.month };
  const year = yearAfter(text, month.end);
  if (year !== undefined) {
    // `uge 45 november 2020` and `nr. 31 april 2021` are no dates: a day that does not exist must at least wear its full stop.
    if (isoDate(year.year, month.month, day) === undefined && (!dotted || day > 39)) return undefined;
    return { ...found, end: year.end, year: year.year };
  }
  if (!withoutYear || day < 1 || day > 31 || !dotted) return undefined;
  return { ...found, end: month.end, year: undefined };
}

/** `December 5, 2017`: the day is what is found first, so the month is looked for behind it. */
function monthFirstAt(text: string, start: number, dayEnd: number): Found | undefined {
  const month = monthBefore(text, start);
  if (month === undefined) return undefined;
  const year = text.charCodeAt(dayEnd) === 44 || isBlank(text.charCodeAt(dayEnd)) ? yearAfter(text, dayEnd) : undefined;
  if (year === undefined) return undefined;
  const day = Number(text.slice(start, dayEnd));
  if (day < 1 || day > 31) return undefined;
  return { start: month.start, end: year.end, day, dayStart: start, dayEnd, month: month.month, year: year.year };
}

/** Blank or comma, then four digits. */
function yearAfter(text: string, from: number): { readonly year: number; readonly end: number } | undefined {
  const start = skipBlanks(text, text.charCodeAt(from) === 44 ? from + 1 : from);
  if (start === from || start > from + 4) return undefined;
  const end = digitsEnd(text, start);
  if (end - start !== 4 || isLetter(text.charCodeAt(end))) return undefined;
  const year = Number(text.slice(start, end));
  return year >= 1600 && year <= 2199 ? { year, end } : undefined;
}

/** `10-03-2021`, `10.03.21`, `10/3/2021`, `09/03-2021`, `9/3 2021`, `10. 3. 2021`. */
function numericAt(text: string, start: number, dayEnd: number, withoutYear: boolean): Found | undefined {
  const first = text.charCodeAt(dayEnd);
  if (first !== 45 && first !== 46 && first !== 47) return undefined;
  const monthStart = first === 46 && text.charCodeAt(dayEnd + 1) === 32 ? dayEnd + 2 : dayEnd + 1;
  const monthEnd = digitsEnd(text, monthStart);
  if (monthEnd === monthStart || monthEnd - monthStart > 2) return undefined;
  const day = Number(text.slice(start, dayEnd));
  const month = Number(text.slice(monthStart, monthEnd));
  const found = { start, day, dayStart: start, dayEnd, month };
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
    if (isPlausible(text, found, year, digits, whole, first)) return { ...found, end: yearEnd, year };
    return undefined;
  }
  if (!withoutYear || spaced || isDigit(second) || first === 45) return undefined;
  if (day < 1 || day > 31 || month < 1 || month > 12 || continues(text, monthEnd, false)) return undefined;
  return hasDateWordBefore(text, start) ? { ...found, end: monthEnd, year: undefined } : undefined;
}

/** Which pairs of separators make a date. */
function joins(first: number, second: number, yearDigits: number): boolean {
  if (first === second) return true;
  if (first === 47) return second === 45 || (isBlank(second) && yearDigits === 4);
  return first === 46 && second === 45 && yearDigits === 4;
}

function isPlausible(
  text: string,
  found: { start: number; day: number; month: number },
  year: number,
  digits: number,
  whole: boolean,
  mark: number,
): boolean {
  const { start, day, month } = found;
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
const SUBJECT_WORD = /(?:kle(?:-nr)?|emne|afsnit|version|ver|kap|kapitel|§)[.:]? ?$/;

function isChainMark(code: number): boolean {
  return code === 45 || code === 46 || code === 47 || code === 44 || code === 58 || code === 0x2013;
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
