/** Numbered lines with everything the line itself says about being an item: closed mark, page number, kind suffix. */
import { type CaseNumberMatch, findCaseNumber } from '../../../domain/case-numbers/journal-number.ts';
import { isDecisionPhrase } from '../../../domain/decision/index.ts';
import { headingKey } from '../../../domain/roles.ts';
import { isDigit, isLower, isUpper, skipBlanks, trimEnd } from '../../../domain/signs/chars.ts';
import { CLOSED_BACK, CLOSED_FRONT, CLOSED_TITLE, OPEN_MARK } from '../../../domain/words/closed-words.ts';
import { TIME_BEHIND_TITLE, TIME_IN_FRONT } from '../../../domain/words/meeting-words.ts';
import { LINKS_BEHIND } from '../../../domain/words/shell-names.ts';
import { readEntryTail } from '../kinds/entry-tail.ts';
import type { Marks, Numbered } from '../line-class.ts';
import { readNumbering } from './numbering.ts';

const KIND_SUFFIX = /\([A-ZÆØÅ]\)$/;

/** Where the title stands once a time at either end and a closed mark at either end are taken off. Columns in `line`. */
export function stripClosedMark(
  line: string,
  from: number,
  to: number,
): { start: number; end: number; closed: boolean } {
  const time = line[from] === '(' ? TIME_IN_FRONT.exec(line.slice(from, Math.min(to, from + LONGEST_TIME))) : null;
  const start = from + (time?.[0].length ?? 0);
  const end = withoutTime(line, start, to);
  const first = line.charCodeAt(start);
  if (start < end && mayOpenClosed(first, line.charCodeAt(start + 1))) {
    const open = OPEN_MARK.exec(line.slice(start, Math.min(end, start + 20)));
    if (open) return { start: skipBlanks(line, start + open[0].length, end), end, closed: false };
    const head = CLOSED_FRONT.exec(line.slice(start, Math.min(end, start + 40)));
    if (head) return { start: skipBlanks(line, start + head[0].length, end), end, closed: true };
    if (CLOSED_TITLE.test(line.slice(start, end))) return { start, end, closed: true };
  }
  const tail = end - start < 260 && mayEndClosed(line.charCodeAt(end - 1)) ? closedEnd(line, start, end) : 0;
  return tail > 0 ? { start, end: trimEnd(line, start, end - tail), closed: true } : { start, end, closed: false };
}

const LONGEST_TIME = 26;
const LONGEST_CASE = 60;

function withoutTime(line: string, start: number, end: number): number {
  if (line.charCodeAt(end - 1) !== 41) return end;
  const from = Math.max(start, end - LONGEST_TIME);
  const time = TIME_BEHIND_TITLE.exec(line.slice(from, end));
  return time && from + time.index > start ? trimEnd(line, start, from + time.index) : end;
}

/** `Lu…`, `Fo…`, `Ik…`, `(lu…`, `(åb…`. */
function mayOpenClosed(first: number, second: number): boolean {
  if (first === 40) return (second | 32) === 108 || (second | 32) === 0xe5 || (second | 32) === 102;
  const pair = String.fromCharCode(first | 32, second | 32);
  return pair === 'lu' || pair === 'fo' || pair === 'ik';
}

/** The last letter of `lukket`, `lukket punkt`, `lukket sag`, or the bracket behind them. */
function mayEndClosed(code: number): boolean {
  return code === 41 || code === 116 || code === 84 || code === 103 || code === 71;
}

/** Length of the closed mark at the end of the text, 0 without one. */
function closedEnd(line: string, start: number, end: number): number {
  const tail = line.slice(Math.max(start, end - 30), end);
  return /lukket|fortrolig/i.test(tail) ? (CLOSED_BACK.exec(tail)?.[0].length ?? 0) : 0;
}

/** Classifies `line[start, end)` as a numbered line; undefined when it has no numbering. */
export function classifyNumbered(line: string, start: number, end: number, marks: Marks): Numbered | undefined {
  const numbering = readNumbering(line, start, end);
  if (!numbering) return undefined;
  let titleStart = numbering.titleStart;
  while (titleStart < end && line.charCodeAt(titleStart) === 42) titleStart++;
  titleStart = skipBlanks(line, titleStart, end);
  const match = caseForTitle(line, titleStart, end);
  const tail = match ? undefined : readEntryTail(line, titleStart, end, true);
  const titleEnd = match ? titleStart : (tail?.titleEnd ?? endOfCell(line, titleStart, end));
  const stripped = stripClosedMark(line, titleStart, titleEnd);
  const titleKey = headingKey(line.slice(stripped.start, stripped.end));
  return {
    kind: 'numbered',
    ...marks,
    start,
    end,
    form: numbering.form,
    number: numbering.number,
    letter: numbering.letter,
    numberStart: numbering.numberStart,
    numberEnd: numbering.numberEnd,
    year: numbering.year,
    titleStart: stripped.start,
    titleEnd: stripped.end,
    titleKey,
    closed: stripped.closed,
    stop: line.charCodeAt(stripped.end - 1) === 46,
    decision: isDecisionPhrase(line, stripped.start, stripped.end),
    page: tail?.page,
    match,
    weight: numbering.weight + ownWeight(line, stripped.start, stripped.end, marks) + (stripped.closed ? 3 : 0),
  };
}

/** The labelled case number that is all there is behind the number. */
function caseForTitle(line: string, start: number, end: number): CaseNumberMatch | undefined {
  if (end - start > LONGEST_CASE || !isDigit(line.charCodeAt(end - 1))) return undefined;
  const found = findCaseNumber(line.slice(start, end));
  if (!found?.label || found.document) return undefined;
  return { ...found, start: start + found.start, end: start + found.end };
}

/** Where the title's cell of a table row ends: at the next tab, or at the end. */
function endOfCell(line: string, from: number, end: number): number {
  const tab = line.indexOf('\t', from);
  const cell = tab > from && tab < end ? trimEnd(line, from, tab) : end;
  // `TitleKlik her for at åbne …`: what a page said behind the title.
  for (const link of LINKS_BEHIND) {
    const at = line.indexOf(link, from + 1);
    if (at > from && at < cell) return trimEnd(line, from, at);
  }
  return cell;
}

/** What the title's own looks say for (or against) an item. */
function ownWeight(line: string, start: number, end: number, marks: Marks): number {
  let weight = 0;
  if (marks.level > 0) weight += 2;
  else if (marks.bold) weight += 1;
  if (marks.formFeed) weight += 2;
  const length = end - start;
  if (length === 0) return weight;
  const first = line.charCodeAt(start);
  if (isLower(first)) weight -= 2;
  else if (isUpper(first)) weight += 0.5;
  const last = line.charCodeAt(end - 1);
  if (last === 44 || last === 59) weight -= 2;
  else if (last === 46 || last === 58) weight -= 1;
  if (length > 200) weight -= 1;
  if ((first === 97 || first === 65) && /^at[\s\u00a0]/i.test(line.slice(start, start + 3))) weight -= 4;
  if (last === 41 && KIND_SUFFIX.test(line.slice(Math.max(start, end - 3), end))) weight += 2;
  return weight;
}
