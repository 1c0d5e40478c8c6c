/**
 * Numbered lines of every form: `Punkt 12: …`, `Pkt. 188 …`, `11. …`, `1) …`, `ad 1. …`, `§ 4 …`, `[3] …`, `III. …`,
 * `A.1 …`, `Sag nr. 4 – …`. The form is learnt, not listed: it is the numbering with the number replaced by `#`, and the
 * form that runs in sequence through a document is the one its items use.
 */

import { digitsEnd, isBlank, isDigit, isLetter, isLower, isUpper, skipBlanks } from '../../../domain/signs/chars.ts';
import {
  ANSWER_WORDS,
  BEFORE_NUMBERS,
  ITEM_WORDS,
  MONTH_STARTS as MONTHS,
  NUMBER_WORDS,
  OTHER_NUMBERED,
  WORD_BEHIND_NUMBER,
} from '../../../domain/words/number-words.ts';
import { letterAfter, letterBehindWord, letterPoint, withLetter } from './lettered-number.ts';
import { ITEM_FORM, ITEM_WEIGHT, type Numbering } from './number-form.ts';
import { paired, timed } from './paired-number.ts';
import { roman } from './roman-number.ts';
import { behindYear, ofYear } from './year-number.ts';

const MAX_DIGITS = 4;
/** The words in front of a number reach so far. */
export const MAX_PREFIX = 26;
const MAX_UNKNOWN = 18;
/** Numbers of `A.1`, `B.1` … are counted on by this for each letter, so that they rise through the document. */
const LETTER_STEP = 100;
/** Reads the numbering that `line` begins with at `from`; undefined when there is none. Never throws, linear. */
export function readNumbering(line: string, from: number, end: number): Numbering | undefined {
  let start = from;
  const first = line.charCodeAt(start);
  if (first === 0x2022 || first === 0xb7) {
    // `• 301. Title`: a bullet counts only in front of a number with a full stop.
    start = skipBlanks(line, start + 1, end);
    if (!isDigit(line.charCodeAt(start)) && !/^(?:punkt|pkt)/i.test(line.slice(start, start + 5))) return undefined;
  }
  const code = line.charCodeAt(start);
  if (isDigit(code)) return paired(line, start, start, end) ?? plain(line, start, end);
  if (code === 35 /* # */)
    return isDigit(line.charCodeAt(start + 1)) ? afterNumber(line, '# ', start + 1, end, 1) : undefined;
  if (code === 91 /* [ */ || code === 40 /* ( */) return bracketed(line, start, end);
  if (code === 0xa7 /* § */) {
    const number = skipBlanks(line, start + 1, end);
    return isDigit(line.charCodeAt(number)) ? afterNumber(line, '§ ', number, end, 0) : undefined;
  }
  if (!isLetter(code)) return undefined;
  return (
    roman(line, start, end) ??
    lettered(line, start, end) ??
    letterPoint(line, start, end) ??
    timed(line, start, end) ??
    prefixed(line, start, end) ??
    letterBehindWord(line, start, end)
  );
}

function plain(line: string, from: number, end: number): Numbering | undefined {
  const numberEnd = digitsEnd(line, from);
  if (numberEnd - from > MAX_DIGITS) return undefined;
  const number = Number(line.slice(from, numberEnd));
  const lettered = letterAfter(line, numberEnd);
  if (lettered > 0) return withLetter(line, from, numberEnd, end, `#${line[lettered]}`, 0);
  const yearly = ofYear(line, from, numberEnd, end) ?? behindYear(line, from, end);
  if (yearly) return yearly;
  const read = (form: string, titleStart: number, weight: number) => {
    return { form, number, numberStart: from, numberEnd, titleStart, weight };
  };
  const next = line.charCodeAt(numberEnd);
  if (next === 46 /* . */ || next === 41 /* ) */ || next === 58 /* : */) {
    const after = numberEnd + 1;
    const titleStart = skipBlanks(line, after, end);
    const titleCode = line.charCodeAt(titleStart);
    if (titleStart >= end) return undefined;
    const glued = titleStart === after && !isLetter(titleCode) && titleCode !== 42;
    if (glued && (next !== 46 || !isNumberAndWord(line, titleStart, end))) return undefined;
    if (isLower(titleCode) && MONTHS.has(line.slice(titleStart, titleStart + 3))) return undefined;
    const behind = WORD_BEHIND_NUMBER.exec(line.slice(titleStart, Math.min(end, titleStart + 24)));
    const form = `#${line[numberEnd]}`;
    if (behind && titleStart + behind[0].length < end)
      return read(`${form} punkt`, titleStart + behind[0].length, ITEM_WEIGHT);
    return read(form, titleStart, glued ? -2 : next === 41 ? -1 : 0);
  }
  if (next === 47 /* 1/ Title */ && isBlank(line.charCodeAt(numberEnd + 1))) {
    const title = skipBlanks(line, numberEnd + 1, end);
    return isUpper(line.charCodeAt(title)) ? read('#/ ', title, 0) : undefined;
  }
  if (isUpper(next)) return glued(line, from, numberEnd, end);
  if (!isBlank(next)) return undefined;
  const titleStart = skipBlanks(line, numberEnd, end);
  const titleCode = line.charCodeAt(titleStart);
  if (titleCode === 58 /* : */) {
    const title = skipBlanks(line, titleStart + 1, end);
    return title < end && isLetter(line.charCodeAt(title)) ? read('# :', title, 1) : undefined;
  }
  if (titleCode === 40 && /^\((?:lukke[td]|åbent?)/i.test(line.slice(titleStart, titleStart + 8)))
    return read('#.', titleStart, 2);
  if (isSpacedSign(line, titleStart)) {
    const title = skipBlanks(line, titleStart + 1, end);
    return isUpper(line.charCodeAt(title)) ? read('#–', title, 0) : undefined;
  }
  // `43 Title`: numbers in prose look the same, so years and amounts are left out.
  if (!isUpper(titleCode) || numberEnd - from > 3) return undefined;
  return read('# ', titleStart, -1);
}

/** `38Godkendelse`: the blank was lost. `3D` and `10A` are names. */
function glued(line: string, from: number, numberEnd: number, end: number): Numbering | undefined {
  if (numberEnd - from > 3 || end - numberEnd < 4) return undefined;
  if (!isLower(line.charCodeAt(numberEnd + 1)) || !isLower(line.charCodeAt(numberEnd + 2))) return undefined;
  const number = Number(line.slice(from, numberEnd));
  return { form: '#', number, numberStart: from, numberEnd, titleStart: numberEnd, weight: -1 };
}

/** `7.12 nye boliger`: the title begins with a number and the blank after the full stop is missing. */
function isNumberAndWord(line: string, from: number, end: number): boolean {
  const digits = digitsEnd(line, from);
  return (
    digits > from &&
    // Three digits are the rest of an amount (`12.500 kr.`).
    digits - from <= 2 &&
    isBlank(line.charCodeAt(digits)) &&
    isLetter(line.charCodeAt(skipBlanks(line, digits, end)))
  );
}

function bracketed(line: string, from: number, end: number): Numbering | undefined {
  const numberStart = from + 1;
  const numberEnd = digitsEnd(line, numberStart);
  const close = line[from] === '[' ? ']' : ')';
  if (numberEnd === numberStart || numberEnd - numberStart > MAX_DIGITS || line[numberEnd] !== close) return undefined;
  const titleStart = skipBlanks(line, numberEnd + 1, end);
  if (titleStart >= end) return undefined;
  return {
    form: `${line[from]}#${close}`,
    number: Number(line.slice(numberStart, numberEnd)),
    numberStart,
    numberEnd,
    titleStart,
    weight: 0,
  };
}

/**
 * One capital, a full stop or nothing, and a number: `A.1 …`, `B2: …`. The letter is part of the form. Behind `B/` the
 * numbers run on whatever the letter: it says what the item is for.
 */
function lettered(line: string, from: number, end: number): Numbering | undefined {
  if (!isUpper(line.charCodeAt(from))) return undefined;
  if (line[from + 1] === '/') {
    const read = isDigit(line.charCodeAt(from + 2)) ? afterNumber(line, 'L/', from + 2, end, 0) : undefined;
    return read && { ...read, numberStart: from };
  }
  const dot = line[from + 1] === '.' || line[from + 1] === '-';
  const number = dot ? from + 2 : from + 1;
  if (!isDigit(line.charCodeAt(number))) return undefined;
  const read = afterNumber(line, dot ? 'L.' : 'L', number, end, 0);
  // The letters are one sequence: A.1 … A.3, B.1 …
  return read && { ...read, number: read.number + (line.charCodeAt(from) - 64) * LETTER_STEP, numberStart: from };
}

/** Up to three short words and a number: `Punkt 12: …`, `Sag nr. 4 – …`, `ad 1. …`. */
function prefixed(line: string, from: number, end: number): Numbering | undefined {
  const limit = Math.min(end, from + MAX_PREFIX);
  let at = from;
  for (; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (isDigit(code)) break;
    if (!isLetter(code) && !isBlank(code) && code !== 46 && code !== 58) return undefined;
  }
  if (at >= limit) return undefined;
  let wordEnd = at;
  while (wordEnd > from && isBlank(line.charCodeAt(wordEnd - 1))) wordEnd--;
  const series = isUpper(line.charCodeAt(at - 1)) && isBlank(line.charCodeAt(at - 2));
  if (wordEnd === at && line[at - 1] !== '.' && line[at - 1] !== ':' && !series) return undefined;
  const written = line.slice(from, wordEnd);
  if (written === 'Punkt') return afterNumber(line, ITEM_FORM, at, end, ITEM_WEIGHT);
  const word = withoutStops(written.toLowerCase());
  // `Sag: 1 Title`: a colon stands only behind a word for item.
  if (written.includes(':') && !ITEM_WORDS.has(word)) return undefined;
  if (OTHER_NUMBERED.has(word) || BEFORE_NUMBERS.has(word.slice(word.lastIndexOf(' ') + 1))) return undefined;
  const lettered = LETTERED_WORD.exec(word);
  if (series && lettered && ITEM_WORDS.has(lettered[1] as string))
    return withSeries(afterNumber(line, ITEM_FORM, at, end, ITEM_WEIGHT), line.charCodeAt(wordEnd - 1) - 64);
  if (series) return undefined;
  const known = ITEM_WORDS.has(word);
  const answer = ANSWER_WORDS.has(word);
  // Only a known item word may be long, or open an item in lower case.
  if (!known && (at - from >= MAX_UNKNOWN || (!answer && !isUpper(line.charCodeAt(from))))) return undefined;
  const read = afterNumber(line, known ? ITEM_FORM : `${word} `, at, end, known ? ITEM_WEIGHT : answer ? 1 : 0);
  return read && NUMBER_WORDS.has(word) && !isParted(line, read) ? { ...read, weight: read.weight - 1 } : read;
}

/** `Punkt A1`: the letter names a series of items. */
const LETTERED_WORD = /^(.+) [a-z]$/;

/** The number counted on from that of the letter's place in the alphabet. */
function withSeries(read: Numbering | undefined, letter: number): Numbering | undefined {
  return read && { ...read, form: 'L#', number: read.number + letter * LETTER_STEP, numberStart: read.numberStart - 1 };
}

/** A sign that parts number and title, with a blank behind it: `Punkt 4 · Title`, `Sag 4 / Title`. */
function isSpacedSign(line: string, at: number): boolean {
  return '-–—·•/|»>'.includes(line[at] ?? ' ') && isBlank(line.charCodeAt(at + 1));
}

/** A sign stands between number and title. */
function isParted(line: string, { numberEnd, titleStart }: Numbering): boolean {
  return /[:.)–-]/.test(line.slice(numberEnd, titleStart));
}

/** Words without full stops, parted by single blanks: `Sag  nr.` as `sag nr`. */
function withoutStops(words: string): string {
  return words.replace(/[.:]/g, ' ').trim().replace(/\s+/g, ' ');
}

function afterNumber(
  line: string,
  prefix: string,
  numberStart: number,
  end: number,
  weight: number,
): Numbering | undefined {
  const numberEnd = digitsEnd(line, numberStart);
  if (numberEnd - numberStart > MAX_DIGITS) return undefined;
  const yearly = ofYear(line, numberStart, numberEnd, end);
  if (yearly) return { ...yearly, form: `${prefix}${yearly.form}`, weight };
  if (letterAfter(line, numberEnd) > 0) return withLetter(line, numberStart, numberEnd, end, `${prefix}#`, weight);
  // `Fokusrevision 2020`: a year, unless the word says item.
  if (weight < 3 && numberEnd - numberStart === MAX_DIGITS) return undefined;
  let at = skipBlanks(line, numberEnd, end);
  const blank = at > numberEnd;
  const separator = line[at];
  let separated = false;
  if (':.)-–'.includes(separator ?? ' ') || (blank && isSpacedSign(line, at))) {
    const after = at + 1;
    at = skipBlanks(line, after, end);
    // `Punkt 3.1`, `A.1.2`: a finer numbering, not a sequence of items.
    if (at === after && isDigit(line.charCodeAt(at))) return undefined;
    // `§ 60-fællesskab` is one word.
    if (at === after && separator === '-' && isLower(line.charCodeAt(at))) return undefined;
    separated = true;
  }
  if (at >= end && !separated) {
    if (weight < 3) return undefined;
  } else if (MONTHS.has(line.slice(at, at + 3))) return undefined;
  else if (!separated && (!blank || (weight < 3 && !isUpper(line.charCodeAt(at))))) return undefined;
  else if (!separated && weight >= 3 && isLower(line.charCodeAt(at))) return undefined;
  return {
    form: `${prefix}#`,
    number: Number(line.slice(numberStart, numberEnd)),
    numberStart,
    numberEnd,
    titleStart: Math.min(at, end),
    weight: weight + (separator === ':' && weight > 0 ? 1 : 0),
  };
}
