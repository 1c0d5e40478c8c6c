/**
 * Case numbers that are no KLE numbers: year/serial, year-serial, authority-year-serial, letters-year-serial; and forms
 * nobody has described, which are taken as they are.
 */
import { isDigit, isLetter } from '../signs/chars.ts';
import { fullYear, type JournalForm, type JournalNumber, type JournalParts } from './journal-types.ts';
import { applyRepairs, asDigits, isOddDash, type Repair, repair, strayBlanks } from './number-groups.ts';

interface Known {
  readonly form: JournalForm;
  readonly parts: JournalParts;
}

/** The text as one of the serial forms, sound or damaged, or as a number of an unknown form; undefined when it is no number. */
export function parseSerial(text: string): JournalNumber | undefined {
  const sound = knownForm(text);
  if (sound !== undefined) return { text, valid: true, ...sound };
  return damagedSerial(text) ?? (looksLikeNumber(text) ? { text, form: 'unknown', valid: true } : undefined);
}

const YEAR_SERIAL = /^(?:\d{2}|(?:19|20)\d\d)\/\d{2,7}$/;
const YEAR_DASH_SERIAL = /^\d{2}-\d{4,7}$/;
const AUTHORITY = /^\d{3}-(?:19|20)\d\d-\d{1,7}$/;
const LETTERS = /^([A-ZÆØÅ]{1,5})-?((?:19|20)\d\d)-(\d{1,7})$/;

/** The first separator settles which form is worth trying: this runs for every line that begins with a digit. */
function knownForm(text: string): Known | undefined {
  let mark = 0;
  while (isDigit(text.charCodeAt(mark))) mark++;
  if (mark === 0) return lettersForm(text);
  if (text[mark] === '/') {
    return YEAR_SERIAL.test(text) && !isSpanOfYears(text)
      ? { form: 'year-serial', parts: yearly(text.slice(0, mark), text.slice(mark + 1)) }
      : undefined;
  }
  if (text[mark] !== '-') return undefined;
  if (mark === 2)
    return YEAR_DASH_SERIAL.test(text)
      ? { form: 'year-dash-serial', parts: yearly(text.slice(0, 2), text.slice(3)) }
      : undefined;
  if (!AUTHORITY.test(text)) return undefined;
  const parts = { authority: text.slice(0, 3), ...yearly(text.slice(4, 8), text.slice(9)) };
  return { form: 'authority-year-serial', parts };
}

function lettersForm(text: string): Known | undefined {
  const match = LETTERS.exec(text);
  return match === null
    ? undefined
    : { form: 'letters-year-serial', parts: { letters: match[1] ?? '', ...yearly(match[2] ?? '', match[3] ?? '') } };
}

function yearly(year: string, serial: string): JournalParts {
  return { year: fullYear(year), serial };
}

/** `2020/2021`, `2020/21`: a school year, a period. */
function isSpanOfYears(text: string): boolean {
  return /^(?:19|20)\d\d[/-](?:(?:19|20)\d\d|\d\d)$/.test(text);
}

/** Every serial form has one of these, whatever is wrong with it. */
const FORM_MARK = /[-/\\_\u2010-\u2014\u2212]/;

/** A number that turns into a known form when what is certainly wrong in it is mended. */
function damagedSerial(text: string): JournalNumber | undefined {
  if (!FORM_MARK.test(text)) return undefined;
  const repairs = certainRepairs(text);
  const first = repairs[0];
  if (first === undefined || repairs.length > 4) return undefined;
  const suggestion = applyRepairs(text, repairs);
  const mended = suggestion === undefined ? undefined : knownForm(suggestion);
  if (suggestion === undefined || mended === undefined) return undefined;
  // `20 - 13750` and `98–123456` may be a range or a telephone number; only a letter among the digits tells.
  if (mended.form === 'year-dash-serial' && repairs.some((each) => each.code !== 'letter-for-digit')) return undefined;
  return { text, valid: false, fault: { code: first.code, start: first.start, end: first.end }, suggestion, ...mended };
}

/** Letters among digits, doubled or odd separators, blanks beside a separator. In order, not overlapping. */
function certainRepairs(text: string): Repair[] {
  const repairs: Repair[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at))) {
      while (isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at))) at++;
      pushLookalikes(text, start, at, repairs);
      continue;
    }
    while (at < text.length && !isDigit(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at))) at++;
    repairs.push(...separatorRepairs(text, start, at));
  }
  return repairs;
}

function pushLookalikes(text: string, start: number, end: number, repairs: Repair[]): void {
  const group = text.slice(start, end);
  if (!/\d/.test(group) || asDigits(group) === undefined) return;
  for (let index = start; index < end; index++) {
    const digit = asDigits(text.charAt(index));
    if (digit !== text.charAt(index)) repairs.push(repair('letter-for-digit', index, index + 1, digit));
  }
}

function separatorRepairs(text: string, start: number, end: number): Repair[] {
  const bare = text.slice(start, end).trim();
  if (bare === '/' || bare === '-') return strayBlanks(text, start, end);
  if (/^\/{2,3}$/.test(bare)) return [repair('double-separator', start, end, '/')];
  if (/^-{2,3}$/.test(bare)) return [repair('double-separator', start, end, '-')];
  if (isOddDash(bare) && bare.length === 1) return [repair('wrong-dash', start, end, '-')];
  return bare === '\\' ? [repair('wrong-separator', start, end, '/')] : [];
}

const TOKEN = /^[A-Za-zÆØÅæøå0-9][A-Za-zÆØÅæøå0-9._:/-]*[A-Za-zÆØÅæøå0-9]$/;

/** A single token that could be somebody's case number and is nothing else: no date, amount, time, telephone or CPR number. */
function looksLikeNumber(text: string): boolean {
  if (!TOKEN.test(text) || /[a-zæøå]{3}/.test(text)) return false;
  const digits = countDigits(text);
  if (digits === text.length) return digits >= 5 && digits !== 8 && digits !== 10;
  if (/[A-Za-zÆØÅæøå]/.test(text)) return digits >= 3 && text.length >= 5;
  return digits >= 5 && !isOtherNumber(text);
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) count++;
  return count;
}

const OTHER_NUMBERS: readonly RegExp[] = [
  /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/, // a day
  /^\d{4}-\d{2}-\d{2}$/,
  /^\d{1,3}(?:\.\d{3})+$/, // an amount
  /^\d+[.:]\d{1,2}$/, // an amount or a time
  /^\d{6}-\d{4}$/, // a CPR number
  /^(?:19|20)\d\d[-/](?:(?:19|20)\d\d|\d{1,2})$/, // a period
  /^\d{1,2}[-./](?:19|20)\d\d$/, // a month
  /^\d{1,2}[.:]\d\d-\d{1,2}[.:]\d\d$/, // hours
];

function isOtherNumber(text: string): boolean {
  return OTHER_NUMBERS.some((pattern) => pattern.test(text));
}
