/** Places where a committee's name is written nearly, but not quite, as it is written in the title. */
import { oneLetterApart } from './edit-distance.ts';

export interface BodyVariant {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

const WORD = /[\p{L}-]+/gu;
/** The committee's own word may stand in the definite form and in the genitive. */
const ENDING = /(?:et)?s?$/;

/**
 * Names in `text` that have as many words as `body` and differ from it by one letter or by the case of a letter inside.
 * Genitive, definite form and a comma more or less are no other spelling.
 */
export function bodyVariants(text: string, body: string): BodyVariant[] {
  const wanted = body.split(/[\s\u00a0]+/);
  const stem = body.replace(ENDING, '');
  if (text.length > 4000) return [];
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: BodyVariant[] = [];
  for (let last = 0; last < words.length; last++) {
    const first = last - wanted.length + 1;
    if (first < 0) continue;
    const start = (words[first] as { start: number }).start;
    const full = text.slice(start, (words[last] as { end: number }).end).replace(/[\s\u00a0]+/g, ' ');
    const name = full.replace(ENDING, '');
    if (!/udvalg/i.test(name) || name === stem || !isVariant(name, stem)) continue;
    const written = full.replace(/s$/, '');
    found.push({ start, end: start + written.length, written });
  }
  return found;
}

function isVariant(name: string, stem: string): boolean {
  const a = name.replaceAll(',', '');
  const b = stem.replaceAll(',', '');
  if (a === b || a === a.toUpperCase()) return false;
  // All small letters: any committee of the kind, not this one.
  if (a === a.toLowerCase()) return false;
  // The first letter of a name is small in the middle of some houses' sentences.
  if (a.slice(1) === b.slice(1)) return false;
  return a.toLowerCase() === b.toLowerCase() || oneLetterApart(a.toLowerCase(), b.toLowerCase());
}
