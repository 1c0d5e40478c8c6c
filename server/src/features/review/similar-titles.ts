/** How alike two titles are, by their words. */
import { headingKey } from '../../domain/roles.ts';

/** A title prepared for comparing. */
export interface TitleWords {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

const LONGEST = 300;
/** A title that is cut off has to say this much. */
const PREFIX = 20;

/** A title as it is compared; of a very long one its beginning. Words of one or two letters say nothing. */
export function titleWords(title: string): TitleWords {
  const key = headingKey(title.slice(0, LONGEST));
  return { key, words: new Set(key.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)) };
}

/** 0 to 1: shared words against all words (Dice); 1 for equal titles and for one that is the other cut off. */
export function similarity(a: TitleWords, b: TitleWords): number {
  if (a.key === b.key) return 1;
  const shorter = Math.min(a.key.length, b.key.length);
  if (shorter >= PREFIX && (a.key.startsWith(b.key) || b.key.startsWith(a.key))) return 1;
  const total = a.words.size + b.words.size;
  if (total === 0) return 0;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return (2 * shared) / total;
}
