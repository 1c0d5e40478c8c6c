/** Names of months and weekdays as they are met beside a date, long, short, Danish and English. */

import { isBlank, isLetter, isWordCode } from '../signs/chars.ts';
import { DATE_WORDS, ENGLISH_MONTHS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../words/calendar-words.ts';

/** The weekday that stands before a date. Offsets as in the date it belongs to. */
export interface WrittenWeekday {
  /** As written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** 0 = mandag … 6 = søndag. */
  readonly index: number;
}

const MONTH_BY_WORD: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...ENGLISH_MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...SHORT_MONTHS.map((name, index) => [name, index + 1] as const),
  ['sept', 9] as const,
  ['oct', 10] as const,
]);

const WEEKDAY_BY_WORD: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.map((name, index) => [name, index] as const),
  ...SHORT_WEEKDAYS.map((name, index) => [name, index] as const),
  ['tir', 1] as const,
  ['tor', 3] as const,
]);

const LONGEST_WORD = 9;

/** The month name that starts at `at`, with the full stop of a short form; undefined when there is none. */
export function monthAt(text: string, at: number): { readonly month: number; readonly end: number } | undefined {
  let end = at;
  while (end - at <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  const month = MONTH_BY_WORD.get(text.slice(at, end).toLowerCase());
  if (month === undefined) return undefined;
  return { month, end: end - at <= 4 && text.charCodeAt(end) === 46 ? end + 1 : end };
}

/** The month name that ends right before `at`, blanks between. */
export function monthBefore(text: string, at: number): { readonly month: number; readonly start: number } | undefined {
  const end = blanksStart(text, at);
  if (end === at) return undefined;
  const start = wordStart(text, end);
  const month = MONTH_BY_WORD.get(text.slice(start, end).toLowerCase());
  return month === undefined || end - start < 3 ? undefined : { month, start };
}

/** The weekday before a date that starts at `at`; `d.`, `den`, comma and blanks may stand between. Looks no further back than `limit`. */
export function weekdayBefore(text: string, at: number, limit: number): WrittenWeekday | undefined {
  let end = blanksStart(text, at);
  const article = articleStart(text, end);
  if (article !== undefined) end = blanksStart(text, article);
  const mark = text.charCodeAt(end - 1);
  if (mark === 44 || mark === 46) end = blanksStart(text, end - 1);
  const start = wordStart(text, end);
  if (start < limit || start === end) return undefined;
  const name = text.slice(start, end);
  const index = WEEKDAY_BY_WORD.get(name.toLowerCase());
  if (index === undefined || sharesDate(text, start)) return undefined;
  return { name, start, end, index };
}

/** `mandag-tirsdag den …`, `mandag/tirsdag`: two days share one date, so neither can be checked. */
function sharesDate(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 45 || before === 47 || before === 0x2013 || isWordCode(before);
}

const BEFORE_DATE: ReadonlySet<string> = new Set(DATE_WORDS);

/** True when a word that announces a date stands before `at`: `d.`, `den`, `dato:`, a weekday. */
export function hasDateWordBefore(text: string, at: number): boolean {
  let end = blanksStart(text, at);
  const mark = text.charCodeAt(end - 1);
  if (mark === 46 || mark === 58 || mark === 44) end = blanksStart(text, end - 1);
  const word = text.slice(wordStart(text, end), end).toLowerCase();
  return BEFORE_DATE.has(word) || WEEKDAY_BY_WORD.has(word);
}

function articleStart(text: string, end: number): number | undefined {
  const wordEnd = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  const start = wordStart(text, wordEnd);
  const word = text.slice(start, wordEnd).toLowerCase();
  return word === 'd' || word === 'den' ? start : undefined;
}

function blanksStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 6 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Start of the word that ends at `end`; a word longer than any we know is cut, so it matches none. */
function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at <= LONGEST_WORD + 1 && isLetter(text.charCodeAt(at - 1))) at--;
  return at;
}
