/** Whether what a clause tells is the act of those who met. */
import { hasStem, MOVER_STEMS, WITHDRAWABLE_STEMS } from '../../words/decisions/decision-nouns.ts';
import { MAY } from '../../words/decisions/decision-words.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isReceiver } from './acts.ts';
import { isMoveOfCase } from './moves.ts';
import { isPromised, type Step, stepsOf } from './steps.ts';

/** @param step the first of the clause's acts */
export function isBodys({ actor, act, doubtful, at, form, participle }: Step, { words }: Clause): boolean {
  if (doubtful) return false;
  // Whoever leads the meeting says what came of the vote.
  if (act === 'state') return true;
  // `Sagen går videre til …`, `Forslaget nyder fremme`.
  if ((participle === 'gået' && act !== 'proceed') || participle === 'nydt' || participle === 'overgået')
    return at === 0 || words.some(({ text }) => hasStem(text, WITHDRAWABLE_STEMS));
  // `Punktet kan udgå`, `Ansøgeren vil trække sin ansøgning`: not yet.
  if (NOT_YET.has(act) && words.slice(0, at).some(({ text }) => MAY.has(text))) return false;
  if ((act === 'pull' || act === 'withdraw') && isPromised(words, at)) return false;
  if (act === 'withdraw' || act === 'fall' || act === 'pull' || act === 'postpone' || act === 'reach') {
    // `Punktet udgår`, `Formanden trak punktet`: the case does it, or whoever brought it.
    if (actor === 'other')
      return (
        words.some(({ text }) => hasStem(text, WITHDRAWABLE_STEMS) || /forslaget$/.test(text)) &&
        !(act === 'pull' && form !== 'participle' && !isMover(words))
      );
  } else if (actor === 'other') return false;
  return !(isPromised(words, at) && act === 'discuss');
}

const NOT_YET: ReadonlySet<Step['act']> = new Set(['withdraw', 'pull', 'postpone', 'return']);

function isMover(words: Clause['words']): boolean {
  return words.some(({ text }) => hasStem(text, MOVER_STEMS));
}

/** `Det indstilles, at …`: nobody says who, and mostly it is the administration, unless it is said to the body above. */
export function isUnsigned({ act, form, at, verb }: Step, { words }: Clause, inner: Clause): boolean {
  if (act !== 'recommend' || form !== 'passive' || words[at - 1]?.text !== 'det') return false;
  return !(words.some(isReceiver) || (verb === 'anbefale' && inner.words.slice(0, 2).some(isReceiver)));
}

/** `tiltrådt, idet det anbefales byrådet at …`: what the body above is told. */
export function adviceIn(clause: Clause): Step | undefined {
  const [step] = stepsOf(clause);
  return step?.act === 'recommend' && !step.negated && step.actor !== 'other' && clause.words.some(isReceiver)
    ? step
    : undefined;
}

/** `Der blev ikke taget stilling, idet sagen udsættes`: where nothing is decided outside it. */
export function moveIn(clause: Clause): Step | undefined {
  const [step, ...inner] = stepsOf(clause);
  if (clause.words[0]?.text !== 'idet' || step?.act !== 'postpone' || inner.length > 0) return undefined;
  return !step.negated && !step.doubtful && isMoveOfCase(step, clause) ? step : undefined;
}
