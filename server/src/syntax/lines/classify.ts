/**
 * Classifies one line by itself. Called once per line and kept, so it must be quick on running text: the first
 * characters and the length decide nearly every line.
 */
import { findCaseNumber } from '../../domain/case-numbers/journal-number.ts';
import { isDecisionPhrase } from '../../domain/decision/index.ts';
import { isBlank, isDigit, isLetter, isLower, skipBlanks, skipQuote, trimEnd } from '../../domain/signs/chars.ts';
import { asWritten, hasUnseen, seenText } from '../../domain/signs/unseen.ts';
import { LINE_RECOMMENDS } from '../../domain/words/sections/section-nouns.ts';
import { bulletedName, endBeforeSign, isBulletSign, signBefore } from './kinds/bullet-line.ts';
import { readCode } from './kinds/code-line.ts';
import { readEntry } from './kinds/entry-line.ts';
import {
  endsInAt,
  inlineHeading,
  MAX_MARK,
  MAX_SHORT,
  numberedSection,
  shortHeading,
  smallHeading,
} from './kinds/heading-line.ts';
import { isPageLine } from './kinds/page-line.ts';
import { lettersFirst, longLine } from './letters-line.ts';
import {
  BLANK,
  FURNITURE,
  type LineClass,
  type Marks,
  type Numbered,
  type Prose,
  proseClass,
  type WordsClass,
} from './line-class.ts';
import { numberBehindTitle } from './numbers/glued-number.ts';
import { isPoint } from './numbers/number-form.ts';
import { classifyNumbered } from './numbers/numbered-line.ts';
import { openingAt } from './opening-letters.ts';

const WEB_PREFIX = /^fold[ \u00a0]dette[ \u00a0]punkt[ \u00a0]ind[ \u00a0]/;
const WEB_PREFIX_LENGTH = 'fold dette punkt ind '.length;
const PLAIN: Marks = { level: 0, bold: false, formFeed: false };
const AFTER_FORM_FEED: Marks = { level: 0, bold: false, formFeed: true };

/**
 * What `line` (without terminator) looks like, signs that nobody sees left out and accents put on their letters; columns are those of
 * the line as written. Pure; linear in its length; never throws.
 */
export function classify(line: string): LineClass {
  if (!hasUnseen(line)) return classifyPlain(line);
  const { text, columns } = seenText(line);
  return asWritten(classifyPlain(text), columns);
}

/** As {@link classify}, for a line without odd signs. */
export function classifyPlain(line: string): LineClass {
  const length = line.length;
  let start = skipBlanks(line, 0, length);
  if (start === length) return BLANK;
  const end = trimEnd(line, start, length);
  // What nobody sees at the end of the line must not reach a reader that looks behind the words.
  if (end < length) line = line.slice(0, end);
  let code = line.charCodeAt(start);
  // Minutes that were forwarded by mail.
  if (code === 62 /* > */) {
    start = skipQuote(line, start, end);
    if (start === end) return BLANK;
    code = line.charCodeAt(start);
  }
  if (code === 124 /* | */) return tableRow(line, start, end) ?? nameRow(line, start, end) ?? prose(line, start, end);
  // A row without a bar in front: `1 | Siden sidst | …`
  const row = isDigit(code) && line.includes(' | ', start) ? tableRow(line, start - 1, end) : undefined;
  if (row) return row;
  // `#1 Title` is a number, `# Title` a heading.
  const hash = code === 35 && isDigit(line.charCodeAt(start + 1));
  if ((code === 35 && !hash) || code === 42 /* * */ || code === 95 /* _ */) return marked(line, start, end);
  const picture =
    code >= FIRST_PICTURE ? PICTURES.exec(line.slice(start, start + LONGEST_PICTURES))?.[0].length : undefined;
  const behind = picture ? words(line, start + picture, end, PLAIN, false) : undefined;
  if (behind?.kind === 'numbered') return behind;
  const marks = start > 0 && line.lastIndexOf('\f', start) >= 0 ? AFTER_FORM_FEED : PLAIN;
  return words(line, start, end, marks, false) ?? behindSign(line, start, end, marks) ?? prose(line, start, end);
}

/** `🔹 Punkt 1: Budget`: what a phone puts in front of the items. */
const PICTURES = /^(?:[\u25a0-\u27bf\u2b00-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff])[\ufe0f\u200d]?[ \u00a0]*/;
const FIRST_PICTURE = 0x25a0;
const LONGEST_PICTURES = 8;

const LEAD_LENGTH = 160;
const SHORT_PROSE = 120;

function prose(line: string, start: number, end: number): LineClass {
  const length = end - start;
  const last = line.charCodeAt(end - 1);
  const colon = last === 58 || endsInAt(line, end);
  const recommends = LINE_RECOMMENDS.test(length > LEAD_LENGTH ? line.slice(start, start + LEAD_LENGTH) : line);
  if (length > SHORT_PROSE) return proseClass(colon, false, recommends, false);
  const short = last !== 46 && last !== 58 && last !== 59;
  const cls = proseClass(colon, isDecisionPhrase(line, start, end), recommends, short);
  const first = line.charCodeAt(start);
  const alone = isDigit(first) ? numberAlone(line, start, end, PLAIN) : undefined;
  if (alone) return { ...cls, alone };
  const level = RULES.indexOf(line.charAt(start)) + 1;
  return level > 0 && isRule(line, start, end) ? { ...cls, rule: { level, length } } : cls;
}

/** Signs that rules are drawn with, the heaviest first. */
const RULES = '=-_–—';
const SHORTEST_RULE = 3;

function isRule(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (line[at] !== line[start]) return false;
  return end - start >= SHORTEST_RULE;
}

/** `| 1 Siden sidst | Lågen er lavet. |`, `| 1 | Siden sidst | …`: a row that begins with a number, alone in its cell or not. */
function tableRow(line: string, bar: number, end: number): LineClass | undefined {
  const start = skipBlanks(line, bar + 1, end);
  const cell = line.indexOf('|', start);
  if (!isDigit(line.charCodeAt(start)) || cell < 0) return undefined;
  const next = line.indexOf('|', cell + 1);
  const alone = onlyDigits(line, start, trimEnd(line, start, cell)) && next > 0;
  return classifyNumbered(
    alone ? `${line.slice(0, cell)} ${line.slice(cell + 1)}` : line,
    start,
    trimEnd(line, start, alone ? next : cell),
    PLAIN,
  );
}

/** `| Beslutning | Godkendt. |`: a row of two cells, a name of the table in the first. */
function nameRow(line: string, bar: number, end: number): LineClass | undefined {
  const to = trimEnd(line, bar, line[end - 1] === '|' ? end - 1 : end);
  const found = inlineHeading(line, skipBlanks(line, bar + 1, to), to, PLAIN);
  return found?.role !== undefined && !line.slice(found.inline, to).includes('|') ? found : undefined;
}

/** A heading that wears a sign, or running text that would be a name where bullets carry names. */
function behindSign(line: string, start: number, end: number, marks: Marks): LineClass | undefined {
  const worn = signedHeading(line, start, end, marks);
  if (worn) return worn;
  const name = isBulletSign(line.charCodeAt(start)) ? bulletedName(line, start, end, marks) : undefined;
  return name && { ...(prose(line, start, end) as Prose), bulleted: name };
}

/** `» Beslutning`, `[Indstilling]`, `--- Bilag ---`, `• Sagsid.: 17/31082`. Behind a sign of lists only a name of the tables is a heading. */
function signedHeading(line: string, start: number, end: number, marks: Marks): WordsClass | undefined {
  if (end - start > MAX_SHORT) return undefined;
  const sign = signBefore(line, start, end);
  if (sign === 0) return undefined;
  const name = skipBlanks(line, start + sign, end);
  const found = lettersFirst(line, name, endBeforeSign(line, name, end), marks, false);
  if (found?.kind === 'case') return found;
  if (found?.kind !== 'heading') return undefined;
  const bullet = sign === 1 && isBulletSign(line.charCodeAt(start));
  if (found.role === undefined && (bullet || name === start + sign)) return undefined;
  return { ...found, dress: line.slice(start, start + sign), bullet: bullet || undefined };
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
  // `* item` and `*) note` are no emphasis; `*Sagsnr.: 20/1001*` is.
  if (level === 0 && stars < 2 && closed !== stars) return behindSign(line, from, to, PLAIN) ?? prose(line, from, to);
  start = skipBlanks(line, start, end);
  end = trimEnd(line, start, end);
  if (start >= end) return prose(line, from, to);
  const marks: Marks = { level, bold: stars > 1 && closed > 0, formFeed: false };
  return words(line, start, end, marks, stars > 1) ?? prose(line, from, to);
}

/** The words of a line, marks taken off; undefined when they are running text. */
function words(line: string, start: number, end: number, marks: Marks, openBold: boolean): WordsClass | undefined {
  const length = end - start;
  const code = line.charCodeAt(start);
  if (length > MAX_MARK)
    return isLetter(code) ? longLine(line, start, end, marks, openBold, openingAt(line, start)) : undefined;
  if (isDigit(code)) return digitsFirst(line, start, end, marks);
  if (isLower(code)) {
    if (code === 102 && WEB_PREFIX.test(line.slice(start, start + WEB_PREFIX_LENGTH)))
      return words(line, skipBlanks(line, start + WEB_PREFIX_LENGTH, end), end, marks, openBold);
    const entry = isDigit(line.charCodeAt(end - 1)) ? readEntry(line, start, end, marks) : undefined;
    if (entry) return entry;
    if (isPoint(line, start)) return classifyNumbered(line, start, end, marks);
    if (code === 115 && isPageLine(line, start, Math.min(end, start + 30))) return FURNITURE;
    // `ad 1.`, `kl. 19`, `punkt 1`, `sag nr. 1`
    const mayNumber = code === 97 || code === 107 || code === 112 || code === 115;
    return (mayNumber ? classifyNumbered(line, start, end, marks) : undefined) ?? smallHeading(line, start, end, marks);
  }
  if (isLetter(code)) return lettersFirst(line, start, end, marks, openBold);
  if (code === 35 || code === 0xa7 || code === 91 || code === 40 || code === 0x2022 || code === 0xb7) {
    return (
      classifyNumbered(line, start, end, marks) ??
      (code === 40 /* (FRU 416/2002) */ ? readCode(line, start, end) : undefined)
    );
  }
  if ((code === 45 || code === 0x2013) && isDigit(line.charCodeAt(end - 1))) {
    // The second half of an entry that was broken in front of its dash.
    const entry = readEntry(line, start, end, marks);
    if (entry?.dotted) return entry;
  }
  return marks.level > 0 ? shortHeading(line, start, end, marks) : undefined;
}

function digitsFirst(line: string, start: number, end: number, marks: Marks): WordsClass | undefined {
  const match = end - start < 120 ? findCaseNumber(line) : undefined;
  if (match) return { kind: 'case', match, level: marks.level, formFeed: marks.formFeed };
  if (end - start <= 3 && onlyDigits(line, start, end))
    return { ...FURNITURE, alone: numberAlone(line, start, end, marks) as Numbered };
  return (
    numberedSection(line, start, end, marks) ??
    numbered(line, start, end, marks) ??
    readEntry(line, start, end, marks) ??
    readCode(line, start, end)
  );
}

/** A numbered line, or the heading of the first item that stands glued to it. */
function numbered(line: string, start: number, end: number, marks: Marks): WordsClass | undefined {
  const found = classifyNumbered(line, start, end, marks);
  if (!found || found.number < 2 || end - start > SHORT_PROSE) return found;
  const glued = numberBehindTitle(line, found.titleStart, end, found.number);
  return glued < 0 ? found : classifyNumbered(line, glued, end, marks);
}

/** A number alone on its line, with a sign or without, as that of an item whose title stands below. */
function numberAlone(line: string, start: number, end: number, marks: Marks): Numbered | undefined {
  const numberEnd = '.):'.includes(line.charAt(end - 1)) ? end - 1 : end;
  if (numberEnd - start > 3 || !onlyDigits(line, start, numberEnd)) return undefined;
  return {
    kind: 'numbered',
    ...marks,
    start,
    end,
    form: `#${line.slice(numberEnd, end)}`,
    number: Number(line.slice(start, numberEnd)),
    letter: undefined,
    numberStart: start,
    numberEnd,
    year: undefined,
    titleStart: end,
    titleEnd: end,
    titleKey: '',
    closed: false,
    stop: false,
    decision: false,
    page: undefined,
    match: undefined,
    weight: 0,
  };
}

function onlyDigits(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(line.charCodeAt(at))) return false;
  return true;
}
