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
  /** In its list. */
  readonly index: number;
  readonly number: number | undefined;
  readonly caseKey: string;
  readonly words: TitleWords;
}

type Match = readonly [left: Candidate, right: Candidate];

/** Pairs in the order of the left list; every item is paired at most once. */
export function matchItems(left: readonly Placed<Item>[], right: readonly Placed<Item>[]): Pair[] {
  const found: Pair[] = [];
  let a = left.map(candidate);
  let b = right.map(candidate);
  const take = (matches: readonly Match[]): void => {
    for (const [l, r] of matches) found.push({ left: l.index, right: r.index });
    const taken = new Set(matches.flat());
    a = a.filter((each) => !taken.has(each));
    b = b.filter((each) => !taken.has(each));
  };
  take(equal(a, b, ({ caseKey: key, words }) => (key === '' ? '' : `${key}|${words.key}`)));
  take(equal(a, b, ({ caseKey: key }) => key));
  take(equal(a, b, ({ words }) => words.key));
  if (left.length <= MOST_COMPARED && right.length <= MOST_COMPARED) take(alike(a, b));
  return found.sort((x, y) => x.left - y.left);
}

/** Items with the same key, in order; a key on several items is paired only where both sides have as many. */
function equal(a: readonly Candidate[], b: readonly Candidate[], keyOf: (candidate: Candidate) => string): Match[] {
  const rights = grouped(b, (each) => keyOf(each) || undefined);
  return [...grouped(a, (each) => keyOf(each) || undefined)].flatMap(([key, lefts]) => {
    const same = rights.get(key) ?? [];
    return same.length === lefts.length ? lefts.map((l, i): Match => [l, same[i] as Candidate]) : [];
  });
}

/** The best matches first: the same case, a title much alike, the same number with a title somewhat alike. */
function alike(a: readonly Candidate[], b: readonly Candidate[]): Match[] {
  const possible = a.flatMap((l) => b.map((r) => ({ l, r, score: likeness(l, r) })).filter(({ score }) => score > 0));
  const apart = ({ l, r }: { l: Candidate; r: Candidate }): number => Math.abs(l.index - r.index);
  const taken = new Set<Candidate>();
  return possible
    .sort((x, y) => y.score - x.score || apart(x) - apart(y))
    .flatMap(({ l, r }): Match[] => {
      if (taken.has(l) || taken.has(r)) return [];
      taken.add(l).add(r);
      return [[l, r]];
    });
}

/** 0: not the same item. Two different case numbers are two cases, whatever else is alike. */
function likeness(left: Candidate, right: Candidate): number {
  const bothNumbered = left.caseKey !== '' && right.caseKey !== '';
  const words = similarity(left.words, right.words);
  if (bothNumbered) return left.caseKey === right.caseKey ? 2 + words : 0;
  if (words >= ALIKE) return 1 + words;
  return left.number !== undefined && left.number === right.number && words >= RELATED ? words : 0;
}

function candidate({ node: { number, caseNumber, title } }: Placed<Item>, index: number): Candidate {
  return { index, number, caseKey: caseNumber ? caseKey(caseNumber.text) : '', words: titleWords(title) };
}
