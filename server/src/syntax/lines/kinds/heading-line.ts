/** Lines that look like section headings: names of the table, `Indstilling: …`, and short lines that no table knows. */
import { isDecisionPhrase } from '../../../domain/decision/index.ts';
import { headingKey, REFERAT, roleOfKey, type SectionRole } from '../../../domain/roles.ts';
import { isBlank, isDigit, isLetter, isLower, isUpper } from '../../../domain/signs/chars.ts';
import { DECIDING_BODY } from '../../../domain/words/decisions/decision-heading-words.ts';
import {
  NOTHING_SAID,
  OTHER_BODY_HEADS,
  RECOMMENDER,
  VARYING_HEADS,
} from '../../../domain/words/sections/section-nouns.ts';
import { type Dress, HEADING, type HeadingLike, type Marks } from '../line-class.ts';
import { admit, MAY_NAME } from '../opening-letters.ts';

/** A line longer than this is a heading only under a name of the table, where it is marked up as one, or of few words. */
export const MAX_SHORT = 90;
/** No line that recognition cares about is longer; items with very long titles are the longest. */
export const MAX_MARK = 400;
/** Longest name in front of a colon. */
export const MAX_LABEL = 42;
export const MAX_LABEL_WORDS = 6;

/** The class of a heading that stands alone. */
export function heading(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  key: string,
  role: SectionRole | undefined,
  dress?: Dress,
): HeadingLike {
  const { level, bold, formFeed } = marks;
  const colon = line.charCodeAt(end - 1) === 58 || endsInAt(line, end);
  const capitals = inCapitals(line, start, end);
  return { ...HEADING, key, role, level, bold, formFeed, start, end, colon, capitals, dress };
}

/** No small letter stands in `line[start, end)`. */
export function inCapitals(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLower(line.charCodeAt(at))) return false;
  return true;
}

/** `Forvaltningen indstiller, at`: a list follows as after a colon. */
export function endsInAt(line: string, end: number): boolean {
  return line.charCodeAt(end - 1) === 116 && line.charCodeAt(end - 2) === 97 && isBlank(line.charCodeAt(end - 3));
}

/** Not `2.0`, which is an item. */
const FINE_NUMBER = /^\d{1,3}(?!\.0[\s\u00a0.])(?:\.\d{1,2}){1,2}\.?[\s\u00a0]+/;

/** Digits, a full stop and a digit. */
function isFine(line: string, start: number): boolean {
  let at = start;
  while (at < start + 3 && isDigit(line.charCodeAt(at))) at++;
  return line.charCodeAt(at) === 46 && isDigit(line.charCodeAt(at + 1));
}

/** `1.2 Indstilling`: a section whose name carries the item's number. */
export function numberedSection(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  if (end - start > MAX_SHORT) return undefined;
  const number = isFine(line, start) ? FINE_NUMBER.exec(line.slice(start, Math.min(end, start + 14))) : null;
  if (!number) return undefined;
  const name = start + number[0].length;
  const key = headingKey(line.slice(name, end));
  const role = roleOfKey(key);
  return role && heading(line, name, end, marks, key, role);
}

/**
 * `Indstilling: Det indstilles, at …`: a name and its text on the same line, a colon or a tab between. A name of the
 * table may have a dash or a wide gap there, where the house writes so.
 */
export function inlineHeading(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  if (isLower(line.charCodeAt(start))) return undefined;
  const head = line.slice(start, Math.min(end, start + MAX_LABEL + 4));
  const part = SIGN.test(head) ? PARTS.exec(head) : null;
  const inline = part ? skipInline(line, start + part[0].length, end) : end;
  if (!part || inline >= end) return undefined;
  const [, name = '', sign = ''] = part;
  const key = headingKey(name);
  const role = roleOfKey(key) ?? (key === REFERAT && sign === ':' ? 'decision' : undefined);
  if (key === '' || key.split(' ').length > MAX_LABEL_WORDS) return undefined;
  const colon = sign.includes(':');
  if (!colon && role === undefined && !sign.includes('\t')) return undefined;
  // More columns than two are a row of a table.
  if (sign.trim() === '' && /\t|\s{3}/.test(line.slice(inline, end))) return undefined;
  const dress = colon || role === undefined ? undefined : sign.trim() || 'column';
  const brief = isBrief(line, inline, end);
  return { ...heading(line, start, end, marks, key, role, dress), colon: false, inline, brief };
}

/** Some such sign: few lines have one, and without it the next expression need not be tried. */
const SIGN = /[:\t|–—]| {3}| - /;
/** A name, and the sign behind it that parts it from its text. */
const PARTS = /^([^:\t|]{1,42}?)(:(?=[\s\u00a0*\p{Lu}])|[ ]*\t[ ]*| {3,}|[ ]+[|–—-][ ]+)/u;

const MAX_SMALL = 30;

/** `sagen kort:`, `beslutning:`: a name without capital, where the house writes so. */
export function smallHeading(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  if (end - start > MAX_SMALL || line[end - 1] !== ':') return undefined;
  const key = headingKey(line.slice(start, end));
  const role = roleOfKey(key);
  const named = role !== undefined || (key.length > 2 && key.split(' ').length <= 3);
  return named ? heading(line, start, end, marks, key, role, 'small') : undefined;
}

const MAX_BRIEF = 40;
const NOTHING: ReadonlySet<string> = new Set(NOTHING_SAID);

/** A few words without sentence end, as the value of a label is; `Ingen` is a text of its own. */
function isBrief(line: string, start: number, end: number): boolean {
  if (end - start > MAX_BRIEF || line.charCodeAt(end - 1) === 46) return false;
  return !NOTHING.has(headingKey(line.slice(start, end)));
}

/** `SagsfremstillingUdvalget tager …`: a name of the table, and the text right behind it without a blank. */
export function gluedHeading(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  const reach = Math.min(end, start + MAX_LABEL);
  for (let at = start + SHORTEST_GLUED; at < reach; at++) {
    if (isBlank(line.charCodeAt(at))) return undefined;
    if (!isUpper(line.charCodeAt(at)) || !isLower(line.charCodeAt(at - 1))) continue;
    const key = headingKey(line.slice(start, at));
    const role = roleOfKey(key);
    if (!role) return undefined;
    return { ...heading(line, start, end, marks, key, role, 'glued'), colon: false, inline: at };
  }
  return undefined;
}

const SHORTEST_GLUED = 5;

/** `BESLUTNING Godkendt.`: a name of the table in capitals, and its text behind a blank. */
export function shoutedHeading(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  let at = start;
  for (let words = 0; words < MAX_SHOUTED && at < end; words++) {
    const blank = line.indexOf(' ', at);
    if (blank < 0 || blank >= end || !inCapitals(line, at, blank)) return undefined;
    const key = headingKey(line.slice(start, blank));
    const role = roleOfKey(key);
    // The text begins as a sentence does.
    if (role && isUpper(line.charCodeAt(blank + 1)) && isLower(line.charCodeAt(blank + 2)))
      return { ...heading(line, start, end, marks, key, role, 'shouted'), colon: false, inline: blank + 1 };
    at = blank + 1;
  }
  return undefined;
}

const MAX_SHOUTED = 3;

/** `Direktionen indstiller,`, `Indstilling fra Teknik og Miljø`: a name of the table with a comma, or with a name that varies. */
export function dressedHeading(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  key: string,
): HeadingLike | undefined {
  if (key.endsWith(',')) {
    const name = key.slice(0, -1).trimEnd();
    const role = roleOfKey(name) ?? (RECOMMENDER.test(name) ? 'recommendation' : undefined);
    return role && heading(line, start, end, marks, name, role, 'comma');
  }
  if (key.endsWith(')')) {
    // `Bilag (2)`
    const name = key.replace(/ ?\(\d{1,3}\)$/, '');
    const role = name === key ? undefined : roleOfKey(name);
    return role && heading(line, start, end, marks, name, role);
  }
  const other = OTHER_BODIES.find((head) => key.startsWith(head));
  if (other) return otherBody(line, start, end, marks, other.trimEnd());
  const from = key.indexOf(' fra ');
  if (from < 0 || key.length > MAX_SHORT || key.includes(' om ')) return undefined;
  const head = key.slice(0, from + 4);
  const role = VARYING.get(head);
  // `Forslag fra 2021` names no one.
  return role && isUpper(line.charCodeAt(start + from + 5)) ? heading(line, start, end, marks, head, role) : undefined;
}

/** `Udtalelse fra Økonomiudvalget`: what another body said of the case. */
function otherBody(line: string, start: number, end: number, marks: Marks, head: string): HeadingLike | undefined {
  const bodyStart = start + head.length + 1;
  const body = line.slice(bodyStart, end).replace(/[\s:.]{1,4}$/, '');
  if (!isUpper(line.charCodeAt(bodyStart)) || !DECIDING_BODY.test(body)) return undefined;
  const cls = heading(line, start, end, marks, head, 'decision');
  return { ...cls, body, bodyStart, bodyEnd: bodyStart + body.length };
}

const OTHER_BODIES = OTHER_BODY_HEADS.map((head) => `${head} `);
const VARYING: ReadonlyMap<string, SectionRole> = new Map(Object.entries(VARYING_HEADS));
for (const head of [...VARYING.keys(), ...OTHER_BODY_HEADS, REFERAT]) admit(head, MAY_NAME);

function skipInline(line: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(line.charCodeAt(at)) || line.charCodeAt(at) === 42)) at++;
  return at;
}

/**
 * A short line without sentence end may be a heading that no table knows; with Markdown's `#` in front a line of any
 * length is one, unless it ends as a sentence: converters mark up paragraphs too. `known`: its key, where that was made.
 */
export function shortHeading(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  known?: string,
): HeadingLike | undefined {
  const long = end - start > MAX_SHORT;
  if (long && end - start > MAX_MARK) return undefined;
  const last = line.charCodeAt(end - 1);
  if (last === 44 || last === 59 || last === 33 || (last === 46 && (long || marks.level === 0))) return undefined;
  if (long && marks.level === 0 && !fewWords(line, start, end)) return undefined;
  if (!hasThreeLetters(line, start, end) || line.indexOf('\t', start) >= 0) return undefined;
  if (marks.level === 0 && isDecisionPhrase(line, start, end)) return undefined;
  const key = known ?? headingKey(line.slice(start, end));
  return key.length < 3 || NOTHING.has(key) ? undefined : heading(line, start, end, marks, key, undefined);
}

/** Two to six words, no address: Danish sets no limit to the length of one, so a name of few words stays one. */
function fewWords(line: string, start: number, end: number): boolean {
  let words = 1;
  for (let at = line.indexOf(' ', start); at >= 0 && at < end; at = line.indexOf(' ', at + 1))
    if (++words > MAX_LABEL_WORDS) return false;
  return words > 1 && line.indexOf('://', start) < 0;
}

function hasThreeLetters(line: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) if (isLetter(line.charCodeAt(at)) && ++letters === 3) return true;
  return false;
}
