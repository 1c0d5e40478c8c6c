/**
 * What a line may hold, read off its characters once for all rules: a rule looks closer only at lines that carry its
 * mark. A mark may be set where nothing is; where something is, it is set.
 */
import { isDigit, skipBlanks } from '../../domain/signs/chars.ts';
import { ABSENCE_STEMS } from '../../domain/words/fact-labels.ts';
import { PAGE_LINES } from '../../domain/words/leftover-words.ts';

export const MARK = {
  /** Four digits in a row, or digits on both sides of `.`, `/`, `-`. */
  date: 1,
  /** Six digits in a row, or a word for the number of a person, whose digits may stand apart. */
  personsNumber: 2,
  /** A sign that damaged encodings leave behind, `?` and `&` among them. */
  broken: 4,
  /** What placeholders, help texts and initials are written with. */
  leftover: 8,
  /** `udvalg`. */
  committee: 16,
  /** A date, and the name of a body or a meeting. */
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
  /** `punkt`, `pkt.`, `sag`. */
  item: 16384,
  /** Signs that nobody sees, see `domain/signs/unseen.ts`. */
  unseen: 4096,
  /** Short, and begins as a line of a web page does (`Kopier link`), whatever marks stand before it. */
  pageLine: 8192,
} as const;

const SHORTEST_NAME = 6;
/** A name with marks around it; longer are only decision headings, which begin with their B. */
const LONGEST_NAME = 55;
const LONGEST_HEADING = 120;

/** What a line with one of these words may hold: small letters; in the line they may be capitals. */
const STEMS: readonly (readonly [stem: string, marks: number])[] = [
  ...ABSENCE_STEMS.map((stem) => [stem, MARK.absence] as const),
  ...['hjælpetekst', 'sbsys', 'klik ', 'lorem', 'mergefield', 'cookies', 'slet denne', 'fjern denne'].map(
    (stem) => [stem, MARK.leftover] as const,
  ),
  ...['dvalg', 'råd', 'bestyrelse', 'møde', 'behandling'].map((stem) => [stem, MARK.plan] as const),
  ...['bilag', 'vedl', 'vedh'].map((stem) => [stem, MARK.attachment] as const),
  ...['cpr', 'personn', 'fødselsn'].map((stem) => [stem, MARK.personsNumber] as const),
  ['udvalg', MARK.committee],
  ...['punkt', 'pkt', 'sag '].map((stem) => [stem, MARK.item] as const),
];

/** Danish letters, the most frequent last. */
const BY_FREQUENCY = 'xzqwcjyøåbhæpvufkmogdlstinar e';

/** Where the rarest three letters of a stem begin. */
function rarest(stem: string): number {
  const rarity = (at: number) => [0, 1, 2].reduce((sum, by) => sum + BY_FREQUENCY.indexOf(stem.charAt(at + by)), 0);
  let best = 0;
  for (let at = 1; at + 2 < stem.length; at++) if (rarity(at) < rarity(best)) best = at;
  return best;
}

/** Two letters as a place in a table, of either case; other signs share the places of letters. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** By the first two of a stem's rarest letters: a bit for each third one, and the stems with where those letters begin. */
const THIRD = new Int32Array(1024);
const STEMS_OF: (typeof STEMS_AT)[] = [];
const STEMS_AT = STEMS.map(([stem, marks]) => ({ stem, marks, at: rarest(stem) }));
for (const each of STEMS_AT) {
  const [first = 0, second = 0, third = 0] = [0, 1, 2].map((by) => each.stem.charCodeAt(each.at + by));
  const pair = pairOf(first, second);
  THIRD[pair] = (THIRD[pair] as number) | (1 << third);
  STEMS_OF[pair] = [...(STEMS_OF[pair] ?? []), each];
}

/** What the words of a line say. */
function wordMarks(text: string): number {
  const { length } = text;
  let marks = 0;
  let pair = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    // A shift counts in 32: a letter of either case is the same bit.
    if ((((THIRD[pair] as number) >>> code) & 1) !== 0) marks |= stemMarks(text, at - 2);
    pair = ((pair << 5) & 1023) | (code & 31);
  }
  return marks;
}

/** The marks of the stems whose rarest letters begin at `at`. */
function stemMarks(text: string, at: number): number {
  let marks = 0;
  for (const each of STEMS_OF[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? []) {
    const start = at - each.at;
    if (text.slice(start, start + each.stem.length).toLowerCase() === each.stem) marks |= each.marks;
  }
  return marks;
}

const DIGIT = 1;
const SEPARATOR = 2;
const BROKEN = 3;
const SIGN = 4;
const UNSEEN = 5;

/** What a character means by itself, by code unit; 0 for most. */
const KIND = new Uint8Array(256);
for (let code = 48; code <= 57; code++) KIND[code] = DIGIT;
for (const sign of './-') KIND[sign.charCodeAt(0)] = SEPARATOR;
for (const sign of 'ÃÂâÅï&') KIND[sign.charCodeAt(0)] = BROKEN;
for (const sign of '?[]<>_{«xX') KIND[sign.charCodeAt(0)] = SIGN;
KIND[0xad] = UNSEEN;

/** The marks of a line. Linear. */
export function marksOf(text: string): number {
  const marks = wordMarks(text) | signMarks(text) | shapeMarks(text);
  return (marks & MARK.date) === 0 ? marks & ~(MARK.lateDay | MARK.plan) : marks;
}

/** What digits and signs say. */
function signMarks(text: string): number {
  const { length } = text;
  let marks = 0;
  let digits = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 256 ? KIND[code] : kindOfOther(code);
    if (kind === 0) digits = 0;
    else if (kind === DIGIT) marks |= digitMarks(text, at, ++digits);
    else {
      digits = 0;
      marks |= markOf(text, at, code, kind);
    }
  }
  return marks;
}

/** What the digit at `at`, so many in its row, says. */
function digitMarks(text: string, at: number, count: number): number {
  if (count === 2) return isLate(text.charCodeAt(at - 1), text.charCodeAt(at)) ? MARK.lateDay : 0;
  return count === 4 ? MARK.date : count === 6 ? MARK.personsNumber : 0;
}

function isLate(tens: number, ones: number): boolean {
  return tens === 51 || (tens === 50 && ones === 57);
}

function kindOfOther(code: number): number {
  if (code === 0x2013) return SEPARATOR;
  if (code === 0xfffd) return BROKEN;
  const isUnseen =
    code <= 0x36f ? code >= 0x300 : code >= 0x200b && (code <= 0x200d || code === 0x2060 || code === 0xfeff);
  return isUnseen ? UNSEEN : 0;
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

/** What a sign says. */
function markOf(text: string, at: number, code: number, kind: number | undefined): number {
  if (kind === SEPARATOR) return joinsDigits(text, at) ? MARK.date : 0;
  if (kind === BROKEN) return MARK.broken;
  if (kind === UNSEEN) return MARK.unseen;
  if (code === 91 /* [ */ || code === 123 /* { */ || code === 60 /* < */ || code === 0xab /* « */) return MARK.leftover;
  // Three in a row.
  if (code === 63 /* ? */ || code === 95 /* _ */) {
    const run = text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code ? MARK.leftover : 0;
    return code === 63 ? run | MARK.broken : run;
  }
  // `xx`, `x.` and `x…`
  if (code > 63 && (code | 32) === 120) {
    const next = text.charCodeAt(at + 1);
    return (next | 32) === 120 || next === 46 || next === 0x2026 ? MARK.leftover : 0;
  }
  // `… her]`
  return (text.charCodeAt(at - 1) | 32) === 114 ? MARK.leftover : 0;
}

/** ` her` at the end of a line, full stops and blanks apart. */
function endsHer(text: string): boolean {
  let end = text.length;
  while (isGap(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 46) end--;
  return (text.charCodeAt(end - 1) | 32) === 114 && text.slice(end - 4, end).toLowerCase() === ' her';
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

/** What length, beginning and end say. */
function shapeMarks(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const first = text.charCodeAt(skipBlanks(text, 0));
  const isPoint = isDigit(first) || first === 45 || first === 42 || first === 0x2022;
  let marks: number = isPoint ? MARK.text | MARK.point : MARK.text;
  if (first === 47 /* / */ || endsHer(text)) marks |= MARK.leftover;
  if (length <= LONGEST_PAGE_LINE && mayBePageLine(text)) marks |= MARK.pageLine;
  if (length < SHORTEST_NAME || length > LONGEST_HEADING) return marks;
  return length <= LONGEST_NAME || mayOpenDecision(first) ? marks | MARK.name : marks;
}

/** A B, or something that may stand before it. */
function mayOpenDecision(first: number): boolean {
  return (first | 32) === 98 || first === 35 || first === 42 || first === 95 || first <= 32 || first > 127;
}
