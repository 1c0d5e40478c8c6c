/**
 * What a line may hold, read off its characters once for all rules: a rule looks closer only at lines that carry its
 * mark. A mark may be set where nothing is; where something is, it is set.
 */
import { isBlank, isDigit } from '../../domain/signs/chars.ts';

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
for (const sign of '?[]>_') KIND[sign.charCodeAt(0)] = SIGN;
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
  if (code === 91 /* [ */) return MARK.leftover;
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
    case 107 /* k: klik her */:
      return next === 32 && near(text, at, -1, 105) ? MARK.leftover : 0;
    case 118 /* v: udvalg, vedlagt, vedhæftet */:
      if (next === 97) return near(text, at, -1, 100) ? MARK.committee | MARK.plan : 0;
      return next === 101 && near(text, at, 2, 100) ? MARK.attachment : 0;
    case 104 /* h: behandling, inhabil, hjælpetekst */:
      if (next === 97) return near(text, at, 2, 110) ? MARK.plan : near(text, at, 2, 98) ? MARK.absence : 0;
      return next === 106 ? MARK.leftover : 0;
    case 98 /* b: bilag, afbud */:
      return next === 105 ? MARK.attachment : next === 117 ? MARK.absence : 0;
    default:
      return rarerLetterMarks(text, at, letter, next);
  }
}

function rarerLetterMarks(text: string, at: number, letter: number, next: number): number {
  switch (letter) {
    case 102 /* f: fravær */:
      return next === 114 ? MARK.absence : 0;
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

/** What length and beginning say. `first` is the first character that is no blank. */
function shapeMarks(text: string, first: number): number {
  const { length } = text;
  if (length === 0) return 0;
  const isPoint = isDigit(first) || first === 45 || first === 42 || first === 0x2022;
  const marks = isPoint ? MARK.text | MARK.point : MARK.text;
  if (length < SHORTEST_NAME || length > LONGEST_HEADING) return marks;
  return length <= LONGEST_NAME || mayOpenDecision(first) ? marks | MARK.name : marks;
}

/** A B, or something that may stand before it. */
function mayOpenDecision(first: number): boolean {
  return (first | 32) === 98 || first === 35 || first === 42 || first === 95 || first <= 32 || first > 127;
}
