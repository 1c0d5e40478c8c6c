/** Who acts in a clause, and on what. */
import {
  ADVISORY,
  AGENDA_WORDS,
  BODIES,
  BODY_ENDS,
  CASE_STEMS,
  endsAsCase,
  hasStem,
  isAmendment,
  MAIN_CASE_STEMS,
  NO_CASE,
  ORDINALS,
  PARTIES,
  POINT_WORDS,
  RECOMMENDATION_STEMS,
  SOME_MEMBERS,
} from '../../words/decisions/decision-nouns.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BACK,
  NO_NOUN,
  PREPOSITIONS,
  REMARK_STEMS,
} from '../../words/decisions/decision-words.ts';
import type { Clause } from '../grammar/clauses.ts';
import { verbForm } from '../grammar/lexicon.ts';
import { isBesideCase } from '../grammar/motions.ts';
import type { Sentence } from '../grammar/sentences.ts';
import type { Token } from '../grammar/tokens.ts';

/** `body`: those who decide; `nobody`: not said, so whoever acted before; `other`: somebody else, or some of them. */
export type Actor = 'body' | 'nobody' | 'other';

/**
 * `case` and `main` are the case by name, `main` also where an amendment has just been talked of; `thing` is anything else with a
 * name; `bare` is nothing at all (`Godkendt.`).
 */
export type Target = 'main' | 'case' | 'thing' | 'bare' | 'amendment' | 'pronoun';

export function isBody({ text, shouted }: Token): boolean {
  if (ADVISORY.some((name) => text.startsWith(name))) return false;
  if (BODIES.has(text)) return true;
  if (shouted && text.length <= 4) return !PARTIES.has(text);
  if (text.endsWith('mødet')) return true;
  return BODY_ENDS.some((end) => text.endsWith(end) && text !== 'råd');
}

/** Who does what the active verb at `at` says. */
export function actorOf({ words }: Clause, at: number): Actor {
  const before = words.slice(0, at);
  if (before.some(({ text }, i) => (text === 'alle' || text === 'samtlige') && before[i - 1]?.text === 'ikke'))
    return 'other';
  const isMajority = before.some(({ text }) => text === 'flertal' || text === 'flertallet');
  if (!isMajority && !deniesAll(before) && before.some(({ text }) => SOME_MEMBERS.has(text))) return 'other';
  if (namesBody(before) || deniesAll(before)) return 'body';
  // `Herefter godkendte udvalget …`: turned round, the body stands behind the verb.
  const behind = words.slice(at + 1, at + 5);
  const end = behind.findIndex(({ text }) => PREPOSITIONS.has(text) || verbForm(text) !== undefined);
  if (namesBody(end < 0 ? behind : behind.slice(0, end))) return 'body';
  return before.every(({ text }) => ADVERBS.has(text)) ? 'nobody' : 'other';
}

/** `Ingen af medlemmerne kunne støtte …`: all of them did not. */
export function deniesAll(words: readonly Token[]): boolean {
  const at = words.findIndex(({ text }) => !ADVERBS.has(text));
  return NO_NOUN.has(words[at]?.text ?? '');
}

/** A body that hangs on no preposition: `Byrådet`, but not `Venstre i byrådet`. */
function namesBody(words: readonly Token[]): boolean {
  let hanging = false;
  for (const [i, token] of words.entries()) {
    if (PREPOSITIONS.has(token.text)) hanging = words[i - 1]?.kind !== 'number';
    else if (isBody(token) && !hanging) return true;
    else if (ADVERBS.has(token.text)) hanging = false;
  }
  return false;
}

/** What the clause is about. Words behind `med` or `af` say how, not what. */
export function targetOf({ words, motions }: Clause, verbAt: number): Target {
  let target: Target = 'bare';
  let hanging = false;
  for (const [i, token] of words.entries()) {
    const { text } = token;
    if (PREPOSITIONS.has(text)) {
      // `flertal for indstillingen`, `stemte om forslaget`: what it is about; `Punktet fra …`: more of the same.
      hanging = (text !== 'for' && text !== 'om' && text !== 'imod' && text !== 'mod') || isObject(words[i - 1]);
      continue;
    }
    if (i === verbAt || AUXILIARIES.has(text) || verbForm(text)) {
      hanging = false;
      continue;
    }
    if (!hanging && text.endsWith('mødet')) {
      target = 'thing';
      continue;
    }
    if (hanging || token.kind === 'number' || ADVERBS.has(text) || isBody(token)) continue;
    // `Sendt tilbage`, but `vender tilbage til emnet` is not of the case.
    if (BACK.has(text) && verbForm(words[verbAt]?.text ?? '')?.act === 'send') continue;
    const kind = INDEFINITE.has(words[i - 1]?.text ?? '') ? indefiniteKind(text) : kindOf(text);
    if (kind === 'amendment') return 'amendment';
    if (RANK[kind] > RANK[target]) target = kind;
  }
  if (motions.some(isBesideCase)) return 'amendment';
  return target;
}

/** `fristen for ansøgninger`: what follows tells more of a thing already named. */
function isObject(word: Token | undefined): boolean {
  if (!word || !/e[nt]$/.test(word.text) || BODIES.has(word.text) || isBody(word) || ADVERBS.has(word.text))
    return false;
  return (
    kindOf(word.text) === 'thing' &&
    !verbForm(word.text) &&
    !AUXILIARIES.has(word.text) &&
    !/^afstemning/.test(word.text)
  );
}

const RANK: Readonly<Record<Target, number>> = { bare: 0, pronoun: 1, thing: 2, case: 3, main: 4, amendment: 5 };

/** `en sag`, `en ny sag` is another one than the case that is decided. */
const INDEFINITE: ReadonlySet<string> = new Set([
  'en',
  'et',
  'ny',
  'nye',
  'nyt',
  'lignende',
  'flere',
  'følgende',
  'andre',
  'anden',
  'andet',
]);

function indefiniteKind(text: string): Target {
  const kind = kindOf(text);
  return kind === 'amendment' ? kind : 'thing';
}

function kindOf(text: string): Target {
  if (isAmendment(text)) return 'amendment';
  if (text === 'det' || text === 'dette' || text === 'den' || text === 'denne') return 'pronoun';
  if (NO_CASE.has(text)) return 'thing';
  if (MAIN_CASE_STEMS.some((stem) => text.startsWith(stem))) return 'main';
  if (CASE_STEMS.some((stem) => text.startsWith(stem)) || endsAsCase(text)) return 'case';
  return 'thing';
}

/** `Venstres forslag`, `forslaget fra Liste B`: somebody's, and perhaps not the case. */
export function isSomebodysProposal({ words }: Clause): boolean {
  return words.some(({ text }, i) => {
    if (!text.startsWith('forslag')) return false;
    const before = words[i - 1];
    const behind = words[i + 1];
    const owner =
      before !== undefined &&
      /s$/.test(before.text) &&
      before.capital &&
      !BODY_ENDS.some((end) => before.text === `${end}s` || before.text.endsWith(`${end}s`)) &&
      !/(?:ens|ets)$/.test(before.text);
    return (
      owner ||
      before?.text === 'gruppens' ||
      (behind?.text === 'fra' && words[i + 2]?.capital === true && !isBody(words[i + 2] as Token))
    );
  });
}

/** The clause speaks of points of the recommendation by number: `punkt 2`, `pkt. 1-3`. */
export function namesPoint({ words }: Clause): boolean {
  // `Punkt 7 udgår af dagsordenen`: a point of the agenda.
  if (words.some(({ text }) => text.startsWith('dagsorden'))) return false;
  return words.some(
    ({ text }, i) =>
      POINT_WORDS.has(text) &&
      // `med den ændring, at punkt 8 …`: what is changed, not what is answered.
      !words.slice(0, i).some((before) => hasStem(before.text, REMARK_STEMS)) &&
      !AGENDA_WORDS.has(words[i - 1]?.text ?? '') &&
      (ORDINALS.has(words[i - 1]?.text ?? '') ||
        /^\d{1,2}(?:[-–.]\d{1,2})?$/.test(words[i + 1]?.text ?? '') ||
        /^[a-h]$/.test(words[i + 1]?.text ?? '')) &&
      !isOfOther(words, i + 2),
  );
}

/** `punkt 3 i vilkårene`: a point of something else. */
function isOfOther(words: readonly Token[], at: number): boolean {
  const whole = words[at + 1];
  return words[at]?.text === 'i' && whole !== undefined && !hasStem(whole.text, RECOMMENDATION_STEMS) && !isBody(whole);
}

/** `Første at: vedtaget`, `Tredje del: udsat`. */
export function opensPoint({ tokens: [first, second, third] }: Sentence): boolean {
  if (third?.text !== ':') return false;
  if (POINT_WORDS.has(first?.text ?? '')) return second?.kind === 'number';
  return ORDINALS.has(first?.text ?? '') && (second?.text === 'at' || POINT_WORDS.has(second?.text ?? ''));
}
