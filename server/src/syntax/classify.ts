/**
 * Classifies one line by itself. Called once per line and kept, so it must be quick on running text: the first
 * character and the length decide nearly every line.
 */
import { isDecisionPhrase } from '../domain/decisions.ts';
import { findCaseNumber } from '../domain/journal-number.ts';
import { guessRole, headingKey, LONGEST_ROLE_KEY, roleOfKey } from '../domain/roles.ts';
import { isBlank, isDigit, isLetter, isLower, skipBlanks, trimEnd } from './chars.ts';
import { readCaseWithState, readCode } from './code-line.ts';
import { readBodyHeading, readDecisionHeading } from './decision-heading.ts';
import { readEntryTail } from './entry-tail.ts';
import { BLANK, FURNITURE, type LineClass, type MarkClass, type Marks, proseClass } from './line-class.ts';
import { classifyNumbered } from './numbered-line.ts';
import { BARE_LABELS, groupOfKey, isContentsKey, labelOfKey } from './shell-words.ts';
import { readTitle } from './title-line.ts';

/** No line that recognition cares about is longer; items with very long titles are the longest. */
const MAX_MARK = 400;
const MAX_SHORT = 90;
const MAX_LABEL = 42;
const ROMAN_START = /^[IVXL]{1,7}[.) ]/;
/** Links that web pages print between the lines of the minutes. */
const WEB_LINK = new Set([
  'til toppen',
  'tilbage til toppen',
  'til indholdsfortegnelse',
  'tilbage til indholdsfortegnelsen',
  'udskriv',
  'udskriv hele dagsordnen',
  'se alle bilag',
  'fold alle ud',
  'luk alle punkter',
  'hent som fil',
  'åbent punkt',
  'åben sag',
  'print',
  'læs op',
]);
const WEB_PREFIX = 'fold dette punkt ind ';
const PAGE_LINE = /^(?:side|s\.)[\s\u00a0]*\d{1,4}(?:[\s\u00a0]*(?:af|\/|ud af)[\s\u00a0]*\d{1,4})?$/i;

/** What `line` (without terminator) looks like. Pure; linear in the line's length; never throws. */
export function classify(line: string): LineClass {
  const length = line.length;
  const start = skipBlanks(line, 0, length);
  if (start === length) return BLANK;
  const end = trimEnd(line, start, length);
  const code = line.charCodeAt(start);
  if (code === 35 /* # */ || code === 42 /* * */ || code === 95 /* _ */) return marked(line, start, end);
  return (
    words(line, start, end, { level: 0, bold: false, formFeed: start > 0 && line.lastIndexOf('\f', start) >= 0 }) ??
    prose(line, start, end)
  );
}

const RECOMMENDS = /indstil|anbefaler|foreslår/;

function prose(line: string, start: number, end: number): LineClass {
  const length = end - start;
  const last = line.charCodeAt(end - 1);
  const head = length > 160 ? line.slice(start, start + 160) : line;
  const decision = length <= 120 && isDecisionPhrase(line.slice(start, end));
  const short = length <= 120 && last !== 46 && last !== 58 && last !== 59;
  return proseClass(last === 58, decision, RECOMMENDS.test(head), short);
}

/** A line with Markdown marks around its words. */
function marked(line: string, from: number, to: number): LineClass {
  let start = from;
  while (line.charCodeAt(start) === 35) start++;
  const level = start - from;
  if (level > 6 || (level > 0 && !isBlank(line.charCodeAt(start)))) return prose(line, from, to);
  start = skipBlanks(line, start, to);
  let end = to;
  while (level > 0 && line.charCodeAt(end - 1) === 35) end--;
  end = trimEnd(line, start, end);
  const open = start;
  while (start < end && (line.charCodeAt(start) === 42 || line.charCodeAt(start) === 95)) start++;
  const stars = start - open;
  let closed = 0;
  while (end > start && (line.charCodeAt(end - 1) === 42 || line.charCodeAt(end - 1) === 95)) {
    end--;
    closed++;
  }
  // `* item` and `*) note` are no emphasis.
  if (level === 0 && stars < 2) return prose(line, from, to);
  start = skipBlanks(line, start, end);
  end = trimEnd(line, start, end);
  if (start >= end) return prose(line, from, to);
  return (
    words(line, start, end, { level, bold: stars > 0 && closed > 0, formFeed: false }, stars > 0) ??
    prose(line, from, to)
  );
}

/** The words of a line, marks taken off; undefined when they are running text. */
function words(line: string, start: number, end: number, marks: Marks, openBold = false): MarkClass | undefined {
  const length = end - start;
  if (length > MAX_MARK) return undefined;
  const code = line.charCodeAt(start);
  if (isDigit(code)) return digitsFirst(line, start, end, marks);
  if (isLower(code)) {
    if (code === 102 && line.startsWith(WEB_PREFIX, start))
      return words(line, skipBlanks(line, start + WEB_PREFIX.length, end), end, marks, openBold);
    if (code !== 97 /* ad 1. */ && code !== 112 /* punkt 1 */ && code !== 115 /* sag nr. 1, side 1 */) return undefined;
    if (code === 115 && PAGE_LINE.test(line.slice(start, Math.min(end, start + 30)))) return FURNITURE;
    return classifyNumbered(line, start, end, marks);
  }
  if (isLetter(code)) return lettersFirst(line, start, end, marks, openBold);
  if (code === 0xa7 || code === 91 || code === 40 || code === 0x2022 || code === 0xb7) {
    return classifyNumbered(line, start, end, marks);
  }
  return marks.level > 0 && length <= MAX_SHORT
    ? shortHeading(line, start, end, marks, headingKey(line.slice(start, end)))
    : undefined;
}

function digitsFirst(line: string, start: number, end: number, marks: Marks): MarkClass | undefined {
  const match = end - start < 120 ? findCaseNumber(line) : undefined;
  if (match) return { kind: 'case', match, level: marks.level, formFeed: marks.formFeed };
  if (end - start <= 3 && onlyDigits(line, start, end)) return FURNITURE;
  return (
    numberedSection(line, start, end, marks) ??
    classifyNumbered(line, start, end, marks) ??
    entry(line, start, end, marks) ??
    readCode(line, start, end)
  );
}

function onlyDigits(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(line.charCodeAt(at))) return false;
  return true;
}

const FINE_NUMBER = /^\d{1,3}(?:\.\d{1,2}){1,2}\.?[\s\u00a0]+/;

/** `1.2 Indstilling`: a section whose name carries the item's number. */
function numberedSection(line: string, start: number, end: number, marks: Marks): MarkClass | undefined {
  const number = end - start <= MAX_SHORT ? FINE_NUMBER.exec(line.slice(start, Math.min(end, start + 14))) : null;
  if (!number) return undefined;
  const name = start + number[0].length;
  const key = headingKey(line.slice(name, end));
  const role = roleOfKey(key);
  return role ? { kind: 'heading', key, role, ...marks, start: name, end, colon: line[end - 1] === ':' } : undefined;
}

function lettersFirst(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  openBold: boolean,
): MarkClass | undefined {
  const length = end - start;
  if (ROMAN_START.test(line.slice(start, start + 9))) {
    const numbered = classifyNumbered(line, start, end, marks);
    if (numbered) return numbered;
  }
  const digit = firstDigit(line, start, Math.min(end, start + 40));
  if (digit > 0) {
    const match = (length < 120 ? findCaseNumber(line) : undefined) ?? readCaseWithState(line, start, end);
    if (match) return { kind: 'case', match, level: marks.level, formFeed: marks.formFeed };
    if (length < 40 && PAGE_LINE.test(line.slice(start, end))) return FURNITURE;
    const code = readCode(line, start, end);
    if (code) return code;
    if (digit - start < 20) {
      const numbered = classifyNumbered(line, start, end, marks);
      if (numbered) return numbered;
    }
  }
  if (isDigit(line.charCodeAt(end - 1))) {
    const found = entry(line, start, end, marks);
    if (found) return found;
  }
  const label = labelled(line, start, end, marks, openBold);
  if (label) return label;
  if (length > 220) return undefined;
  const decision = readDecisionHeading(line, start, end);
  if (decision)
    return { kind: 'heading', role: 'decision', ...marks, start, end, colon: line[end - 1] === ':', ...decision };
  if (length < 10 && line[end - 1] === ':' && /^referat:$/i.test(line.slice(start, end)))
    return { kind: 'heading', key: 'referat', role: 'decision', ...marks, start, end, colon: true };
  const title = readTitle(line, start, end, marks);
  if (title && !(title.bare && isContentsKey(headingKey(line.slice(start, end))))) return title;
  if (length > 160) return undefined;
  if (digit > 0 || isDigit(line.charCodeAt(end - 1))) {
    const body = readBodyHeading(line, start, end);
    if (body)
      return {
        kind: 'heading',
        ...(guessRole(body.key) === 'decision' ? { role: 'decision' as const } : {}),
        ...marks,
        start,
        end,
        colon: line[end - 1] === ':',
        ...body,
      };
  }
  if (length > MAX_SHORT && length > LONGEST_ROLE_KEY + 2) return inlineHeading(line, start, end, marks);
  const key = headingKey(line.slice(start, end));
  if (WEB_LINK.has(key)) return FURNITURE;
  const group = groupOfKey(key);
  if (group) return { kind: 'group', ...marks, start, end, closed: group === 'closed' };
  const role = roleOfKey(key);
  if (role) return { kind: 'heading', key, role, ...marks, start, end, colon: line[end - 1] === ':' };
  if (isContentsKey(key)) return { kind: 'contents', ...marks, start, end };
  return inlineHeading(line, start, end, marks) ?? shortHeading(line, start, end, marks, key);
}

/** `Indstilling: Det indstilles, at …`: a name, a colon and the text on the same line. */
function inlineHeading(line: string, start: number, end: number, marks: Marks): MarkClass | undefined {
  const colon = line.indexOf(':', start);
  if (colon < 0 || colon - start > MAX_LABEL || colon >= end - 1) return undefined;
  if (isLower(line.charCodeAt(start)) || (!isBlank(line.charCodeAt(colon + 1)) && line.charCodeAt(colon + 1) !== 42))
    return undefined;
  const key = headingKey(line.slice(start, colon));
  const inline = skipInline(line, colon + 1, end);
  if (inline >= end || key.split(' ').length > 6) return undefined;
  const role = roleOfKey(key);
  return { kind: 'heading', key, ...(role ? { role } : {}), ...marks, start, end, colon: false, inline };
}

function skipInline(line: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(line.charCodeAt(at)) || line.charCodeAt(at) === 42)) at++;
  return at;
}

/** A short line without sentence end may be a heading that no table knows. */
function shortHeading(line: string, start: number, end: number, marks: Marks, key: string): MarkClass | undefined {
  if (end - start > MAX_SHORT) return undefined;
  const last = line.charCodeAt(end - 1);
  if (last === 44 || last === 59 || last === 33 || (last === 46 && marks.level === 0)) return undefined;
  if (key.length < 3) return undefined;
  let letters = 0;
  for (let at = start; at < end && letters < 3; at++) if (isLetter(line.charCodeAt(at))) letters++;
  if (letters < 3 || line.indexOf('\t', start) >= 0 || (marks.level === 0 && isDecisionPhrase(line.slice(start, end))))
    return undefined;
  return { kind: 'heading', key, ...marks, start, end, colon: last === 58 };
}

function labelled(line: string, start: number, end: number, marks: Marks, openBold: boolean): MarkClass | undefined {
  if (openBold || marks.level === 0) {
    const code = line.charCodeAt(start);
    if (code === 77 || code === 70 || code === 65 || code === 83) {
      for (const { text, word } of BARE_LABELS) {
        if (!line.startsWith(text, start)) continue;
        let at = start + text.length;
        while (line.charCodeAt(at) === 42) at++;
        if (at < end && !isBlank(line.charCodeAt(at)) && line[at] !== ':') continue;
        return label(line, start, end, marks, word, start + text.length, at);
      }
    }
  }
  const colon = line.indexOf(':', start);
  const alone = colon < 0 || colon >= end;
  if (!alone && colon - start > MAX_LABEL) return undefined;
  if (alone && end - start > MAX_LABEL) return undefined;
  const labelEnd = alone ? end : colon;
  const word = labelOfKey(headingKey(line.slice(start, labelEnd)));
  return word ? label(line, start, end, marks, word, labelEnd, labelEnd) : undefined;
}

function label(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  word: { fact: import('../domain/shell.ts').FactKind; attendance: boolean },
  labelEnd: number,
  from: number,
): MarkClass {
  let at = from;
  while (at < end && (isBlank(line.charCodeAt(at)) || line.charCodeAt(at) === 58 || line.charCodeAt(at) === 42)) at++;
  return {
    kind: 'label',
    ...marks,
    start,
    end,
    fact: word.fact,
    attendance: word.attendance,
    labelEnd,
    valueStart: at,
  };
}

function entry(line: string, start: number, end: number, marks: Marks): MarkClass | undefined {
  const tail = readEntryTail(line, start, end);
  if (!tail) return undefined;
  return {
    kind: 'entry',
    ...marks,
    start,
    end,
    titleEnd: tail.titleEnd,
    titleKey: headingKey(line.slice(start, tail.titleEnd)),
    page: tail.page,
    dotted: tail.dotted,
  };
}

function firstDigit(line: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isDigit(line.charCodeAt(at))) return at;
  return -1;
}
