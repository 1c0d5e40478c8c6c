/** What each sentence of a decision says of the case. */
import {
  AMENDMENT_STEMS,
  hasStem,
  MAIN_CASE_STEMS,
  MOVER_STEMS,
  WITHDRAWABLE_STEMS,
} from '../words/decisions/decision-nouns.ts';
import { CONDITIONS, NEGATIONS, REFUSAL, WHEN } from '../words/decisions/decision-words.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isSomebodysProposal, namesPoint, type Target, targetOf } from './nouns.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { isAboutVoting, isVoting, saysRemark } from './remarks.ts';
import type { Sentence } from './sentences.ts';
import { isPromised, type Step, stepsOf } from './steps.ts';

/** One outcome a sentence tells. 0-based UTF-16 offsets in the text, `end` exclusive. */
export interface Statement {
  readonly outcome: Exclude<Outcome, undefined>;
  readonly target: Target;
  /** It is told of a numbered point of the recommendation. */
  readonly ofPoint: boolean;
  /** What somebody proposed, who may have proposed the case itself or a change of it. */
  readonly somebodys: boolean;
  readonly step: Step;
  readonly start: number;
  readonly end: number;
}

export interface SentenceReading {
  readonly sentence: Sentence;
  readonly statements: readonly Statement[];
  /** Something is added to what is decided: a wish, a change, a condition. */
  readonly hasRemark: boolean;
  /** The body wishes something of somebody. */
  readonly wishes: boolean;
  /** It puts forward a motion or an amendment, or tells what became of one. */
  readonly ofMotion: boolean;
  /** Acts stand in it that cannot be told to be the body's. */
  readonly isDoubtful: boolean;
}

interface Chain {
  readonly steps: readonly Step[];
  /** The clause its first step stands in. */
  readonly clause: Clause;
}

/** Reads a sentence. */
export function readSentence(sentence: Sentence): SentenceReading {
  const clauses = clausesOf(sentence);
  const chains = new Map<Clause, Chain>();
  const statements: Statement[] = [];
  let hasRemark = false;
  let wishes = false;
  let ofMotion = clauses.some(isMotionTold);
  let isDoubtful = false;
  const parents = new Set(clauses.flatMap(({ kind, parent }) => (kind === 'that' && parent ? [parent] : [])));
  const conditions = clauses.map(({ words }) => words[0]?.text ?? '').filter((word) => CONDITIONS.has(word));
  const isConditional = conditions.length > 0;
  // `Udsat, når naboerne er hørt`: when the case comes back.
  const tellsWhen = conditions.every((word) => WHEN.has(word));
  for (const clause of clauses) {
    if (clause.kind === 'aside') continue;
    if (clause.kind === 'remark') {
      hasRemark ||= !isAboutVoting(clause);
      continue;
    }
    const own = stepsOf(clause);
    hasRemark ||= saysRemark(clause);
    const base = clause.kind === 'that' && clause.parent ? chains.get(clause.parent) : undefined;
    if (clause.kind === 'that' && !base) {
      isDoubtful ||= own.length > 0;
      continue;
    }
    const isContent = own[0]?.actor === 'other';
    const chain: Chain = base
      ? { steps: isContent ? base.steps : [...base.steps, ...own], clause: base.clause }
      : { steps: inherited(own, clause, chains), clause };
    if (chain.steps.length === 0) continue;
    chains.set(clause, chain);
    const [first] = chain.steps as [Step, ...Step[]];
    if (first.act === 'propose') ofMotion = true;
    wishes ||= first.act === 'wish' && !first.negated && first.actor !== 'other' && !isVoting(sentence);
    if (parents.has(clause) || first.act === 'say' || first.act === 'propose') continue;
    const hasContent = base !== undefined && (own.length === 0 || isContent);
    // `anbefaler, at der ikke …`: against what was recommended, or what was recommended?
    const isDenied = hasContent && clause.words.some(({ text }) => NEGATIONS.has(text));
    const told = isDenied || isOfRefusal(clause) ? 'unsure' : outcomeOf(chain.steps, hasContent);
    const outcome = told === undefined || !isConditional || (told === 'postponed' && tellsWhen) ? told : 'unsure';
    if (outcome === undefined) continue;
    if (!isBodys(first, clause)) {
      isDoubtful = true;
      continue;
    }
    const inner = chain.steps.at(-1) as Step;
    const { clause: outer } = chain;
    const target = base ? innerTarget(clause, outer, inner) : targetOf(clause, inner.at);
    if (!mayBecome(outcome, target)) {
      isDoubtful = true;
      continue;
    }
    // `… ikke sendes i høring igen, men godkendes`: what is denied first is the other way, not another decision.
    if (clause.continued && clause.words[0]?.text === 'men' && statements.at(-1)?.outcome === 'unsure')
      statements.pop();
    const carried = carriedMotion(outcome, [clause, outer]);
    if (target === 'amendment' && carried === undefined) {
      ofMotion = true;
      statements.push(statementOf(outcome, target, clause, outer, first, inner));
      continue;
    }
    statements.push(statementOf(carried ?? outcome, carried ? 'main' : target, clause, outer, first, inner));
  }
  if (clauses[0]?.kind === 'aside' && CONDITIONS.has(clauses[0].words[0]?.text ?? '')) isDoubtful = true;
  return {
    sentence,
    statements,
    hasRemark: hasRemark || (wishes && statements.length > 0),
    wishes,
    ofMotion,
    isDoubtful,
  };
}

function statementOf(
  outcome: Exclude<Outcome, undefined>,
  target: Target,
  clause: Clause,
  outer: Clause,
  first: Step,
  inner: Step,
): Statement {
  return {
    outcome,
    target,
    ofPoint: namesPoint(clause) || namesPoint(outer),
    somebodys: isSomebodysProposal(clause),
    step: labelStep(outcome, first, inner),
    start: first.start,
    end: Math.max(first.end, inner.end),
  };
}

function labelStep(outcome: Outcome, first: Step, inner: Step): Step {
  return outcome === 'recommended' || outcome === 'not-recommended' ? first : inner;
}

/** A verb without a subject of its own has that of the clause it goes on from. */
function inherited(
  steps: readonly Step[],
  { continued, parent }: Clause,
  chains: ReadonlyMap<Clause, Chain>,
): readonly Step[] {
  const [first, ...rest] = steps;
  if (
    !first ||
    !continued ||
    !parent ||
    first.actor !== 'nobody' ||
    (first.form !== 'present' && first.form !== 'past')
  )
    return steps;
  const actor = chains.get(parent)?.steps[0]?.actor;
  const before = actor ?? (parent.words.length > 0 ? actorOfWords(parent) : 'nobody');
  return [{ ...first, actor: before }, ...rest];
}

function actorOfWords(clause: Clause): Step['actor'] {
  return stepsOf({ ...clause, words: clause.words })[0]?.actor ?? 'nobody';
}

function isBodys({ actor, act, doubtful, at, form, participle }: Step, { words }: Clause): boolean {
  if (doubtful) return false;
  // Whoever leads the meeting says what came of the vote.
  if (act === 'state') return true;
  // `Sagen går videre til …`.
  if (participle === 'gået') return words.some(({ text }) => hasStem(text, WITHDRAWABLE_STEMS));
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

function isMover(words: Clause['words']): boolean {
  return words.some(({ text }) => hasStem(text, MOVER_STEMS));
}

/** In `vedtog at udsætte sagen` the case stands in the inner clause, in `godkendte Venstres forslag om at …` in the outer one. */
function innerTarget(clause: Clause, outer: Clause, inner: Step): Target {
  const own = targetOf(clause, inner.at);
  return own === 'bare' ? targetOf(outer, -1) : own;
}

const ONLY_A_CASE: ReadonlySet<Outcome> = new Set(['postponed', 'referred', 'returned', 'withdrawn']);

/** The works are put off, not the case: said of a thing that is no case it says nothing of the case. */
function mayBecome(outcome: Outcome, target: Target): boolean {
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
function carriedMotion(outcome: Outcome, clauses: readonly Clause[]): Exclude<Outcome, undefined> | undefined {
  const motion = clauses.flatMap(({ motions }) => motions).find(({ about }) => about !== undefined);
  return motion?.about && outcome === 'adopted' ? CARRIED[motion.about] : undefined;
}

/** `fulgte indstillingen om afslag`: yes to a no, and nobody can tell which of the two is meant. */
function isOfRefusal({ words }: Clause): boolean {
  return words.some(({ text }, i) => (REFUSAL.has(text) || text === 'afvisning') && words[i - 1]?.text === 'om');
}

function isMotionTold({ words, motions }: Clause): boolean {
  if (motions.some(({ about }) => about !== undefined)) return true;
  return (
    words.some(({ text }) => text !== 'forslag' && text.endsWith('ændringsforslag')) ||
    words.some(({ text }) => hasStem(text, AMENDMENT_STEMS))
  );
}

/** The sentence names the case itself, so that what follows is no longer about an amendment. */
export function namesCase({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => MAIN_CASE_STEMS.some((stem) => text.startsWith(stem)));
}
