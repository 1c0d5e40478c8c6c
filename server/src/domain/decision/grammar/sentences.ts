/** The sentences of a decision's text, as lists of their words. */
import { ABBREVIATIONS, PREPOSITIONS } from '../../words/decisions/decision-words.ts';
import { withoutQuotations } from './quotations.ts';
import { type Token, tokensOf } from './tokens.ts';

/** 0-based UTF-16 offsets in the text, `end` exclusive, without the full stop. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Ends with a question mark. */
  readonly asked: boolean;
}

/** Words after which a sentence is taken to end: no human writes it, and it keeps every reader of sentences linear. */
const LONGEST_SENTENCE = 400;

/** The sentences in order; those without a word are left out. Linear. */
export function sentencesOf(text: string): Sentence[] {
  const tokens = withoutQuotations(text, tokensOf(text));
  const found: Sentence[] = [];
  let own: Token[] = [];
  const close = (asked = false): void => {
    const words = own.filter((token) => token.kind === 'word' || token.kind === 'number');
    const [first] = words;
    const last = words.at(-1);
    if (first && last) found.push({ tokens: own, start: first.start, end: last.end, asked });
    own = [];
  };
  for (const [i, token] of tokens.entries()) {
    if (own.length >= LONGEST_SENTENCE || endsSentence(tokens, i, own)) close(token.text === '?');
    else if (token.kind !== 'break') own.push(token);
  }
  close();
  return found;
}

function endsSentence(tokens: readonly Token[], at: number, own: readonly Token[]): boolean {
  const { text, kind } = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (kind === 'break') return next === undefined || next.kind === 'break' || opensLine(before, next);
  if (kind !== 'mark') return false;
  if (text === ';' || text === '!' || text === '?' || text === '•') return true;
  if (text !== '.') return false;
  if (next?.kind === 'break') return before !== undefined && !ABBREVIATIONS.has(before.text);
  if (before === undefined || ABBREVIATIONS.has(before.text)) return false;
  // `den 3. maj`, `2. budgetopfølgning`: an ordinal, except where a sentence plainly begins behind it.
  if (before.kind === 'number') return next?.capital === true && before !== own[0];
  return next === undefined || next.capital || next.kind !== 'word' || before.text.length > 4;
}

/** A line that begins with a capital or a number begins a sentence, unless the line above cannot have ended. */
function opensLine(before: Token | undefined, next: Token): boolean {
  if (before === undefined || before.text === '.' || before.text === ':') return true;
  if (before.text === ',' || PREPOSITIONS.has(before.text) || NEVER_LAST.has(before.text)) return false;
  return next.capital || next.kind === 'number' || next.kind === 'mark';
}
const NEVER_LAST: ReadonlySet<string> = new Set([
  'at',
  'og',
  'men',
  'samt',
  'den',
  'det',
  'de',
  'en',
  'et',
  'der',
  'som',
]);
