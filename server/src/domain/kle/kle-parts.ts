/** The sound KLE number, read at fixed places. */

import { fullYear, type JournalParts } from '../case-numbers/journal-types.ts';
import { isDigit } from '../signs/chars.ts';
import { isFacetLetter } from './kle.ts';

/** The parts of a sound KLE number, undefined for anything else. */
export function kleParts(text: string): JournalParts | undefined {
  if (text.length < 17 || text.length > 24) return undefined;
  if (!pairAt(text, 0) || !pairAt(text, 3) || !pairAt(text, 6) || !pairAt(text, 10)) return undefined;
  if (text[2] !== '.' || text[5] !== '.' || text[8] !== '-' || text[12] !== '-') return undefined;
  const letter = text.charAt(9);
  if (!isFacetLetter(letter) || text[13] === '0') return undefined;
  const dash = text.length - 3;
  if (text[dash] !== '-' || !pairAt(text, dash + 1)) return undefined;
  for (let at = 13; at < dash; at++) if (!isDigit(text.charCodeAt(at))) return undefined;
  // Written out, no spread: every item of a document comes by here.
  return {
    subject: text.slice(0, 8),
    mainGroup: text.slice(0, 2),
    group: text.slice(0, 5),
    facet: text.slice(9, 12),
    facetLetter: letter,
    serial: text.slice(13, dash),
    year: fullYear(text.slice(dash + 1)),
  };
}

function pairAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));
}
