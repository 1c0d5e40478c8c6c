/**
 * Makes text of a document safe to show: in a message, a list, a log, a report, a file that is kept. A CPR number in it
 * becomes `DDMMYY-****`. Far more generous than `cpr.ts`, which accuses somebody: here a number too many costs nothing, so
 * letters may touch it, any blank or hyphen may stand in it, and its day need only be possible.
 */

/** Blanks of any width and what nobody sees. */
const GAP = '[\\s\\u00a0\\u00ad\\u200b-\\u200f\\u2060\\ufeff]';
const DASH = '[-\\u2010-\\u2015\\u2212_]';
/** Blanks, or one dash with blanks around it; bounded, so that the whole is linear. */
const JOINT = `${GAP}{0,3}(?:${DASH}${GAP}{0,3})?`;
/** Days up to 31, or with 60 added as test numbers have it; months; two digits of a year. */
const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
const CENTURY = '(?:18|19|20)';
/** What may be the last four digits: no year with more behind it, as a case has it (`28.06.04-2002-0233`). */
const SERIAL = '(?!(?:19|20)\\d\\d-\\d)\\d{4}(?!\\d)';

const NUMBER = new RegExp(
  [
    // 010190-1234, 010190 1234, 0101901234
    `(?<!\\d)(${DAY}${MONTH}\\d{2})${JOINT}(?:\\d{4}(?!\\d)|\\d{1,3}(?= ?…))`,
    // 01.01.90-1234, 01 01 1990 - 1234, 01011990-1234
    `(?<!\\d)(${DAY}[./]?${GAP}{0,2}${MONTH}[./]?${GAP}{0,2}${CENTURY}?\\d{2})${GAP}{0,3}${DASH}${GAP}{0,3}(?:${SERIAL}|\\d{1,3}(?= ?…))`,
  ].join('|'),
  'g',
);

/** The text without the last four digits of any CPR number; also of one that was cut short by `…`. Linear. */
export function safeToShow(text: string): string {
  return text.replace(NUMBER, (_, plain?: string, dotted?: string) => `${plain ?? dotted}-****`);
}
