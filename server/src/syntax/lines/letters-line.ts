/**
 * Lines that begin with a capital: titles, labels, headings, groups, numbered lines with a word in front, and most of
 * the running text. The order of the readers settles what a line is that several would take.
 */

import { findCaseNumber } from '../../domain/case-numbers/journal-number.ts';
import { guessRole, headingKey, LONGEST_ROLE_KEY } from '../../domain/roles.ts';
import { isDigit } from '../../domain/signs/chars.ts';
import { ITEM_WORDS } from '../../domain/words/number-words.ts';
import { readCaseWithState, readCode } from './kinds/code-line.ts';
import { readBodyHeading, readDecisionHeading, whoseDecision } from './kinds/decision-heading.ts';
import { readEntry } from './kinds/entry-line.ts';
import {
  dressedHeading,
  gluedHeading,
  heading,
  inlineHeading,
  MAX_SHORT,
  shortHeading,
  shoutedHeading,
} from './kinds/heading-line.ts';
import { readLabelled } from './kinds/label-line.ts';
import { isPageHead, isPageLine } from './kinds/page-line.ts';
import { readTitle } from './kinds/title-line.ts';
import { FURNITURE, type HeadingLike, LINK, type Marks, type WordsClass } from './line-class.ts';
import { followsName } from './numbers/glued-number.ts';
import { letterBehindWord } from './numbers/lettered-number.ts';
import { isPoint } from './numbers/number-form.ts';
import { classifyNumbered } from './numbers/numbered-line.ts';
import { MAX_PREFIX } from './numbers/numbering.ts';
import { MAY_DECISION, MAY_LABEL, MAY_NAME, MAY_TITLE, openingAt } from './opening-letters.ts';
import { groupOfKey, isContentsKey, isLinks, type NameWord, nameOfKey } from './shell-words.ts';

/** Titles and decision headings are shorter than this, everything that names or heads something shorter still. */
const MAX_TITLE = 220;
const MAX_NAME = 160;
/** How far into the line a number may stand that makes it a case or an item. */
const DIGIT_REACH = 40;
const ROMAN_START = /^[IVXL]{1,7}[.) ]/;

/** Classifies `line[start, end)`, which begins with a capital; undefined when it is running text. */
export function lettersFirst(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  openBold: boolean,
): WordsClass | undefined {
  const length = end - start;
  const first = line.charCodeAt(start);
  // Letters that are set apart (`I N D S T I L L I N G`) are no numeral.
  const spaced = line.charCodeAt(start + 1) === 32 && line.charCodeAt(start + 3) === 32;
  if (
    !spaced &&
    (first === 73 || first === 86 || first === 88 || first === 76) &&
    ROMAN_START.test(line.slice(start, start + 9))
  ) {
    const numbered = classifyNumbered(line, start, end, marks);
    if (numbered) return numbered;
  }
  // Marked up, they head groups of items: `## A. Til beslutning`.
  if (marks.level === 0 && first <= 90 && isPoint(line, start)) {
    const group = length > MAX_SHORT ? undefined : groupOfKey(headingKey(line.slice(start, end)));
    if (group) return nameLine(line, start, end, marks, '', group);
    const numbered = classifyNumbered(line, start, end, marks);
    if (numbered) return numbered;
  }
  const endsInDigit = isDigit(line.charCodeAt(end - 1));
  if (endsInDigit && isPageHead(line, start, end)) return FURNITURE;
  const reach = length > MAX_NAME ? MAX_PREFIX : DIGIT_REACH;
  const digit = firstDigit(line, start, Math.min(end, start + reach));
  if (digit > 0) {
    const found = withNumber(line, start, end, marks, digit);
    if (found) return found;
  }
  // `Punkt A: Title`
  if (MAY_BE_ITEM.has(first | 32) && letterBehindWord(line, start, end))
    return classifyNumbered(line, start, end, marks);
  if (endsInDigit) {
    const found = readEntry(line, start, end, marks);
    if (found) return found;
  }
  const may = openingAt(line, start);
  if ((may & MAY_LABEL) !== 0) {
    const label = readLabelled(line, start, end, marks, openBold);
    if (label) return label;
  }
  if (length > MAX_TITLE) return longLine(line, start, end, marks, openBold, may);
  const found = decisionOrTitle(line, start, end, marks, may);
  if (found) return found;
  if (length > MAX_NAME) return longLine(line, start, end, marks, openBold, may);
  if (digit > 0 || endsInDigit) {
    const body = bodyHeading(line, start, end, marks);
    if (body) return body;
  }
  // `**Beslutning:** Godkendt.`: the emphasis ends before the line does.
  const name = named(line, start, end, openBold && !marks.bold ? { ...marks, bold: true } : marks, may);
  const whose = name?.kind === 'heading' && name.inline === undefined ? whoseDecision(line, start, end) : undefined;
  return name && whose ? { ...name, ...whose } : name;
}

/** First letters of the words for item. */
const MAY_BE_ITEM: ReadonlySet<number> = new Set([...ITEM_WORDS].map((word) => word.charCodeAt(0)));

/** A name of the table and its text without a sign between. */
function joinedHeading(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  return gluedHeading(line, start, end, marks) ?? shoutedHeading(line, start, end, marks);
}

/** Text of any length behind a name, or a very long name. */
export function longLine(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  openBold: boolean,
  may: number,
): WordsClass | undefined {
  const glued = (may & MAY_NAME) === 0 ? undefined : joinedHeading(line, start, end, marks);
  const inline = glued ?? inlineHeading(line, start, end, openBold ? { ...marks, bold: true } : marks);
  // `Punkt 1: …` is no name.
  const named = inline?.role === undefined && DIGIT.test(inline?.key ?? '') ? undefined : inline;
  return named ?? shortHeading(line, start, end, marks);
}

function withNumber(line: string, start: number, end: number, marks: Marks, digit: number): WordsClass | undefined {
  const length = end - start;
  if (followsName(line, start, digit, end)) return classifyNumbered(line, digit, end, marks);
  const match = (length < 120 ? findCaseNumber(line) : undefined) ?? readCaseWithState(line, start, end);
  if (match) return { kind: 'case', match, level: marks.level, formFeed: marks.formFeed };
  if (length < 40 && line.charCodeAt(start) === 83 && isPageLine(line, start, end)) return FURNITURE;
  const code = readCode(line, start, end);
  if (code) return code;
  if (digit - start >= MAX_PREFIX) return undefined;
  // `REFERAT AF MØDE 2 / 2013` numbers the meeting.
  const title = (openingAt(line, start) & MAY_TITLE) !== 0 ? readTitle(line, start, end, marks) : undefined;
  return title?.hasDate && title.strong ? title : classifyNumbered(line, start, end, marks);
}

function decisionOrTitle(line: string, start: number, end: number, marks: Marks, may: number): WordsClass | undefined {
  if ((may & MAY_DECISION) !== 0) {
    const decision = readDecisionHeading(line, start, end);
    if (decision) return { ...heading(line, start, end, marks, decision.key, 'decision'), ...decision };
  }
  const mayOpen = (may & MAY_TITLE) !== 0;
  if (mayOpen && end - start < 10 && line[end - 1] === ':' && /^referat:$/i.test(line.slice(start, end)))
    return heading(line, start, end, marks, 'referat', 'decision');
  const title = readTitle(line, start, end, marks, mayOpen);
  // Boards head every decision with `Referat: …`; a title names a body or a date.
  if (title && !title.bare && !title.hasDate && !title.strong && /^referat:/i.test(line.slice(start, start + 8)))
    return inlineHeading(line, start, end, marks);
  return title?.bare && isContentsKey(headingKey(line.slice(start, end))) ? undefined : title;
}

function bodyHeading(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  const body = readBodyHeading(line, start, end);
  const role = body && guessRole(body.key) === 'decision' ? 'decision' : undefined;
  return body && { ...heading(line, start, end, marks, body.key, role), ...body };
}

/** A name of the tables, a name in front of a colon, or a short line that may be a name. */
function named(line: string, start: number, end: number, marks: Marks, may: number): WordsClass | undefined {
  if (isToFillIn(line, end)) return undefined;
  const length = end - start;
  const mayName = (may & MAY_NAME) !== 0;
  const glued = mayName ? joinedHeading(line, start, end, marks) : undefined;
  if (glued) return glued;
  if (length > MAX_SHORT && length > LONGEST_ROLE_KEY + 2)
    return inlineHeading(line, start, end, marks) ?? shortHeading(line, start, end, marks);
  let key: string | undefined;
  if (mayName || line[end - 1] === ',') {
    key = headingKey(line.slice(start, end));
    const word = nameOfKey(key);
    if (word) return nameLine(line, start, end, marks, key, word);
    if (isLinks(key)) return LINK;
    const dressed = dressedHeading(line, start, end, marks, key);
    if (dressed) return dressed;
  }
  return inlineHeading(line, start, end, marks) ?? shortHeading(line, start, end, marks, key);
}

/** `Formandens initialer: ______`, `Underskrift: …………`: a place of a form, which names nothing. */
function isToFillIn(line: string, end: number): boolean {
  const sign = line.charAt(end - 1);
  return '_.…'.includes(sign) && line.endsWith(sign.repeat(4), end);
}

function nameLine(line: string, start: number, end: number, marks: Marks, key: string, word: NameWord): WordsClass {
  if (word.kind === 'link') return LINK;
  if (word.kind === 'role') return heading(line, start, end, marks, key, word.role);
  const { level, bold, formFeed } = marks;
  return word.kind === 'group'
    ? { kind: 'group', level, bold, formFeed, start, end, closed: word.closed, state: word.state }
    : { kind: 'contents', level, bold, formFeed, start, end, agenda: key === 'dagsorden', held: key === 'indhold' };
}

const DIGIT = /\d/;

/** Column of the first digit of `line[start, end)`, -1 without one. Lines are slices of the text: an expression reads them faster than a loop. */
function firstDigit(line: string, start: number, end: number): number {
  if (!DIGIT.test(line.slice(start, end))) return -1;
  let at = start;
  while (!isDigit(line.charCodeAt(at))) at++;
  return at;
}
