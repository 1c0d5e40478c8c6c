/** Fuzzy search over short texts: how well the words of a query match, without a look at anything but characters. */

export interface Query {
  /** Lower case, without blanks. */
  readonly joined: string;
  /** Lower case, in order. */
  readonly words: readonly string[];
}

/** How a query was met; higher is better. `NONE`: not at all. */
export const NONE = 0;
const SCATTERED = 1;
const INSIDE = 2;
const WORD_START = 3;
const START = 4;

const LONGEST_QUERY = 100;

/** Prepares what the user typed. */
export function parseQuery(text: string): Query {
  const words = text
    .slice(0, LONGEST_QUERY)
    .toLowerCase()
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '');
  return { joined: words.join(''), words };
}

/**
 * `main` is what the user looks for, `rest` what the words may also be found in. Every word has to occur; else the
 * whole query as letters in order within `main`. An empty query is met by everything.
 */
export function score(query: Query, main: string, rest: string): number {
  if (query.joined === '') return START;
  const text = main.toLowerCase();
  let other: string | undefined;
  let worst = START;
  for (const word of query.words) {
    let found = wordScore(word, text);
    if (found === NONE) {
      other ??= rest.toLowerCase();
      if (wordScore(word, other) > NONE) found = INSIDE;
    }
    if (found === NONE) return isSubsequence(query.joined, text) ? SCATTERED : NONE;
    worst = Math.min(worst, found);
  }
  return worst;
}

function wordScore(word: string, text: string): number {
  let at = text.indexOf(word);
  if (at < 0) return NONE;
  if (at === 0) return START;
  for (let looks = 0; at > 0 && looks < 8; looks++) {
    if (!isLetterOrDigit(text.charCodeAt(at - 1))) return WORD_START;
    at = text.indexOf(word, at + 1);
  }
  return INSIDE;
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (let i = 0; i < letters.length; i++) {
    at = text.indexOf(letters.charAt(i), at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code >= 0xdf;
}
