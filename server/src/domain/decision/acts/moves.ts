/** What is the case's own way: put off, sent, returned, withdrawn; and the motions about it. */
import { hasStem, isAmendment, WITHDRAWABLE_STEMS } from '../../words/decisions/decision-nouns.ts';
import { REFUSAL } from '../../words/decisions/decision-words.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isBesideCase } from '../grammar/motions.ts';
import { type Target, targetOf } from './nouns.ts';
import type { Outcome } from './outcome.ts';
import type { Step } from './steps.ts';

const MOVES: ReadonlySet<Step['act']> = new Set(['send', 'return', 'postpone', 'withdraw']);

/** `at sagen går tilbage`: the case's own way, whoever sends it. */
export function isMoveOfCase({ act, at }: Step, { words }: Clause): boolean {
  return MOVES.has(act) && words.slice(0, at).some(({ text }) => hasStem(text, WITHDRAWABLE_STEMS));
}

/** `Sagen udsættes ikke`, `afviste ikke`: the case stays where it is, and what becomes of it is told elsewhere. */
export function isStay(steps: readonly Step[]): boolean {
  const [first, next, third] = steps;
  if (!first?.negated || third) return false;
  // `kan ikke støtte udsættelse`
  return next
    ? first.act === 'adopt' && MOVES.has(next.act) && !next.negated
    : MOVES.has(first.act) || first.act === 'reject';
}

/** In `vedtog at udsætte sagen` the case stands in the inner clause, in `godkendte Venstres forslag om at …` in the outer one. */
export function innerTarget(clause: Clause, outer: Clause, inner: Step): Target {
  const own = targetOf(clause, inner.at);
  return own === 'bare' ? targetOf(outer, -1) : own;
}

/** `Orienteringen om, at …, blev taget …`: the words in front of an aside belong to the clause behind it. */
export function ownTarget(clause: Clause, { at }: Step): Target {
  const own = targetOf(clause, at);
  return own === 'bare' && clause.parent && !clause.continued ? targetOf(clause.parent, -1) : own;
}

export const ONLY_A_CASE: ReadonlySet<Outcome> = new Set(['postponed', 'referred', 'returned', 'withdrawn']);

/** The works are put off, not the case: said of a thing that is no case it says nothing of the case. */
export function mayBecome(outcome: Outcome, target: Target): boolean {
  return !(ONLY_A_CASE.has(outcome) && target === 'thing');
}

const CARRIED = {
  postpone: 'postponed',
  return: 'returned',
  send: 'referred',
  reject: 'rejected',
  withdraw: 'withdrawn',
} as const;

/** What a motion that was carried makes of the case; undefined when it was lost, or was about something else. */
export function carriedMotion(outcome: Outcome, clauses: readonly Clause[]): Exclude<Outcome, undefined> | undefined {
  const motion = clauses.flatMap(({ motions }) => motions).find(({ about }) => about !== undefined);
  if (!motion?.about || outcome !== 'adopted') return undefined;
  // `tiltrådte indstillingen om at give afslag`: yes to a no, and nobody can tell which of the two is meant.
  if (motion.ofCase && (motion.about === 'reject' || motion.about === 'send')) return 'unsure';
  return CARRIED[motion.about];
}

/** `fulgte indstillingen om afslag`: yes to a no, and nobody can tell which of the two is meant. */
export function isOfRefusal({ words }: Clause): boolean {
  return words.some(({ text }, i) => REFUSAL.has(text) && words[i - 1]?.text === 'om');
}

export function isMotionTold({ words, motions }: Clause): boolean {
  if (motions.some(isBesideCase)) return true;
  return (
    words.some(({ text }) => text !== 'forslag' && text.endsWith('ændringsforslag')) ||
    words.some(({ text }) => isAmendment(text))
  );
}
