/**
 * Finds dates in running text, in every way minutes write them: `10-03-2021`, `10.03.21`, `09/03-2021`, `2021-03-10`,
 * `Onsdag d. 10. marts 2021`, `Tirsdag, December 5, 2017`. A hand-written scanner: it jumps from digit run to digit run
 * and looks a bounded way around each, so it is linear on any text.
 */

import { digitsEnd, isBlank, isDigit, isLetter, skipBlanks } from '../signs/chars.ts';
import { type IsoDate, isoDate } from './calendar.ts';
import { monthAt, monthBefore, type WrittenWeekday, weekdayBefore } from './date-words.ts';
import { type Found, isoAt, numericAt } from './numeric-date.ts';

export {
  addDays,
  dateParts,
  daysBetween,
  daysInMonth,
  ENGLISH_MONTHS,
  formatDate,
  type IsoDate,
  isoDate,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from './calendar.ts';

import { asWritten, hasUnseen, seenText } from '../signs/unseen.ts';

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

/** All dates of a text in order, not overlapping. Never throws; linear. */
export function findDates(text: string, options: DateOptions = {}): DateMatch[] {
  if (hasUnseen(text)) {
    const seen = seenText(text);
    return asWritten(findDates(seen.text, options), seen.columns);
  }
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

type Writable = { -readonly [Name in keyof DateMatch]: DateMatch[Name] };

function toMatch(text: string, found: Found, lastEnd: number): DateMatch {
  const weekday = weekdayBefore(text, found.start, lastEnd);
  const date = found.year === undefined ? undefined : isoDate(found.year, found.month, found.day);
  const { year } = found;
  const match: Writable = {
    start: weekday === undefined ? found.start : weekday.start,
    end: found.end,
    day: found.day,
    month: found.month,
    dayRange: { start: found.dayStart, end: found.dayEnd },
  };
  if (date !== undefined) match.date = date;
  if (year !== undefined) match.year = year;
  if (weekday !== undefined) match.weekday = weekday;
  return match;
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

/** `10. marts 2021`, `10.marts 2021`, `10 marts 2021`, and `10. marts` when asked for. */
function writtenAt(text: string, start: number, dayEnd: number, withoutYear: boolean): Found | undefined {
  const dotted = text.charCodeAt(dayEnd) === 46;
  const wordStart = skipBlanks(text, dotted ? dayEnd + 1 : dayEnd);
  if (wordStart > dayEnd + 4 || !isLetter(text.charCodeAt(wordStart))) return undefined;
  const month = monthAt(text, wordStart);
  if (month === undefined) return undefined;
  const day = Number(text.slice(start, dayEnd));
  const year = yearAfter(text, month.end);
  if (year !== undefined) {
    // `uge 45 november 2020` and `nr. 31 april 2021` are no dates: a day that does not exist must at least wear its full stop.
    if (isoDate(year.year, month.month, day) === undefined && (!dotted || day > 39)) return undefined;
    return { start, end: year.end, day, dayStart: start, dayEnd, month: month.month, year: year.year };
  }
  if (!withoutYear || day < 1 || day > 31 || !dotted) return undefined;
  return { start, end: month.end, day, dayStart: start, dayEnd, month: month.month, year: undefined };
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

/** Signs that tie two numbers into one. */
function isChainMark(code: number): boolean {
  return code === 45 || code === 46 || code === 47 || code === 44 || code === 58 || code === 0x2013;
}
