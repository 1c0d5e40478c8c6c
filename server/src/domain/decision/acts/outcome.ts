/** What becomes of the case by a chain of acts: `anbefaler … afvist`, `vedtog … at udsætte`, `afviste … at godkende`. */
import type { Act } from '../../words/decisions/decision-verbs.ts';
import type { DecisionClass } from '../classes.ts';
import type { Content } from './content.ts';
import type { Step } from './steps.ts';

/** A class; `unsure` where the words may mean either; undefined where they decide nothing of the case. */
export type Outcome = DecisionClass | 'unsure' | undefined;

const ALONE: Partial<Readonly<Record<Act, DecisionClass>>> = {
  adopt: 'adopted',
  recommend: 'recommended',
  reject: 'rejected',
  fall: 'rejected',
  postpone: 'postponed',
  send: 'referred',
  return: 'returned',
  withdraw: 'withdrawn',
  pull: 'withdrawn',
  discuss: 'discussed',
  note: 'noted',
  dissuade: 'not-recommended',
};
const OPPOSITE: Partial<Readonly<Record<DecisionClass, DecisionClass>>> = {
  adopted: 'rejected',
  recommended: 'not-recommended',
  noted: 'not-noted',
};

/**
 * @param steps from the outermost act to the innermost
 * @param content what follows with `at` and no step of the chain tells
 */
export function outcomeOf(steps: readonly Step[], content?: Content): Outcome {
  const [first, ...inner] = steps;
  if (!first) return undefined;
  // `ønsker ikke at gå videre med planen`; going on with it may be a step on the way.
  if (steps.at(-1)?.act === 'proceed')
    return steps.filter(({ negated }) => negated).length === 1 && steps.every(({ act }) => GOING_ON.has(act))
      ? 'rejected'
      : undefined;
  if (inner.length > 0) return governed(first, outcomeOf(inner, content));
  if (content === undefined) return alone(first);
  // `godkender` speaks of the recommendation, whatever it keeps; `beslutter` and `vedtager` need not.
  const isFree = first.act === 'decide' || first.participle === 'vedtaget';
  if (isFree && content === 'kept') return undefined;
  // `vedtog ikke at ændre …`: no to a change that nobody need have recommended.
  if (isFree && first.negated && content === 'unread') return 'unsure';
  return governed(first, content === 'done' && first.act === 'decide' ? 'adopted' : undefined);
}

function alone({ act, negated, form, verb }: Step): Outcome {
  // `Punktet blev ikke nået`
  if (act === 'reach') return negated && form === 'participle' ? 'postponed' : undefined;
  if (verb === 'færdigbehandle' && negated && form === 'participle') return 'postponed';
  if (act === 'treat' || act === 'ground') return undefined;
  const outcome = ALONE[act];
  return negated && outcome !== undefined ? (OPPOSITE[outcome] ?? 'unsure') : outcome;
}

function governed(step: Step, inner: Outcome): Outcome {
  if (inner === 'unsure') return 'unsure';
  const { act, negated } = step;
  switch (act) {
    case 'decide':
      return negated ? opposite(inner) : inner;
    case 'adopt':
      // `godkendte, at der gives afslag`: yes to a no, and perhaps to what was recommended.
      if (!negated) return inner === 'rejected' && isAccepting(step) ? 'unsure' : (inner ?? 'adopted');
      return inner === undefined ? 'rejected' : opposite(inner);
    case 'recommend':
      return recommended(inner, negated);
    case 'dissuade':
      return negated || (inner !== undefined && inner !== 'adopted') ? 'unsure' : 'not-recommended';
    case 'state':
      return negated ? 'unsure' : inner;
    case 'reject':
    case 'omit':
      if (negated) return 'unsure';
      // Refusing to put off leaves the case where it was.
      return inner === undefined ? (act === 'reject' ? 'rejected' : undefined) : OPPOSITE[inner];
    case 'keep':
      return inner === 'rejected' && !negated ? inner : 'unsure';
    case 'ground':
      return negated ? opposite(inner) : inner === undefined ? undefined : 'unsure';
    case 'reach':
      return negated ? 'postponed' : 'unsure';
    case 'wish':
      if (inner === undefined) return undefined;
      // `Bygherren er blevet bedt om at …`: what somebody else is to do.
      if (step.actor !== 'body' && REQUESTS.has(step.verb)) return undefined;
      return negated ? opposite(inner) : inner === 'adopted' || inner === 'rejected' ? 'unsure' : inner;
    case 'discuss':
      // `drøftede emnet og pegede på, at …`, but not `drøftede at udsætte sagen`.
      return inner === undefined && !negated ? 'discussed' : undefined;
    case 'say':
    case 'propose':
    case 'vote':
      return undefined;
    case 'note':
      return alone(step);
    default:
      return alone(step);
  }
}

/** A verb that says yes to what others put forward; `vedtage` decides by itself. */
function isAccepting({ verb, participle }: Step): boolean {
  return verb !== participle && verb !== 'vedtage';
}

const GOING_ON: ReadonlySet<Act> = new Set(['decide', 'adopt', 'wish', 'proceed']);

/** Verbs that ask somebody to act. */
const REQUESTS: ReadonlySet<string> = new Set(['bede', 'anmode', 'opfordre', 'pålægge']);

function opposite(outcome: Outcome): Outcome {
  if (outcome === undefined) return undefined;
  return outcome === 'unsure' ? 'unsure' : (OPPOSITE[outcome] ?? 'unsure');
}

function recommended(inner: Outcome, negated: boolean): Outcome {
  const isFor =
    inner === undefined || inner === 'adopted' || inner === 'noted' || inner === 'referred' || inner === 'recommended';
  if (isFor) return negated ? 'not-recommended' : 'recommended';
  if (inner === 'rejected') return negated ? 'unsure' : 'not-recommended';
  return 'unsure';
}
