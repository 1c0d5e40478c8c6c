/**
 * What a decision text decides. The phrases are the ones municipalities use over and over; a decision in free prose is
 * `other`.
 */
import { type DecisionClass, type FoundPhrase, phrasesIn } from './decision-phrases.ts';
import { decisionPoints } from './decision-points.ts';

export { explainDecision } from './decision-meaning.ts';
export type { DecisionClass } from './decision-phrases.ts';
export { type DecisionPoint, decisionPoints } from './decision-points.ts';
export { isDecisionPhrase } from './whole-decision.ts';

/** A decision phrase in a text. 0-based UTF-16 offsets, `end` exclusive. */
export interface DecisionPhrase {
  readonly start: number;
  readonly end: number;
  readonly class: DecisionClass;
}

export interface DecisionVerdict {
  readonly class: DecisionClass;
  /** The phrase that settles it; undefined for `other` and `point-by-point`. */
  readonly phrase?: { readonly start: number; readonly end: number };
}

/** All decision phrases of a text in order, not overlapping. Linear. */
export function findDecisionPhrases(text: string): DecisionPhrase[] {
  return phrasesIn(text).map(({ start, end, class: kind }) => ({ start, end, class: kind }));
}

/** A whole decision of one word. */
const NOTHING = /^\s{0,8}(?:Ingen|Intet)(?=\.?\s{0,8}(?:$|\n))/iu;

/** The class of a decision section's text (without its heading). Attendance lines in it do not matter. */
export function classifyDecision(text: string): DecisionVerdict {
  if (decisionPoints(text).length > 0) return { class: 'point-by-point' };
  const phrase = decisivePhrase(text);
  return phrase === undefined
    ? { class: 'other' }
    : { class: phrase.class, phrase: { start: phrase.start, end: phrase.end } };
}

function decisivePhrase(text: string): FoundPhrase | undefined {
  const nothing = NOTHING.exec(text);
  if (nothing !== null) {
    const start = nothing[0].search(/\S/);
    return { start, end: nothing[0].length, class: 'none', label: 'Ingen bemærkninger', weak: false };
  }
  const phrases = phrasesIn(text);
  const first = phrases[0];
  // `Drøftet. Sagen genoptages på næste møde`: the talk is not what was decided.
  if (first?.weak === true) return phrases.find((phrase) => !phrase.weak && phrase.class !== 'dissent') ?? first;
  return first;
}

const LABEL_LENGTH = 60;

/** One short label for an outline: `Taget til efterretning`, `Godkendt med bemærkning`, `Ad 1–2: Godkendt`; `''` for a blank text. */
export function shortDecision(text: string): string {
  const points = decisionPoints(text);
  if (points.length > 0)
    return pointsLabel(points.map((point) => ({ number: point.number, label: oneLabel(point.text) })));
  return oneLabel(text);
}

function oneLabel(text: string): string {
  return decisivePhrase(text)?.label ?? firstSentence(text);
}

/** `Ad 1–2: Godkendt · Ad 3: Udsat`. */
function pointsLabel(points: readonly { readonly number: string; readonly label: string }[]): string {
  const groups: { first: string; last: string; label: string }[] = [];
  for (const { number, label } of points) {
    const group = groups.at(-1);
    if (group !== undefined && group.label === label) group.last = number;
    else groups.push({ first: number, last: number, label });
  }
  const text = groups
    .map(({ first, last, label }) => `Ad ${first === last ? first : `${first}–${last}`}: ${label}`)
    .join(' · ');
  return cut(text);
}

function firstSentence(text: string): string {
  const line = firstWords(text).slice(0, 400).replace(/\s+/g, ' ').trimEnd();
  const stop = SENTENCE_END.exec(line);
  const sentence = stop === null ? line : line.slice(0, stop.index);
  return cut(sentence);
}

/** The text from its first line that does not tell who was absent, without list mark. */
function firstWords(text: string): string {
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trim() !== '' && !ATTENDANCE_LINE.test(line)) break;
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at, at + 500).replace(LIST_MARK, '');
}
const ATTENDANCE_LINE = /^[\s*_]{0,8}(?:Afbud|Fraværende|Ikke til ?stede|Deltog ikke)(?![a-zæøå])/u;
const LIST_MARK = /^\s*[-•–*]\s+/u;
const SENTENCE_END = /[.!?](?= [A-ZÆØÅ•-]|$)/;

/** Cuts at a word and adds an ellipsis. */
function cut(text: string): string {
  if (text.length <= LABEL_LENGTH) return text;
  const blank = text.lastIndexOf(' ', LABEL_LENGTH);
  return `${text.slice(0, blank > 20 ? blank : LABEL_LENGTH).replace(/[,;:–-]$/, '')} …`;
}
