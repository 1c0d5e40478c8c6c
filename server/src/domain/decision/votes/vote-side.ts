/** One side of a vote: names and number, as the words beside its mark tell them. */
import { safeToShow } from '../../safe-text.ts';
import { asRead } from '../../signs/composed.ts';
import { NO_VOTER, NUMBER_WORDS, OPPOSING } from '../../words/decisions/vote-words.ts';
import type { Token } from '../grammar/tokens.ts';

export interface VoteSide {
  /** Members or groups as written, without `og`; safe to show. */
  readonly names: readonly string[];
  /** Undefined where no number is told. */
  readonly count: number | undefined;
}

/** Whether anybody stands on a side. */
export function isSomebody({ names, count }: VoteSide): boolean {
  return names.length > 0 || (count ?? 0) > 0;
}

const WORD = /\p{L}+/gu;

/** False where {@link votesIn} finds nobody against or abstaining, at the cost of a look at the words. */
export function mayTellOpposition(text: string): boolean {
  for (const [word] of asRead(text).toLowerCase().matchAll(WORD)) if (OPPOSING.has(word)) return true;
  return false;
}

/** @param tokens the words beside the mark, without it */
export function sideOf(text: string, tokens: readonly Token[]): VoteSide {
  let count: number | undefined;
  const names: string[] = [];
  let name: Token[] = [];
  let bracket: Token[] | undefined;
  let inBrackets = false;
  const close = (): void => {
    const [first] = name;
    const last = name.at(-1);
    if (first && last) names.push(safeToShow(text.slice(first.start, last.end).replace(/\s+/g, ' ')));
    name = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.text === '(') {
      bracket = [];
      continue;
    }
    if (bracket) {
      if (token.text !== ')') {
        bracket.push(token);
        continue;
      }
      const inside = sideOf(text, bracket);
      // `Karla Due (F)` and `A (5)` are one name, `et flertal (A og F)` are two.
      if (name.length > 0) name.push(token);
      else names.push(...inside.names);
      if (inside.count !== undefined) {
        count = (inBrackets ? (count ?? 0) : 0) + inside.count;
        inBrackets = true;
      }
      bracket = undefined;
      continue;
    }
    const number = numberOf(token);
    if (number !== undefined && !(name.length > 0 && token.kind === 'word')) {
      close();
      count ??= number;
    } else if (token.capital && (!NO_VOTER.has(token.text) || opensName(token, tokens[at + 1]))) name.push(token);
    else if (name.length > 0 && token.kind === 'word' && /^(?:de|af|von|og)$/.test(token.text) && token.text !== 'og')
      name.push(token);
    else close();
  }
  close();
  return { names, count };
}

/** `Det Konservative Folkeparti`, but not `Det blev …`. */
function opensName({ text }: Token, next: Token | undefined): boolean {
  return text === 'det' && next?.capital === true;
}

/** A number of votes, in digits or as a word; undefined for any other word. */
export function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  const at = NUMBER_WORDS.indexOf(token.text);
  return at < 0 || token.text === 'en' ? undefined : at;
}
