/** What is added to a decision: a change, a condition, a wish. */

import { SOME_MEMBERS } from '../../words/decisions/decision-nouns.ts';
import type { Act } from '../../words/decisions/decision-verbs.ts';
import { AGREED, NEGATIONS, NO_NEGATION_AFTER, REMARK_STEMS, SHOULD } from '../../words/decisions/decision-words.ts';
import { ATTENDING, VOTING, VOTING_REMARK } from '../../words/decisions/vote-words.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Sentence } from '../grammar/sentences.ts';
import { isBody } from './nouns.ts';
import { stepsOf } from './steps.ts';

/** `idet Venstre stemte imod`, `idet der ikke var bemærkninger`: nothing is added. */
export function isAboutVoting(clause: Clause): boolean {
  const { words } = clause;
  return (
    isOfMembers(clause) ||
    isInformed(clause) ||
    isNothing(words) ||
    // `idet alle var enige`
    AGREED.has(words.at(-1)?.text ?? '') ||
    words.some(({ text }) => VOTING_REMARK.has(text) || ATTENDING.has(text))
  );
}

/** `idet Liste C ønskede …`: a few members' own remark is not the body's. */
function isOfMembers(clause: Clause): boolean {
  const [first] = stepsOf(clause);
  if (first?.actor !== 'other' || !OPINIONS.has(first.act)) return false;
  const before = clause.words.slice(0, first.at);
  return before.some(({ text, capital }) => capital || SOME_MEMBERS.has(text));
}

/** `idet det blev oplyst, at …`, `idet det konstateredes, at …`: what they knew before they decided. */
function isInformed(clause: Clause): boolean {
  const [first] = stepsOf(clause);
  return first?.act === 'state' || (first?.act === 'say' && (first.verb === 'oplyse' || first.verb === 'orientere'));
}

const OPINIONS: ReadonlySet<Act> = new Set(['wish', 'say', 'propose', 'vote', 'adopt', 'recommend', 'reject']);

/** `med et lavere beløb end ansøgt` */
const LESS: ReadonlySet<string> = new Set(['lavere', 'mindre', 'reduceret']);
const SUMS: ReadonlySet<string> = new Set(['beløb', 'tilskud', 'ramme']);
/** `i ændret form` */
const CHANGED_FORMS: ReadonlySet<string> = new Set(['form', 'udgave', 'version']);

/** `Godkendt, men udvalget vil se den endelige tegning.` */
export function isReservation({ words }: Clause): boolean {
  const binds = words.slice(1).some((word) => isBody(word) || SHOULD.has(word.text));
  return words[0]?.text === 'men' && binds && !words.some(({ text }) => VOTING_REMARK.has(text));
}

/** The sentence tells a vote: what is wished in it, those who voted wish. */
export function isVoting({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => VOTING.has(text));
}

/** `idet der ikke var bemærkninger`. */
function isNothing(words: Clause['words']): boolean {
  return (
    words.some(({ text }) => NEGATIONS.has(text)) &&
    words.some(({ text }) => text.startsWith('bemærkning') || text === 'indsigelser')
  );
}

/** `med den ændring`, `under forudsætning af`, `på betingelse af`, `bortset fra`. */
export function saysRemark({ words }: Clause): boolean {
  return words.some(({ text }, i) => {
    if (
      text === 'bortset' ||
      text === 'undtagen' ||
      text === 'ændrede' ||
      text === 'reviderede' ||
      text === 'korrigerede' ||
      text === 'øvrigt' ||
      text === 'stedet' ||
      text === 'delvist' ||
      text === 'delvis' ||
      text === 'halvdelen' ||
      (LESS.has(text) && SUMS.has(words[i + 1]?.text ?? '')) ||
      (text === 'vilkår' && words[i - 1]?.text === 'på') ||
      (text === 'ændret' && (words[i - 1]?.text === 'som' || CHANGED_FORMS.has(words[i + 1]?.text ?? '')))
    )
      return true;
    if (text === 'men')
      return (
        i > 0 &&
        !words.slice(0, i).some(({ text: word }) => NO_NEGATION_AFTER.has(word)) &&
        words.slice(i + 1).length > 0 &&
        words[i + 1]?.text !== 'også'
      );
    if (!REMARK_STEMS.some((stem) => text.startsWith(stem))) return false;
    for (let back = i - 1; back >= Math.max(0, i - 6); back--) {
      const before = words[back]?.text ?? '';
      if (before === 'uden') return false;
      if (before === 'med' || before === 'under' || before === 'på') return true;
    }
    return false;
  });
}
