/**
 * Numbered lines of every form: `Punkt 12: …`, `Pkt. 188 …`, `11. …`, `1) …`, `ad 1. …`, `§ 4 …`, `[3] …`, `III. …`,
 * `A.1 …`, `Sag nr. 4 – …`. The form is learnt, not listed: it is the numbering with the number replaced by `#`, and the
 * form that runs in sequence through a document is the one its items use.
 */
import { isBlank, isDigit, isLetter, isLower, isUpper, skipBlanks } from './chars.ts';

export interface Numbering {
  readonly form: string;
  readonly number: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** First column of the title. */
  readonly titleStart: number;
  /** How much the form alone speaks for an item, 0 for the forms that lists use too. */
  readonly weight: number;
}

const MAX_DIGITS = 4;
const MAX_PREFIX = 18;
/** Numbers of `A.1`, `B.1` … are counted on by this for each letter, so that they rise through the document. */
const LETTER_STEP = 100;
/** Words that number something else than items. */
const OTHER_WORDS = new Set([
  'bilag',
  'side',
  'tabel',
  'figur',
  'kl',
  'den',
  'd',
  'ca',
  'nr',
  'stk',
  'uge',
  'kapitel',
  'afsnit',
  'note',
  'fase',
  'gruppe',
  'trin',
  'version',
  'art',
  'art.',
]);
/** The form of every number behind a word for item begins so. */
export const ITEM_FORM = 'punkt ';
const ITEM_WORDS = new Set([
  'punkt',
  'pkt',
  'pkt.',
  'punkt nr',
  'punkt nr.',
  'dagsordenspunkt',
  'sag nr',
  'sag nr.',
  'dagsordenens punkt',
]);
const MONTHS: ReadonlySet<string> = new Set('jan feb mar apr maj jun jul aug sep okt nov dec'.split(' '));
/** Words that a number follows in a sentence. */
const JOINING: ReadonlySet<string> = new Set('den d d. kl kl. ca ca. på i af fra til med og'.split(' '));
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

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
  if (isDigit(code)) return plain(line, start, end);
  if (code === 91 /* [ */ || code === 40 /* ( */) return bracketed(line, start, end);
  if (code === 0xa7 /* § */) {
    const number = skipBlanks(line, start + 1, end);
    return isDigit(line.charCodeAt(number)) ? afterNumber(line, '§ ', number, end, 0) : undefined;
  }
  if (!isLetter(code)) return undefined;
  return roman(line, start, end) ?? lettered(line, start, end) ?? prefixed(line, start, end);
}

function digitsEnd(line: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(line.charCodeAt(at))) at++;
  return at;
}

function plain(line: string, from: number, end: number): Numbering | undefined {
  const numberEnd = digitsEnd(line, from, end);
  if (numberEnd - from > MAX_DIGITS) return undefined;
  const number = Number(line.slice(from, numberEnd));
  const next = line.charCodeAt(numberEnd);
  if (next === 46 /* . */ || next === 41 /* ) */ || next === 58 /* : */) {
    const after = numberEnd + 1;
    const titleStart = skipBlanks(line, after, end);
    const titleCode = line.charCodeAt(titleStart);
    if (titleStart >= end) return undefined;
    const glued = titleStart === after && !isLetter(titleCode) && titleCode !== 42;
    if (glued && (next !== 46 || !isNumberAndWord(line, titleStart, end))) return undefined;
    if (isLower(titleCode) && MONTHS.has(line.slice(titleStart, titleStart + 3))) return undefined;
    return {
      form: `#${line[numberEnd]}`,
      number,
      numberStart: from,
      numberEnd,
      titleStart,
      weight: glued ? -2 : next === 41 ? -1 : 0,
    };
  }
  if (!isBlank(next)) return undefined;
  const titleStart = skipBlanks(line, numberEnd, end);
  const titleCode = line.charCodeAt(titleStart);
  if (titleCode === 40 && /^\((?:lukke[td]|åbent?)/i.test(line.slice(titleStart, titleStart + 8))) {
    return { form: '#.', number, numberStart: from, numberEnd, titleStart, weight: 2 };
  }
  if (titleCode === 45 || titleCode === 0x2013) {
    const title = skipBlanks(line, titleStart + 1, end);
    if (!isUpper(line.charCodeAt(title))) return undefined;
    return { form: '#–', number, numberStart: from, numberEnd, titleStart: title, weight: 0 };
  }
  // `43 Title`: numbers in prose look the same, so years and amounts are left out.
  if (!isUpper(titleCode) || numberEnd - from > 3) return undefined;
  return { form: '# ', number, numberStart: from, numberEnd, titleStart, weight: -1 };
}

/** `7.12 nye boliger`: the title begins with a number and the blank after the full stop is missing. */
function isNumberAndWord(line: string, from: number, end: number): boolean {
  const digits = digitsEnd(line, from, end);
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
  const numberEnd = digitsEnd(line, numberStart, end);
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

/** Roman numerals with a full stop or bracket: `III. …`. */
function roman(line: string, from: number, end: number): Numbering | undefined {
  let at = from;
  while (at < end && at - from < 8 && ROMAN[line[at] as string] !== undefined) at++;
  if (at === from) return undefined;
  const bare = isBlank(line.charCodeAt(at));
  // `I ALGADE` is a number only in front of capitals; `I` is a word too.
  if (bare ? !shouted(line, at + 1, end) : line[at] !== '.' && line[at] !== ')') return undefined;
  if (!bare && !isBlank(line.charCodeAt(at + 1))) return undefined;
  const titleStart = skipBlanks(line, at + 1, end);
  const number = romanValue(line.slice(from, at));
  if (titleStart >= end || number === undefined) return undefined;
  return { form: `R${bare ? ' ' : line[at]}`, number, numberStart: from, numberEnd: at, titleStart, weight: 0 };
}

/** At least eight letters, all capitals. */
function shouted(line: string, from: number, end: number): boolean {
  let letters = 0;
  for (let at = from; at < end; at++) {
    const code = line.charCodeAt(at);
    if (isLower(code)) return false;
    if (isUpper(code)) letters++;
  }
  return letters >= 8;
}

function romanValue(text: string): number | undefined {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text[i] as string] ?? 0;
    const next = ROMAN[text[i + 1] as string] ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 && total < 200 ? total : undefined;
}

/** One capital, a full stop or nothing, and a number: `A.1 …`, `B2: …`. The letter is part of the form. */
function lettered(line: string, from: number, end: number): Numbering | undefined {
  if (!isUpper(line.charCodeAt(from))) return undefined;
  const dot = line[from + 1] === '.' || line[from + 1] === '-';
  const number = dot ? from + 2 : from + 1;
  if (!isDigit(line.charCodeAt(number))) return undefined;
  const read = afterNumber(line, dot ? 'L.' : 'L', number, end, 0);
  // The letters are one sequence: A.1 … A.3, B.1 …
  return read && { ...read, number: read.number + (line.charCodeAt(from) - 64) * LETTER_STEP, numberStart: from };
}

const ITEM_WEIGHT = 3;

/** Up to three short words and a number: `Punkt 12: …`, `Sag nr. 4 – …`, `ad 1. …`. */
function prefixed(line: string, from: number, end: number): Numbering | undefined {
  const limit = Math.min(end, from + MAX_PREFIX);
  let at = from;
  for (; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (isDigit(code)) break;
    if (!isLetter(code) && !isBlank(code) && code !== 46) return undefined;
  }
  if (at >= limit) return undefined;
  let wordEnd = at;
  while (wordEnd > from && isBlank(line.charCodeAt(wordEnd - 1))) wordEnd--;
  if (wordEnd === at && line[at - 1] !== '.') return undefined;
  const written = line.slice(from, wordEnd);
  if (written === 'Punkt') return afterNumber(line, 'punkt ', at, end, ITEM_WEIGHT);
  const word = written.toLowerCase().replace(/\s+/g, ' ');
  if (OTHER_WORDS.has(withoutStop(word)) || JOINING.has(word.slice(word.lastIndexOf(' ') + 1))) return undefined;
  const known = ITEM_WORDS.has(word);
  const weight = known ? ITEM_WEIGHT : word === 'ad' || word === 'ad.' ? 1 : 0;
  // Only a known item word may open an item in lower case.
  if (!known && word !== 'ad' && word !== 'ad.' && !isUpper(line.charCodeAt(from))) return undefined;
  return afterNumber(line, known ? ITEM_FORM : `${withoutStop(word)} `, at, end, weight);
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function afterNumber(
  line: string,
  prefix: string,
  numberStart: number,
  end: number,
  weight: number,
): Numbering | undefined {
  const numberEnd = digitsEnd(line, numberStart, end);
  if (numberEnd - numberStart > MAX_DIGITS) return undefined;
  // `Fokusrevision 2020`: a year, unless the word says item.
  if (weight < 3 && numberEnd - numberStart === MAX_DIGITS) return undefined;
  let at = skipBlanks(line, numberEnd, end);
  const blank = at > numberEnd;
  const separator = line[at];
  let separated = false;
  if (separator === ':' || separator === '.' || separator === ')' || separator === '-' || separator === '–') {
    const after = at + 1;
    at = skipBlanks(line, after, end);
    // `Punkt 3.1`, `A.1.2`: a finer numbering, not a sequence of items.
    if (at === after && isDigit(line.charCodeAt(at))) return undefined;
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
