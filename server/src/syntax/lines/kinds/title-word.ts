/**
 * The word that a title begins with: `Referat`, `Udkast til dagsorden`, `Dagsorden og referat`. Read by hand: as one
 * expression the words take half a millisecond to compile before the first line of the first document is read.
 */

import { isLetter, skipBlanks } from '../../../domain/signs/chars.ts';
import { AGENDA_TITLES, BEFORE_TITLES, MINUTES_TITLES, OTHER_TITLES } from '../../../domain/words/title-words.ts';

const BEFORE: ReadonlySet<string> = new Set(BEFORE_TITLES);
const WORDS: ReadonlySet<string> = new Set([...MINUTES_TITLES, ...AGENDA_TITLES, ...OTHER_TITLES]);
const LONGEST = 24;

/** Columns in the text that was read. */
export interface TitleWord {
  readonly start: number;
  readonly end: number;
  /** Behind the second of two words (`Dagsorden og referat`), else as `end`. */
  readonly bothEnd: number;
}

/** The title word at the beginning of `text`; undefined without one. */
export function readTitleWord(text: string): TitleWord | undefined {
  let at = 0;
  let word = wordAt(text, at);
  if (BEFORE.has(word)) {
    at = skipBlanks(text, word.length, text.length);
    if (at === word.length) return undefined;
    const before = word;
    word = wordAt(text, at);
    // `Udkast til referat`: a draft is one of something.
    if (before === 'udkast' && word !== 'til') return undefined;
  }
  if (word === 'til') {
    const next = skipBlanks(text, at + word.length, text.length);
    if (next === at + word.length) return undefined;
    at = next;
    word = wordAt(text, at);
  }
  if (!WORDS.has(word)) return undefined;
  const end = at + word.length;
  return { start: at, end, bothEnd: word === 'dagsorden' ? endOfBoth(text, end) : end };
}

const BOTH = [' og referat', '/referat'];

function endOfBoth(text: string, end: number): number {
  for (const more of BOTH) {
    const stop = end + more.length;
    if (text.slice(end, stop).toLowerCase() === more && !/[\wæøå]/i.test(text.charAt(stop))) return stop;
  }
  return end;
}

/** The letters from `at` on in lower case; `''` when they are more than any title word has. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at <= LONGEST && isLetter(text.charCodeAt(end))) end++;
  return end - at > LONGEST ? '' : text.slice(at, end).toLowerCase();
}
