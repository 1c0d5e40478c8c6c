/** Lines that are nothing but a decision phrase: subject, link and outcome, each from a table: asked of every line of a text. */
import { isBlank } from '../signs/chars.ts';
import { type Act, VERBS } from '../words/decisions/decision-verbs.ts';
import {
  DECISION_LINKS,
  DECISION_OUTCOMES,
  DECISION_SUBJECTS,
  FIXED_DECISIONS,
} from '../words/decisions/whole-decisions.ts';

/** Verbs that say by themselves what became of the case. */
const DECIDING: ReadonlySet<Act> = new Set([
  'adopt',
  'recommend',
  'reject',
  'postpone',
  'withdraw',
  'discuss',
  'return',
]);
/** Forms that decide only with something behind them, or are headings as well: `støttet`, `Indstilles:`. */
const NO_WHOLE: ReadonlySet<string> = new Set([
  'indstillet',
  'indstilles',
  'støttet',
  'støttes',
  'tilsluttet',
  'tilsluttes',
  'sluttet',
  'sluttes',
]);
const OUTCOMES: readonly string[] = [
  ...DECISION_OUTCOMES,
  'bortfaldet',
  'oversendt',
  ...VERBS.filter(([act]) => DECIDING.has(act))
    .flatMap(([, forms]) => [forms.split(' ')[3], forms.split(' ')[4]])
    .filter((word): word is string => word !== undefined && word !== '-' && !NO_WHOLE.has(word)),
];

const SUBJECT = new Set(DECISION_SUBJECTS);
const OUTCOME = new Set(OUTCOMES);
const WHOLE = new Set([...OUTCOMES, ...FIXED_DECISIONS]);
const LONGEST_WHOLE = longest(DECISION_SUBJECTS) + longest(DECISION_LINKS) + longest(OUTCOMES);
/** Pairs of code units a phrase may begin with, both cases, seven bits of each: one look-up rejects an ordinary line. */
const OPENS_PHRASE = new Uint8Array(1 << 14);
for (const lower of new Set([...DECISION_SUBJECTS, ...DECISION_LINKS, ...WHOLE].map((phrase) => phrase.slice(0, 2))))
  for (const first of [lower, lower.toUpperCase()])
    for (const second of [lower, lower.toUpperCase()])
      OPENS_PHRASE[pair(first.charCodeAt(0), second.charCodeAt(1))] = 1;

function longest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}

/** `text` in lower case, without marks. */
function isWhole(text: string): boolean {
  if (WHOLE.has(text)) return true;
  // Every subject is one word and the blank after it.
  const blank = text.indexOf(' ') + 1;
  const rest = SUBJECT.has(text.slice(0, blank)) ? text.slice(blank) : text;
  const link = DECISION_LINKS.find((each) => rest.startsWith(each)) ?? '';
  return OUTCOME.has(rest.slice(link.length));
}

function pair(first: number, second: number): number {
  return ((first & 127) << 7) | (second & 127);
}

/**
 * True when `line[from, to)` is nothing but a decision phrase (`Godkendt.`, `Indstillingen blev tiltrådt`), so it is no
 * heading. Case and marks do not matter.
 */
export function isDecisionPhrase(line: string, from = 0, to = line.length): boolean {
  if (to - from > LONGEST_WHOLE + 12) return false;
  let start = from;
  let end = to;
  while (start < end && isMark(line.charCodeAt(start))) start++;
  if (start === end) return false;
  if (OPENS_PHRASE[pair(line.charCodeAt(start), line.charCodeAt(start + 1))] !== 1) return false;
  while (end > start && isClosing(line.charCodeAt(end - 1))) end--;
  if (end - start > LONGEST_WHOLE) return false;
  const text = line.slice(start, end).toLowerCase();
  return isWhole(text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text);
}

function isMark(code: number): boolean {
  return isBlank(code) || code === 42 /* * */ || code === 95 /* _ */;
}

function isClosing(code: number): boolean {
  return isMark(code) || code === 46 /* . */ || code === 33; /* ! */
}
