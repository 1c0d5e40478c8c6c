/**
 * Finds CPR numbers (`DDMMYY-NNNN`). Modulus 11 has not been required since 1 October 2007, so it only raises
 * confidence; what must hold is that the day exists in the century the seventh digit names. A hand-written scanner from
 * digit run to digit run; what it looks at around each is bounded, so it is linear on any text.
 */
import { isoDate } from '../dates/calendar.ts';
import { digitsEnd, isBlank, isDigit, isLetter } from '../signs/chars.ts';
import { cprWordNear, otherNumberWordBefore } from './cpr-context.ts';

/**
 * A number that is or may be a CPR number. Offsets are 0-based UTF-16 units, `end` exclusive. The number itself is never
 * handed on: show {@link masked}.
 */
export interface CprMatch {
  readonly start: number;
  readonly end: number;
  /** `certain`: hyphen, CPR word near by or modulus 11. `likely`: only the day holds. `test`: day + 60, a number for testing. */
  readonly certainty: 'certain' | 'likely' | 'test';
  /** `DDMMYY-****`. */
  readonly masked: string;
}

/** `spread`: written in a way that only the word CPR tells from other numbers (`01.01.90-1234`, `010190/1234`). */
type Joint = 'hyphen' | 'blank' | 'none' | 'spread';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly joint: Joint;
}

/** All CPR numbers of a text in order; the last four digits stand at `end - 4`. Never throws; linear. */
export function findCprNumbers(text: string): CprMatch[] {
  const matches: CprMatch[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const runEnd = digitsEnd(text, at);
    const candidate = candidateAt(text, at, runEnd);
    const match = candidate === undefined ? undefined : judge(text, candidate);
    if (match !== undefined) matches.push(match);
    at = match?.end ?? runEnd;
  }
  return matches;
}

function candidateAt(text: string, start: number, runEnd: number): Candidate | undefined {
  const length = runEnd - start;
  if (length === 10) return { start, end: runEnd, digits: text.slice(start, runEnd), joint: 'none' };
  const dayEnd = length === 6 ? runEnd : length === 2 ? spreadDayEnd(text, start) : -1;
  if (dayEnd < 0) return undefined;
  const serial = serialStart(text, dayEnd);
  if (serial === undefined || digitsEnd(text, serial.at) !== serial.at + 4) return undefined;
  const end = serial.at + 4;
  const digits = text.slice(start, dayEnd).replace(/\D/g, '') + text.slice(serial.at, end);
  return { start, end, digits, joint: length === 2 ? 'spread' : serial.joint };
}

/** The end of `01.01.90`, `01 01 90`, whose parts one sign parts; -1 for anything else. */
function spreadDayEnd(text: string, start: number): number {
  const sign = text.charCodeAt(start + 2);
  if (sign !== text.charCodeAt(start + 5) || !(isBlank(sign) || isJoining(sign))) return -1;
  return [start + 3, start + 6].every((at) => digitsEnd(text, at) === at + 2) ? start + 8 : -1;
}

/** Where the last four digits begin: after a hyphen or dash with at most one blank on each side, or after one blank. */
function serialStart(text: string, from: number): { readonly at: number; readonly joint: Joint } | undefined {
  let at = from;
  if (isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 13) at++;
  if (text.charCodeAt(at) === 47 /* / */ && isDigit(text.charCodeAt(at + 1))) return { at: at + 1, joint: 'spread' };
  const dash = isDash(text.charCodeAt(at));
  if (!dash) return at > from && isDigit(text.charCodeAt(at)) ? { at, joint: 'blank' } : undefined;
  at++;
  if (isBlank(text.charCodeAt(at))) at++;
  return isDigit(text.charCodeAt(at)) ? { at, joint: 'hyphen' } : undefined;
}

function judge(text: string, candidate: Candidate): CprMatch | undefined {
  const { start, end, digits, joint } = candidate;
  const kind = dayKind(digits);
  if (kind === undefined || !standsAlone(text, candidate) || isInAddress(text, start, end)) return undefined;
  const named = cprWordNear(text, start, end);
  if (!named && joint === 'spread') return undefined;
  if (!named && otherNumberWordBefore(text, start, joint === 'hyphen')) return undefined;
  // `121212 1500`, `010120 2024`: columns of a table, a code and a year.
  if (!named && joint === 'blank' && (hasNeighbour(text, start, end) || /^(?:19|20)/.test(digits.slice(6))))
    return undefined;
  const certain = named || joint === 'hyphen' || passesModulus11(digits);
  // A test number that nothing else speaks for is just a number.
  if (kind === 'test' && !certain) return undefined;
  const certainty = kind === 'test' ? 'test' : certain ? 'certain' : 'likely';
  return { start, end, certainty, masked: `${digits.slice(0, 6)}-****` };
}

/** Century by the seventh digit, as the CPR office assigns it. */
function birthYear(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function dayKind(digits: string): 'real' | 'test' | undefined {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = birthYear(Number(digits.slice(4, 6)), Number(digits.charAt(6)));
  if (isoDate(year, month, day) !== undefined) return 'real';
  return day > 60 && isoDate(year, month, day - 60) !== undefined ? 'test' : undefined;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

function passesModulus11(digits: string): boolean {
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0) % 11 === 0;
}

/** False when the digits are a part of something longer: a journal number, an amount, a telephone number with country code. */
function standsAlone(text: string, { start, end, joint }: Candidate): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isDigit(after) || isLetter(after) || before === 43 /* + */ || before === 37 /* % */) return false;
  if (isLetter(before) && !(joint !== 'none' && cprWordNear(text, start, start))) return false;
  if (isJoining(before) && isWordAt(text, start - 2)) return false;
  return !(isJoining(after) && isDigit(text.charCodeAt(end + 1)));
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || (isLetter(code) && isCapitalRun(text, at));
}

/** `EMN-010203-1234` is an identifier; `Bilag-010190-1234.pdf` is a file that names a person. */
function isCapitalRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const previous = text.charCodeAt(at - 1);
  return (
    code >= 65 &&
    code <= 90 &&
    !(previous >= 97 && previous <= 122) &&
    !text.slice(Math.max(0, at - 3), at + 1).endsWith('CPR')
  );
}

function isJoining(code: number): boolean {
  return isDash(code) || code === 46 || code === 44 || code === 47 || code === 58;
}

function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

/** Another number one blank or tab away, on the same line. */
function hasNeighbour(text: string, start: number, end: number): boolean {
  return (
    (isBlank(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2))) ||
    (isBlank(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))
  );
}

const ADDRESS_REACH = 200;

/** True inside a web or e-mail address: the blank-free stretch around the number holds `://`, `www.` or `@`. */
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < ADDRESS_REACH && !isGap(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < ADDRESS_REACH && !isGap(text.charCodeAt(to))) to++;
  const word = text.slice(from, to);
  return word.includes('://') || word.includes('www.') || word.includes('@');
}

function isGap(code: number): boolean {
  return isBlank(code) || code === 10;
}
