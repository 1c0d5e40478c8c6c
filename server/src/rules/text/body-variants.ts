/** Places where a committee's name is written nearly, but not quite, as it is written in the title. */
import { COMMITTEE_START } from '../../domain/words/councils.ts';
import { oneLetterApart } from '../support/edit-distance.ts';

export interface BodyVariant {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

const COMMITTEE = /[uU]dvalg/g;
/** The committee's own word may stand in the definite form and in the genitive. */
const ENDING = /(?:et)?s?$/;
const LETTER = /[\p{L}-]/u;
const GAP = /[\s\u00a0,]/;
const MOST_IN_LINE = 100;
const LONGEST_NAME = 150;

/**
 * Names in `text` that have as many words as `body` and differ from it by one letter or by the case of a letter inside.
 * Genitive, definite form, a comma or a hyphen more or less are no other spelling. Linear.
 */
export function bodyVariants(text: string, body: string): BodyVariant[] {
  const stem = body.replace(ENDING, '');
  const words = stem.split(/[\s\u00a0]+/).length;
  // `Børne- og Ungeudvalget` ends with the word, `Udvalget for Børn og Unge` begins with it.
  const step = COMMITTEE_START.test(stem) ? 1 : -1;
  const found: BodyVariant[] = [];
  let looked = 0;
  for (const { index } of text.matchAll(COMMITTEE)) {
    if (++looked > MOST_IN_LINE) break;
    const here = wordAt(text, index, 1);
    const start = step === 1 ? wordAt(text, index, -1) : run(text, here, words, -1);
    const end = step === 1 ? run(text, start, words, 1) : here;
    if (start === undefined || end === undefined) continue;
    const full = text.slice(start, end).replace(/[\s\u00a0]+/g, ' ');
    const name = full.replace(ENDING, '');
    if (name === stem || !isVariant(name, stem)) continue;
    const written = text.slice(start, end).replace(/s$/, '');
    found.push({ start, end: start + written.length, written });
  }
  return found;
}

/** End (`step` 1) or start (-1) of the word around a place. */
function wordAt(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < LONGEST_NAME && LETTER.test(text.charAt(step === 1 ? at : at - 1))) at += step;
  return at;
}

/** The other end of a run of `count` words that begins or ends at `from`; undefined when something else stands between. */
function run(text: string, from: number | undefined, count: number, step: 1 | -1): number | undefined {
  if (from === undefined) return undefined;
  let at = from;
  for (let word = 0; word < count; word++) {
    if (word > 0) {
      const gap = at;
      while (GAP.test(text.charAt(step === 1 ? at : at - 1)) && Math.abs(at - gap) < 4) at += step;
      if (at === gap) return undefined;
    }
    const edge = wordAt(text, at, step);
    if (edge === at || Math.abs(edge - from) > LONGEST_NAME) return undefined;
    at = edge;
  }
  return at;
}

/** Marks with which names are joined: nobody mends `Kultur og Fritidsudvalget`. */
const JOINING = /[,-]/g;

function isVariant(name: string, stem: string): boolean {
  const a = name.replace(JOINING, '');
  const b = stem.replace(JOINING, '');
  if (a === b || a === a.toUpperCase()) return false;
  // All small letters: any committee of the kind, not this one.
  if (a === a.toLowerCase()) return false;
  // The first letter of a name is small in the middle of some houses' sentences.
  if (a.slice(1) === b.slice(1)) return false;
  return a.toLowerCase() === b.toLowerCase() || oneLetterApart(a.toLowerCase(), b.toLowerCase());
}
