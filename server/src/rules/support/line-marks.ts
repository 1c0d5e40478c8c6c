/**
 * What a line may hold, read off its characters once for all rules: a rule looks closer only at lines that carry its
 * mark. A mark may be set where nothing is; where something is, it is set.
 */
import { isBlank, isDigit } from '../../domain/signs/chars.ts';
import { PAGE_LINES } from '../../domain/words/leftover-words.ts';

export const MARK = {
  /** Four digits in a row, or digits on both sides of `.`, `/`, `-`. */
  date: 1,
  /** Six digits in a row. */
  sixDigits: 2,
  /** A sign that damaged encodings leave behind, `?` and `&` among them. */
  broken: 4,
  /** What placeholders, help texts and initials are written with. */
  leftover: 8,
  /** `udvalg`. */
  committee: 16,
  /** A digit, and the name of a body or a meeting. */
  plan: 32,
  /** `bilag`, `vedlagt`, `vedhæftet`. */
  attachment: 64,
  /** Words for who came, left or took no part. */
  absence: 128,
  /** Begins with a number or a list mark. */
  point: 256,
  /** Of the length of a heading. */
  name: 512,
  /** Every line that is not empty. */
  text: 1024,
  /** A date, and a number from 29 to 39: only such a day can be one that its month does not have. */
  lateDay: 2048,
  /** Signs that nobody sees, see `domain/signs/unseen.ts`. */
  unseen: 4096,
  /** Short, and begins as a line of a web page does (`Kopier link`), whatever marks stand before it. */
  pageLine: 8192,
} as const;

const SHORTEST_NAME = 6;
/** A name with marks around it; longer are only decision headings, which begin with their B. */
const LONGEST_NAME = 55;
const LONGEST_HEADING = 120;

const DIGIT = 1;
const SEPARATOR = 2;
const BROKEN = 3;
const SIGN = 4;
const LETTER = 5;

/** What a character starts looking for, by code unit; 0 for those that mean nothing by themselves. */
const KIND = new Uint8Array(256);
for (let code = 48; code <= 57; code++) KIND[code] = DIGIT;
for (const sign of './-') KIND[sign.charCodeAt(0)] = SEPARATOR;
for (const sign of 'ÃÂâÅï&') KIND[sign.charCodeAt(0)] = BROKEN;
for (const sign of '?[]<>_{«') KIND[sign.charCodeAt(0)] = SIGN;
// One of the rarer letters of each word that is looked for.
for (const letter of 'vyhbfxkdgpåøVYHBFXKDGPØ') KIND[letter.charCodeAt(0)] = LETTER;

/** The marks of a line. Linear. */
export function marksOf(text: string): number {
  const { length } = text;
  let marks = 0;
  let digits = 0;
  let first = -1;
  let meets = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (first < 0 && !isBlank(code)) {
      first = code;
      if (code === 47 /* / */) marks |= MARK.leftover;
    }
    const kind = code < 256 ? KIND[code] : kindOfOther(code);
    if (kind === DIGIT) {
      digits++;
      if (digits === 2 && isLate(text.charCodeAt(at - 1), code)) marks |= MARK.lateDay;
      if (digits === 4) marks |= MARK.date;
      else if (digits === 6) marks |= MARK.sixDigits;
      else if (digits === 1 && meets) marks |= MARK.plan;
      continue;
    }
    digits = 0;
    if (kind === 0) continue;
    if (kind === SEPARATOR) {
      if ((marks & MARK.date) === 0 && joinsDigits(text, at)) marks |= MARK.date;
    } else if (kind === BROKEN) {
      marks |= MARK.broken;
      // `Å` is a letter of words too.
      if (code === 0xc5 && near(text, at, -1, 114) && near(text, at, 1, 100)) meets = true;
    } else if (kind === SIGN) marks |= signMarks(text, at, code);
    else {
      const word = letterMarks(text, at, code | 32);
      marks |= word & ~MARK.plan;
      if ((word & MARK.plan) !== 0) meets = true;
    }
  }
  if ((marks & MARK.date) === 0) marks &= ~MARK.lateDay;
  return marks | shapeMarks(text, first);
}

function isLate(tens: number, ones: number): boolean {
  return tens === 51 || (tens === 50 && ones === 57);
}

function kindOfOther(code: number): number {
  return code === 0x2013 ? SEPARATOR : code === 0xfffd ? BROKEN : 0;
}

/** The letter at a distance, whatever its case. */
function near(text: string, at: number, by: number, letter: number): boolean {
  return (text.charCodeAt(at + by) | 32) === letter;
}

function isGap(code: number): boolean {
  return code === 32 || code === 0xa0;
}

/** `10.3`, `10 . 3`. */
function joinsDigits(text: string, at: number): boolean {
  const before = isGap(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  const after = isGap(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  return isDigit(text.charCodeAt(before)) && isDigit(text.charCodeAt(after));
}

function signMarks(text: string, at: number, code: number): number {
  if (code === 91 /* [ */ || code === 123 /* { */ || code === 60 /* < */ || code === 0xab /* « */) return MARK.leftover;
  // Three in a row.
  if (code === 63 /* ? */ || code === 95 /* _ */) {
    const run = text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code ? MARK.leftover : 0;
    return code === 63 ? run | MARK.broken : run;
  }
  // `… her]`
  return near(text, at, -1, 114) ? MARK.leftover : 0;
}

/** What the word around one of its rarer letters may be; `letter` is the small one. */
function letterMarks(text: string, at: number, letter: number): number {
  const next = text.charCodeAt(at + 1) | 32;
  switch (letter) {
    case 100 /* d: forlod, til stede */:
      return near(text, at, -1, 111) || (next === 101 && near(text, at, -2, 116)) ? MARK.absence : 0;
    case 103 /* g: deltog */:
      return near(text, at, -1, 111) && near(text, at, -2, 116) ? MARK.absence : 0;
    case 107 /* k: klik her, cookies */:
      return (next === 32 && near(text, at, -1, 105)) || (next === 105 && near(text, at, -1, 111)) ? MARK.leftover : 0;
    case 118 /* v: udvalg, vedlagt, vedhæftet */:
      if (next === 97) return near(text, at, -1, 100) ? MARK.committee | MARK.plan : 0;
      return next === 101 && near(text, at, 2, 100) && (near(text, at, 3, 108) || near(text, at, 3, 104))
        ? MARK.attachment
        : 0;
    case 104 /* h: behandling, inhabil, hjælpetekst, her */:
      if (next === 97) return near(text, at, 2, 110) ? MARK.plan : near(text, at, 2, 98) ? MARK.absence : 0;
      if (next === 101) return endsHer(text, at) ? MARK.leftover : 0;
      return next === 106 ? MARK.leftover : 0;
    case 98 /* b: bilag, afbud */:
      if (next === 105) return near(text, at, 2, 108) && near(text, at, 3, 97) ? MARK.attachment : 0;
      return next === 117 ? MARK.absence : 0;
    default:
      return rarerLetterMarks(text, at, letter, next);
  }
}

function rarerLetterMarks(text: string, at: number, letter: number, next: number): number {
  switch (letter) {
    case 102 /* f: fravær, mergefield */:
      if (next === 114) return MARK.absence;
      return next === 105 && near(text, at, -1, 101) ? MARK.leftover : 0;
    case 112 /* p: lorem ipsum */:
      return next === 115 ? MARK.leftover : 0;
    case 120 /* x: xx, x. and x… */:
      return next === 120 || next === 46 || text.charCodeAt(at + 1) === 0x2026 ? MARK.leftover : 0;
    case 121 /* y: bestyrelse, sbsys */:
      return next === 114 ? MARK.plan : next === 115 ? MARK.leftover : 0;
    default: /* å, ø: råd, møde */
      return next === 100 ? MARK.plan : 0;
  }
}

/** ` her` at the end of a line, a full stop and blanks apart. */
function endsHer(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 32 || !near(text, at, 2, 114)) return false;
  let end = at + 3;
  while (end < text.length && (isGap(text.charCodeAt(end)) || text.charCodeAt(end) === 46)) end++;
  return end === text.length;
}

const LONGEST_PAGE_LINE = 80;
const BEGINNING = 3;
const PAGE_BEGINNINGS = new Set(PAGE_LINES.map((line) => line.slice(0, BEGINNING)));
const PAGE_MARKS = '-–|•·*';

function mayBePageLine(text: string): boolean {
  let at = 0;
  while (at < text.length && (PAGE_MARKS.includes(text.charAt(at)) || text.charAt(at).trim() === '')) at++;
  const beginning = text.slice(at, at + BEGINNING + 1);
  // Letters taken apart, ligatures: read later.
  for (let i = 0; i < beginning.length; i++) if (beginning.charCodeAt(i) > 0x2ff) return true;
  return PAGE_BEGINNINGS.has(beginning.slice(0, BEGINNING).toLowerCase());
}

/** What length and beginning say. `first` is the first character that is no blank. */
function shapeMarks(text: string, first: number): number {
  const { length } = text;
  if (length === 0) return 0;
  const isPoint = isDigit(first) || first === 45 || first === 42 || first === 0x2022;
  let marks: number = isPoint ? MARK.text | MARK.point : MARK.text;
  if (length <= LONGEST_PAGE_LINE && mayBePageLine(text)) marks |= MARK.pageLine;
  if (length < SHORTEST_NAME || length > LONGEST_HEADING) return marks;
  return length <= LONGEST_NAME || mayOpenDecision(first) ? marks | MARK.name : marks;
}

/** A B, or something that may stand before it. */
function mayOpenDecision(first: number): boolean {
  return (first | 32) === 98 || first === 35 || first === 42 || first === 95 || first <= 32 || first > 127;
}
