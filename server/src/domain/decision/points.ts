/** Decisions point by point: `Ad 1: …`, `Ad. 3) …`, `1.-2. Anbefales …`. */

import { readSentence } from './acts/statements.ts';
import { sentencesOf } from './grammar/sentences.ts';

/** The decision on one point of the recommendation. Offsets are 0-based UTF-16 units and cover mark and text. */
export interface DecisionPoint {
  /** As written: `1`, `a`. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** What was decided, without the mark; blanks at both ends removed. */
  readonly text: string;
}

// The letters by name: `\p{L}` alone takes the engine most of a millisecond, before the first outline.
const AD_MARK =
  /(?<![A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\d])(?:[Aa][DdTt]|AD|[Vv]edr)\b[ \u00a0]{0,2}\.?[ \u00a0]{0,2}(?:pkt\.?|punkt)?[ \u00a0]{0,2}(\d{1,2}|[a-h])(?:[.)]?[ \u00a0]{0,2}(-|–|og|,|\+)[ \u00a0]{0,2}(?:ad[ \u00a0])?(\d{1,2}|[a-h]))?[ \u00a0]{0,2}[.):]{1,2}\*{0,2}(?!\d)/g;
const LINE_MARK =
  /^[ \u00a0\t*_]{0,8}(?:(?:[Pp]kt\.?|[Pp]unkt)[ \u00a0]{1,2})?(\d{1,2}|[a-h](?=[):]))[.)]?(?:[ \u00a0]?(-|–|og)[ \u00a0]?(\d{1,2}))?[.):]{1,2}(?:[ \u00a0]{1,3}(?=\S)|(?=\p{L}))(?:[Aa]t: )?/gmu;

/** `1 Godkendt`, `2a Kan ikke godkendes`, `3 - 7 Udvalget anbefaler …`: a number without a stop, where the line begins with a capital. */
const BARE_MARK =
  /^[ \u00a0\t*_]{0,8}(\d{1,2}[a-h]?)(?:[ \u00a0]?(-|–|og)[ \u00a0]?(\d{1,2}))?[.):]?[ \u00a0]{1,3}(?=\p{Lu})/gmu;

interface Mark {
  readonly numbers: readonly string[];
  readonly start: number;
  readonly textStart: number;
}

/** The points of a decision in order; empty when it is not given point by point. A range gives one entry per number. Linear. */
export function decisionPoints(text: string): DecisionPoint[] {
  let marks = adMarks(text);
  if (marks.length === 0) marks = lineMarks(text, LINE_MARK);
  if (marks.length === 0) marks = lineMarks(text, BARE_MARK);
  const points: DecisionPoint[] = [];
  marks.forEach((mark, index) => {
    const limit = marks[index + 1]?.start ?? text.length;
    const written = withoutAttendance(text.slice(mark.textStart, limit)).trimEnd();
    const end = mark.textStart + written.length;
    for (const number of mark.numbers) points.push({ number, start: mark.start, end, text: written.trimStart() });
  });
  return points;
}

function adMarks(text: string): Mark[] {
  if (!/[Aa][DdTt]\b/.test(text)) return [];
  const marks: Mark[] = [];
  for (const match of text.matchAll(AD_MARK)) {
    // In running prose `ad 1)` refers to a point, it does not decide it: a mark opens a line or a sentence.
    if (!opensSentence(text, match.index)) continue;
    marks.push({ numbers: numbersOf(match), start: match.index, textStart: match.index + match[0].length });
  }
  return marks;
}

/**
 * Lists in decisions are mostly just lists; one that opens the decision and decides answers the recommendation, and so does one
 * behind other words in which two points begin with what was decided (`1. Godkendt.`).
 */
function lineMarks(text: string, mark: RegExp): Mark[] {
  const marks = [...text.matchAll(mark)].map((match) => ({
    numbers: numbersOf(match),
    start: match.index + match[0].search(/\S/),
    textStart: match.index + match[0].length,
  }));
  const decides = (latest: number) => (each: Mark) =>
    decidesBy(latest, text.slice(each.textStart, each.textStart + 80));
  const opens = marks[0] !== undefined && text.slice(0, marks[0].start).trim() === '';
  const isAnswer = opens ? marks.some(decides(LATEST)) : marks.length > 1 && marks.filter(decides(FIRST)).length > 1;
  // A bare number alone may count something: `2 Godkendte planer`.
  return isAnswer && (mark === LINE_MARK || marks.length > 1) ? marks : [];
}

/**
 * Whether what the text decides stands in it by `latest`: `1. at planen godkendes` is the recommendation repeated; `1. maj holdes der
 * lukket` is no point at all.
 */
function decidesBy(latest: number, text: string): boolean {
  const [sentence] = sentencesOf(text);
  const start = sentence && readSentence(sentence).statements[0]?.start;
  return start !== undefined && start <= (OPENS_DECISION.test(text) ? latest : FIRST);
}
/** Offsets of the word that decides: the first or second one, and the verb of a short sentence. */
const FIRST = 8;
const LATEST = 40;
const OPENS_DECISION = /^\**(?!At\b)\p{Lu}/u;

function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 8 && ' \u00a0\t*_•-–'.includes(text.charAt(before))) before--;
  return before < 0 || at - before >= 8 || '\n\r\f.;:!'.includes(text.charAt(before));
}

function numbersOf(match: RegExpExecArray): string[] {
  const first = match[1] ?? '';
  const last = match[3];
  if (last === undefined) return [first];
  const from = Number(first);
  const to = Number(last);
  const isRange = match[2] === '-' || match[2] === '–';
  if (!isRange || Number.isNaN(from) || Number.isNaN(to) || to <= from || to - from > 30) return [first, last];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

const ATTENDANCE = /^[ \u00a0\t*_]{0,8}(?:Afbud|Fraværende|Ikke til ?stede|Deltog ikke)\b/mu;

function withoutAttendance(text: string): string {
  const found = ATTENDANCE.exec(text);
  return found === null ? text : text.slice(0, found.index);
}
