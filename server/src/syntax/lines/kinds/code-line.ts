/** Lines that are nothing but a code, with or without a label: `EV/23-0210`, `Mappe: 88-417`. */
import { parseJournalNumber } from '../../../domain/case-numbers/journal-number.ts';
import { findDates } from '../../../domain/dates/dates.ts';
import { isBlank, isDigit, isLetter } from '../../../domain/signs/chars.ts';
import { INITIALS_BEHIND } from '../../../domain/words/case-labels.ts';
import { STATE_BEHIND_CODE, STATE_OF_CODE } from '../../../domain/words/closed-words.ts';
import type { CaseLine, CodeLine } from '../line-class.ts';

const MAX_LINE = 44;
const MAX_LABEL = 18;
const SHORTEST_CODE = 4;
const LONGEST_CODE = 26;

/** Letters in front of a number that are part of it: `T 15-0118/4`. */
const LETTERS_IN_FRONT = /^[A-ZÆØÅ]{1,5}$/;

/** Reads `line[start, end)` as a code line; undefined when it is none. Linear, only short lines are looked at. */
export function readCode(line: string, start: number, end: number): CodeLine | undefined {
  if (end - start > MAX_LINE) return undefined;
  // `ACT-40587 · Åben`: the state is said of the case.
  const state = STATE_BEHIND_CODE.exec(line.slice(start, end));
  if (state && state.index > 0) return readCode(line, start, start + state.index);
  const clerk = line.lastIndexOf(' ', end);
  if (isDigit(line.charCodeAt(clerk - 1)) && INITIALS_BEHIND.test(line.slice(clerk, end)))
    return readCode(line, start, clerk);
  // `(FRU 416/2002)`
  if (line.charCodeAt(start) === 40)
    return line.charCodeAt(end - 1) === 41 ? readCode(line, start + 1, end - 1) : undefined;
  let token = end;
  while (token > start && !isBlank(line.charCodeAt(token - 1))) token--;
  const shape = codeShape(line, token, end);
  if (shape === undefined) return undefined;
  const label = line.slice(start, token).trim();
  if (label.length > MAX_LABEL || /\d/.test(label) || (label !== '' && label.split(/\s+/).length > 2)) return undefined;
  const from = LETTERS_IN_FRONT.test(label) ? start : token;
  const text = line.slice(from, end);
  const parsed = parseJournalNumber(text) ?? { text, form: 'unknown' as const, valid: true };
  return { kind: 'code', start: from, end, shape: `${label.toLowerCase()} ${shape}`, parsed };
}

/** What every code has: three digits, and a sign that sets its parts apart. */
function mayBeCode(line: string, from: number, to: number): boolean {
  if (to - from < SHORTEST_CODE || to - from > LONGEST_CODE) return false;
  let digits = 0;
  let sign = false;
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (code === 45 || code === 46 || code === 47 || code === 95) sign = true;
  }
  return sign && digits >= 3;
}

/** The token `line[from, to)` with runs of digits and letters made one; undefined where it is no code but a date or an amount. */
export function codeShape(line: string, from: number, to: number): string | undefined {
  if (!mayBeCode(line, from, to)) return undefined;
  let shape = '';
  let digits = 0;
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    if (isDigit(code) || isLookalike(line, at)) {
      digits++;
      if (!shape.endsWith('9')) shape += '9';
    } else if (isLetter(code)) {
      if (!shape.endsWith('A')) shape += 'A';
    } else if (code === 45 || code === 46 || code === 47 || code === 95) shape += line[at];
    else return undefined;
  }
  // `12.500` is an amount, `B12` a room: digits, and parts set apart.
  const code = digits >= 3 && /[-./_]/.test(shape) && !/^9\.9(?:-9\.9)?$/.test(shape) && /9$|9-?A$/.test(shape);
  return code && findDates(line.slice(from, to)).length === 0 ? shape : undefined;
}

/** A letter between digits that was taken for one: `ACT-4O613`. */
function isLookalike(line: string, at: number): boolean {
  return 'OoIl'.includes(line.charAt(at)) && isDigit(line.charCodeAt(at - 1)) && isDigit(line.charCodeAt(at + 1));
}

const LABELLED_CASE =
  /^(?:sags?\.?[\s\u00a0]?(?:nr|id|nummer)\.?|sag|j\.?[\s\u00a0]?nr\.?)[\s\u00a0]*(?::[\s\u00a0]*)?(?=\S*\d)/i;

/** `Sagsnr. 188031 Skoleudvalget Åbent punkt`: a labelled number, words, and whether the item is open. */
export function readCaseWithState(line: string, start: number, end: number): CaseLine['match'] | undefined {
  if (end - start > 140) return undefined;
  const first = line.charCodeAt(start) | 32;
  if (first !== 115 && first !== 106 /* s j */) return undefined;
  const last = line.charCodeAt(end - 1) | 32;
  if (last !== 110 && last !== 116 && last !== 103 /* åbe-n, lukke-t, sa-g */) return undefined;
  const text = line.slice(start, end);
  const label = STATE_OF_CODE.test(text) ? LABELLED_CASE.exec(text) : null;
  if (!label) return undefined;
  const from = start + label[0].length;
  let to = from;
  while (to < end && !isBlank(line.charCodeAt(to)) && line[to] !== ',') to++;
  const token = line.slice(from, to);
  // `Sag 5: Personsag - lukket punkt` is the fifth item.
  if (token.endsWith(':') || !/\d{3}|\d[-./]\d/.test(token)) return undefined;
  const parsed = parseJournalNumber(token) ?? { text: token, form: 'unknown' as const, valid: true };
  return { start: from, end: to, label: label[0].trim(), parsed };
}
