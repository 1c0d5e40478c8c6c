import { ABSTAINING, VOTE_SIDES, VOTING } from '../../words/decisions/vote-words.ts';
import { verbForm } from '../grammar/lexicon.ts';
import type { Sentence } from '../grammar/sentences.ts';
import type { Token } from '../grammar/tokens.ts';
import { isSomebody, numberOf, sideOf, type VoteSide } from './vote-side.ts';

export interface Vote {
  readonly for: VoteSide;
  readonly against: VoteSide;
  readonly abstained: VoteSide;
  /** Where it is told first: 0-based UTF-16 offset in the text. */
  readonly start: number;
  /** The sentence that completes it. */
  readonly sentence: Sentence;
}

type SideName = 'for' | 'against' | 'abstained';
interface Told {
  readonly side: SideName;
  readonly value: VoteSide;
  readonly start: number;
  readonly sentence: Sentence;
}

const NOBODY: VoteSide = { names: [], count: undefined };

/** The votes of a text in order; a side told again begins another vote. */
export function votesIn(text: string, sentences: readonly Sentence[]): Vote[] {
  const votes: { for: VoteSide; against: VoteSide; abstained: VoteSide; start: number; sentence: Sentence }[] = [];
  let open = new Set<SideName>();
  for (const { side, value, start, sentence } of sentences.flatMap((each) => sidesIn(text, each))) {
    let vote = votes.at(-1);
    if (vote && names(vote[side], value)) {
      vote[side] = { names: value.names, count: vote[side].count };
      vote.sentence = sentence;
      continue;
    }
    if (!vote || open.has(side)) {
      vote = { for: NOBODY, against: NOBODY, abstained: NOBODY, start, sentence };
      votes.push(vote);
      open = new Set();
    }
    open.add(side);
    vote[side] = value;
    vote.sentence = sentence;
  }
  return votes;
}

/** `… faldt med 8 stemmer for og 17 imod. For stemte V og C.`: who they were that have been counted. */
function names(told: VoteSide, value: VoteSide): boolean {
  return told.names.length === 0 && told.count !== undefined && value.names.length > 0 && value.count === undefined;
}

/** How many voted each way; undefined where a side's number is not told. */
export function countsOf({ for: yes, against }: Vote): { readonly for: number; readonly against: number } | undefined {
  return yes.count === undefined || against.count === undefined
    ? undefined
    : { for: yes.count, against: against.count };
}

interface Mark {
  readonly side: SideName;
  /** Indexes of the tokens of the mark itself, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Those who voted so are named before the mark (`A stemte for`) or behind it (`For stemte A`). */
  readonly behind: boolean;
}

function sidesIn(text: string, sentence: Sentence): Told[] {
  const { tokens } = sentence;
  if (!isVoting(tokens)) return [];
  const score = scoreIn(sentence);
  if (score.length > 0) return score;
  const marks = marksIn(tokens);
  const told: Told[] = [];
  for (const [i, mark] of marks.entries()) {
    const [from, to] = voterRange(tokens, mark, marks[i - 1], marks[i + 1]);
    const own = tokens
      .slice(from, to)
      .filter((_, at) => mark.behind || from + at < mark.start || from + at >= mark.end);
    const value = sideOf(text, own);
    if (isSomebody(value) || value.count === 0)
      told.push({ side: mark.side, value, start: (tokens[mark.start] as Token).start, sentence });
  }
  return told;
}

/** `med stemmerne 7-2`: for and against, the greater number against where the motion fell. */
function scoreIn(sentence: Sentence): Told[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ text }, i) => SCORE.test(text) && VOTING.has(tokens[i - 1]?.text ?? ''));
  const token = tokens[at];
  if (!token) return [];
  const [first = 0, second = 0] = token.text.split('-').map(Number);
  const sides = first > second && saysFall(tokens) ? (['against', 'for'] as const) : (['for', 'against'] as const);
  return sides.map((side, i) => ({
    side,
    value: { names: [], count: i === 0 ? first : second },
    start: token.start,
    sentence,
  }));
}
const SCORE = /^\d{1,2}-\d{1,2}$/;

/** The tokens a mark's voters stand in; the mark itself may lie between. */
function voterRange(
  tokens: readonly Token[],
  mark: Mark,
  before: Mark | undefined,
  next: Mark | undefined,
): [number, number] {
  if (mark.behind) return [mark.end, next ? ownStart(tokens, next, mark.end) : tokens.length];
  const to = parenEnd(tokens, mark.end);
  if (!before) return [0, to];
  return [before.behind ? ownStart(tokens, mark, before.end) : parenEnd(tokens, before.end), to];
}

/** `Imod: Ø`, `stemte`, or numbers for and against beside each other. */
function isVoting(tokens: readonly Token[]): boolean {
  if (tokens[1]?.text === ':' && VOTE_SIDES[tokens[0]?.text ?? ''] !== undefined) return true;
  if (tokens.some(({ text }) => VOTING.has(text))) return true;
  const counted = tokens.filter(
    ({ text }, i) => numberOf(tokens[i - 1]) !== undefined && VOTE_SIDES[text] !== undefined,
  );
  return counted.some(({ text }) => text === 'for') && counted.some(({ text }) => text !== 'for');
}

function marksIn(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = (tokens[at] as Token).text;
    const side = VOTE_SIDES[word];
    if (side === undefined) continue;
    const before = tokens[at - 1];
    const voteAt = [at + 1, at + 2, at + 3, at + 4].find((next) => VOTING.has(tokens[next]?.text ?? ''));
    const colon = tokens[at + 1]?.text === ':';
    const isCounted = numberOf(before) !== undefined;
    const isTail = isCounted || (before !== undefined && VOTING.has(before.text)) || before?.text === ')';
    if (word === 'mod' && numberOf(tokens[at + 1]) !== undefined) {
      // `8 stemmer mod 9`: the number before is for, the one behind against.
      const [first, second] = isFall(tokens, at) ? (['against', 'for'] as const) : (['for', 'against'] as const);
      if (marks.length === 0 || marks.at(-1)?.side !== 'for')
        marks.push({ side: first, start: at, end: at, behind: false });
      marks.push({ side: second, start: at, end: at + 1, behind: true });
    } else if (side === 'abstained') {
      let end = at + 1;
      while (ABSTAINING.has(tokens[end]?.text ?? '')) end++;
      const lead = word === 'hverken' && VOTING.has(tokens[end]?.text ?? '');
      const colonAt = tokens[end]?.text === ':' ? 1 : 0;
      marks.push({
        side,
        start: startOfVerb(tokens, at),
        end: end + Number(lead) + colonAt,
        behind: lead || colonAt === 1,
      });
      at = end - 1;
    } else if (isTail) {
      marks.push({ side, start: startOfVerb(tokens, at), end: at + 1, behind: false });
    } else if (colon) marks.push({ side, start: at, end: at + 2, behind: true });
    else if (voteAt !== undefined && !hasNumberOrName(tokens, at + 1, voteAt)) {
      marks.push({ side, start: at, end: tokens[voteAt + 1]?.text === ':' ? voteAt + 2 : voteAt + 1, behind: true });
      at = voteAt;
    }
  }
  return marks;
}

/** `nedstemt med 8 stemmer mod 5`: the greater number stands first and was against. */
function isFall(tokens: readonly Token[], at: number): boolean {
  const numbers = tokens
    .slice(0, at + 2)
    .map(numberOf)
    .filter((number) => number !== undefined);
  const [first, second] = numbers.slice(-2);
  if (first === undefined || second === undefined || first <= second) return false;
  return saysFall(tokens);
}

function saysFall(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => {
    const act = verbForm(text)?.act;
    return act === 'reject' || act === 'fall' || text === 'ikke' || text === 'ned';
  });
}

function startOfVerb(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && VOTING.has(tokens[start - 1]?.text ?? '')) start--;
  return start;
}

/** What stands before a mark that names its voters in front belongs to that mark from the last `, ` or `mens` on. */
function ownStart(tokens: readonly Token[], { start, behind }: Mark, from: number): number {
  if (behind) return start;
  for (let at = start - 1; at > from; at--) {
    const { text } = tokens[at] as Token;
    if (text === 'mens' || text === ',' || text === 'og') return at;
  }
  return from;
}

function hasNumberOrName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'number' || token.capital || token.kind === 'mark');
}

/** Behind a bracket that follows directly: `3 imod (V)`. */
function parenEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const close = tokens.findIndex(({ text }, at) => at > from && text === ')');
  return close < 0 ? tokens.length : close + 1;
}
