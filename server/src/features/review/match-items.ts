/** Which item of one meeting is which of another: by case number, then by title, then by number. */
import { grouped } from '../../domain/grouped.ts';
import type { Item, Placed } from '../../syntax/index.ts';
import { caseKey } from '../cases/case-key.ts';
import { similarity, type TitleWords, titleWords } from './similar-titles.ts';

export interface Pair {
  /** Indices in the two lists. */
  readonly left: number;
  readonly right: number;
}

/** Titles that share most of their words are the same item. */
const ALIKE = 0.6;
/** With the same number, a few words in common are enough. */
const RELATED = 0.25;
/** More items than any meeting has are paired by case number and equal title only, so that the work stays linear. */
const MOST_COMPARED = 400;

interface Candidate {
  readonly number: number | undefined;
  readonly caseKey: string;
  readonly words: TitleWords;
}

/** Pairs in the order of the left list; every item is paired at most once. */
export function matchItems(left: readonly Placed<Item>[], right: readonly Placed<Item>[]): Pair[] {
  const a = left.map(candidate);
  const b = right.map(candidate);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (l: number, r: number): void => {
    partner.set(l, r);
    taken.add(r);
  };
  pairEqual(a, b, partner, taken, ({ caseKey: key, words }) => (key === '' ? '' : `${key}|${words.key}`), pair);
  pairEqual(a, b, partner, taken, ({ caseKey: key }) => key, pair);
  pairEqual(a, b, partner, taken, ({ words }) => words.key, pair);
  if (a.length <= MOST_COMPARED && b.length <= MOST_COMPARED) pairAlike(a, b, partner, taken, pair);
  return [...partner].map(([l, r]) => ({ left: l, right: r })).sort((x, y) => x.left - y.left);
}

/** Items with the same key, in order; a key on several items is paired only where both sides have as many. */
function pairEqual(
  a: readonly Candidate[],
  b: readonly Candidate[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  keyOf: (candidate: Candidate) => string,
  pair: (left: number, right: number) => void,
): void {
  const lefts = group(a, keyOf, (index) => partner.has(index));
  const rights = group(b, keyOf, (index) => taken.has(index));
  for (const [key, left] of lefts) {
    const right = rights.get(key);
    if (right?.length !== left.length) continue;
    for (const [i, l] of left.entries()) pair(l, right[i] as number);
  }
}

function group(
  list: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
  isPaired: (index: number) => boolean,
): Map<string, number[]> {
  return grouped(list.keys(), (index) => (isPaired(index) ? undefined : keyOf(list[index] as Candidate) || undefined));
}

/** The best matches first: the same case, a title much alike, the same number with a title somewhat alike. */
function pairAlike(
  a: readonly Candidate[],
  b: readonly Candidate[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: (left: number, right: number) => void,
): void {
  const possible: { l: number; r: number; score: number }[] = [];
  for (const [l, left] of a.entries()) {
    if (partner.has(l)) continue;
    for (const [r, right] of b.entries()) {
      if (taken.has(r)) continue;
      const score = likeness(left, right);
      if (score > 0) possible.push({ l, r, score });
    }
  }
  possible.sort((x, y) => y.score - x.score || Math.abs(x.l - x.r) - Math.abs(y.l - y.r));
  for (const { l, r } of possible) if (!partner.has(l) && !taken.has(r)) pair(l, r);
}

/** 0: not the same item. Two different case numbers are two cases, whatever else is alike. */
function likeness(left: Candidate, right: Candidate): number {
  const bothNumbered = left.caseKey !== '' && right.caseKey !== '';
  const words = similarity(left.words, right.words);
  if (bothNumbered) return left.caseKey === right.caseKey ? 2 + words : 0;
  if (words >= ALIKE) return 1 + words;
  return left.number !== undefined && left.number === right.number && words >= RELATED ? words : 0;
}

function candidate({ node: { number, caseNumber, title } }: Placed<Item>): Candidate {
  return {
    number,
    caseKey: caseNumber ? caseKey(caseNumber.text) : '',
    words: titleWords(title),
  };
}
