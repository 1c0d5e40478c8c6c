/** What may follow a case number on its line: more label/value pairs, more numbers, the clerk's initials, `Åbent punkt`. Prose may not. */
import { isBlank, isDigit, isLetter } from '../signs/chars.ts';
import { CASE_STATUS, CASE_STATUS_NOUNS, INITIALS_BEHIND } from '../words/case-labels.ts';
import { CLOSING_STATUS } from '../words/closed-words.ts';
import { caseLabelAt } from './case-labels.ts';
import { parseJournalNumber } from './parse-number.ts';
import { isUnmistakable } from './unmistakable.ts';

const STATUS: ReadonlySet<string> = new Set(CASE_STATUS);
const STATUS_NOUN: ReadonlySet<string> = new Set(CASE_STATUS_NOUNS);
const LONGEST_LABEL = 30;

const LONGEST_STATUS = 24;
const LONGEST_INITIALS = 10;

/** True when everything from `from` to the line's end belongs to a case-number line. Linear in the line. */
export function isCaseTail(line: string, from: number): boolean {
  if (mayEndInStatus(line) && CLOSING_STATUS.test(line.slice(Math.max(from, line.length - LONGEST_STATUS))))
    return true;
  if (line.length - from <= LONGEST_INITIALS && INITIALS_BEHIND.test(line.slice(from))) return true;
  let at = from;
  let afterStatus = false;
  for (;;) {
    while (isFiller(line.charCodeAt(at)) || isLooseSlash(line, at)) at++;
    if (at >= line.length) return true;
    const label = labelEnd(line, at);
    const word = wordEnd(line, at);
    const text = line.slice(at, word).toLowerCase();
    if (label !== undefined) {
      at = valueEnd(line, label);
      afterStatus = false;
    } else if (STATUS.has(text)) {
      at = word;
      afterStatus = true;
    } else if (afterStatus && STATUS_NOUN.has(text)) {
      at = word;
      afterStatus = false;
    } else {
      const end = numberEnd(line, at);
      const parsed = end > at ? parseJournalNumber(line.slice(at, end)) : undefined;
      if (parsed === undefined || !isUnmistakable(parsed)) return false;
      at = end;
      afterStatus = false;
    }
  }
}

/** The last letter is that of `punkt` or `sag`: most case lines end in a digit. */
function mayEndInStatus(line: string): boolean {
  let at = line.length;
  while (at > 0 && !isLetter(line.charCodeAt(at - 1)) && !isDigit(line.charCodeAt(at - 1))) at--;
  const last = line.charCodeAt(at - 1) | 32;
  return last === 116 || last === 103;
}

function isFiller(code: number): boolean {
  return (
    isBlank(code) ||
    code === 44 ||
    code === 59 ||
    code === 124 ||
    code === 46 ||
    code === 40 ||
    code === 41 ||
    code === 42 ||
    code === 95 ||
    code === 45 ||
    code === 0x2013 ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 35
  );
}

/** `Sagsnr. 24/117 / Klassifikation: …` */
function isLooseSlash(line: string, at: number): boolean {
  return line[at] === '/' && isBlank(line.charCodeAt(at - 1)) && isBlank(line.charCodeAt(at + 1));
}

/** End of a known label, or of a few words that a colon closes. */
function labelEnd(line: string, start: number): number | undefined {
  const known = caseLabelAt(line, start);
  if (known !== undefined) return known.end;
  if (!isLetter(line.charCodeAt(start))) return undefined;
  for (let at = start; at < start + LONGEST_LABEL; at++) {
    const code = line.charCodeAt(at);
    if (code === 58) return at;
    if (!(isLetter(code) || code === 32 || code === 0xa0 || code === 46 || code === 45 || code === 47))
      return undefined;
  }
  return undefined;
}

/** A value runs to a comma, a bar, a gap of two blanks or the line's end. */
function valueEnd(line: string, labelEnd: number): number {
  let at = labelEnd;
  while (line.charCodeAt(at) === 58 || line.charCodeAt(at) === 46 || isBlank(line.charCodeAt(at))) at++;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (code === 44 || code === 59 || code === 124 || code === 9) break;
    if (isBlank(code) && isBlank(line.charCodeAt(at + 1))) break;
    at++;
  }
  return at;
}

function wordEnd(line: string, start: number): number {
  let at = start;
  while (isLetter(line.charCodeAt(at))) at++;
  return at;
}

function numberEnd(line: string, start: number): number {
  let at = start;
  while (at < line.length && !isBlank(line.charCodeAt(at)) && line.charCodeAt(at) !== 44 && line.charCodeAt(at) !== 59)
    at++;
  while (at > start && !isDigit(line.charCodeAt(at - 1)) && !isLetter(line.charCodeAt(at - 1))) at--;
  return at;
}
