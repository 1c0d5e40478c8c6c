/** What kind of verb a word is, auxiliaries and unknown ones with the rest. Words in lower case. */
import { AUXILIARIES, MAY, SHOULD, WILL } from '../../words/decisions/decision-words.ts';
import { isFiniteForm, verbForm } from './lexicon.ts';

export function isVerb(word: string): boolean {
  return verbForm(word) !== undefined || AUXILIARIES.has(word) || MAY.has(word) || WILL.has(word) || SHOULD.has(word);
}

export function isInfinitive(word: string): boolean {
  return word === 'blive' || word === 'være' || verbForm(word)?.form === 'infinitive';
}

/** Also for verbs that no table holds. */
export function mayBeInfinitive(word: string): boolean {
  return isInfinitive(word) || (/[eå]$/.test(word) && !isVerb(word));
}

export function isFiniteWord(word: string): boolean {
  const known = verbForm(word);
  return known !== undefined && isFiniteForm(known.form);
}

export function isActive(word: string): boolean {
  const form = verbForm(word)?.form;
  return form === 'present' || form === 'past';
}
