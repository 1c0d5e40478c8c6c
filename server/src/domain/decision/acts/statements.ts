/** What each sentence of a decision says of the case. */
import { MAIN_CASE_STEMS } from '../../words/decisions/decision-nouns.ts';
import { AUXILIARIES, CONDITIONS, MAY, NEGATIONS, WHEN, WILL } from '../../words/decisions/decision-words.ts';
import { ABSTAINING } from '../../words/decisions/vote-words.ts';
import { type Clause, clausesOf, opensCondition } from '../grammar/clauses.ts';
import type { Sentence } from '../grammar/sentences.ts';
import { contentOf } from './content.ts';
import {
  carriedMotion,
  innerTarget,
  isMotionTold,
  isMoveOfCase,
  isOfRefusal,
  isStay,
  mayBecome,
  ONLY_A_CASE,
  ownTarget,
} from './moves.ts';
import { actorOf, isSomebodysProposal, namesPoint, opensPoint, type Target } from './nouns.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { isAboutVoting, isReservation, isVoting, saysRemark } from './remarks.ts';
import { type Step, stepsOf } from './steps.ts';
import { adviceIn, isBodys, isUnsigned, moveIn } from './whose.ts';

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
  /** Outer clauses of which something is told. */
  const answered = new Set<Clause>();
  let hasRemark = false;
  let wishes = false;
  let ofMotion = clauses.some((clause) => clause.kind !== 'aside' && isMotionTold(clause));
  let isDoubtful = false;
  let isAlternative = false;
  const parents = new Set(clauses.flatMap(({ kind, parent }) => (kind === 'that' && parent ? [parent] : [])));
  const conditions = clauses.map(({ words }) => words[0]?.text ?? '').filter((word) => CONDITIONS.has(word));
  const isConditional = conditions.length > 0;
  // `Udsat, når naboerne er hørt`: when the case comes back.
  const tellsWhen = conditions.every((word) => WHEN.has(word));
  for (const clause of clauses) {
    if (clause.kind === 'aside') continue;
    if (clause.kind === 'remark') {
      const advice = adviceIn(clause);
      const move = statements.length === 0 ? moveIn(clause) : undefined;
      if (move) statements.push(statementOf('postponed', 'case', clause, clause, move, move));
      else if (advice) statements.push(statementOf('recommended', 'bare', clause, clause, advice, advice));
      else hasRemark ||= !isAboutVoting(clause);
      continue;
    }
    const own = stepsOf(clause);
    hasRemark ||= own.length === 0 && isReservation(clause);
    hasRemark ||= saysRemark(clause);
    const base = clause.kind === 'that' && clause.parent ? chains.get(clause.parent) : undefined;
    if (clause.kind === 'that' && !base) {
      isDoubtful ||= own.length > 0;
      continue;
    }
    const isContent = own[0]?.actor === 'other' && !isMoveOfCase(own[0], clause);
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
    // `anbefaler, at medlemmerne stemmer imod`: what somebody else is to do turns it round.
    const isTurned = base !== undefined && isContent && BINDING.has(first.act) && !mayBeDone(outcomeOf(own));
    // `afviser, at sagen er forsinket` denies what somebody says.
    if (base && first.act === 'reject' && own.length === 0 && tellsState(clause)) {
      isDoubtful = true;
      continue;
    }
    if (isStay(chain.steps) || deniesSomething(chain.steps, clause) || isTwiceDenied(sentence)) {
      isDoubtful = true;
      continue;
    }
    // `anbefaler, at der ikke …`: against what was recommended, or what was recommended?
    const isDenied = hasContent && first.act !== 'wish' && clause.words.some(({ text }) => NEGATIONS.has(text));
    // `…, at planen vedtages, og at ingen svar giver anledning til ændringer`
    if (isDenied && base && answered.has(base.clause)) continue;
    const told =
      isDenied || isTurned || isOfRefusal(clause)
        ? 'unsure'
        : outcomeOf(chain.steps, hasContent ? contentOf(clause) : undefined);
    const outcome = told === undefined || !isConditional || (told === 'postponed' && tellsWhen) ? told : 'unsure';
    if (outcome !== undefined && clause.words[0]?.text === 'eller') isAlternative ||= statements.length > 0;
    if (outcome === undefined) {
      // What a vote was about is not known where what it decided is not.
      isDoubtful ||= hasContent && !clause.words.every(({ text }) => ABSTAINING.has(text));
      continue;
    }
    if (!isBodys(first, clause) || isUnsigned(first, chain.clause, clause)) {
      isDoubtful = true;
      continue;
    }
    const inner = chain.steps.at(-1) as Step;
    const { clause: outer } = chain;
    const target = base ? innerTarget(clause, outer, inner) : ownTarget(clause, inner);
    if (!mayBecome(outcome, target) || (inner.verb === 'afvise' && target === 'thing')) {
      isDoubtful = true;
      // `godkender projektet, men afviser finansieringen`
      hasRemark ||= statements.at(-1)?.outcome === 'adopted';
      continue;
    }
    // `… ikke sendes i høring igen, men godkendes`: what is denied first is the other way, not another decision.
    if (clause.continued && clause.words[0]?.text === 'men' && statements.at(-1)?.outcome === 'unsure')
      statements.pop();
    // `… kunne ikke godkende sagen og udsatte den`: not yet, then.
    const last = statements.at(-1);
    if (clause.continued && ONLY_A_CASE.has(outcome) && last?.outcome === 'rejected' && last.step.negated)
      statements.pop();
    answered.add(outer);
    const carried = carriedMotion(outcome, [clause, outer]);
    if (target === 'amendment' && carried === undefined) {
      ofMotion = true;
      statements.push(statementOf(outcome, target, clause, outer, first, inner));
      continue;
    }
    statements.push(statementOf(carried ?? outcome, carried ? 'main' : target, clause, outer, first, inner));
  }
  if (opensCondition(sentence.tokens)) isDoubtful = true;
  // `Godkendt eller afvist`, `Kan planen godkendes?`: one of two, and nothing yet.
  if (isAlternative || sentence.asked) return { ...NOTHING_TOLD, sentence, ofMotion, isDoubtful: true };
  return {
    sentence,
    statements: opensPoint(sentence) ? statements.map((each) => ({ ...each, ofPoint: true })) : statements,
    hasRemark: hasRemark || (wishes && statements.length > 0),
    wishes,
    ofMotion,
    isDoubtful,
  };
}

const NOTHING_TOLD = { statements: [], hasRemark: false, wishes: false };

const BINDING: ReadonlySet<Step['act']> = new Set(['recommend', 'decide', 'adopt']);

/** `anbefaler, at ejeren sælger`: nothing that is told against the case. */
function mayBeDone(outcome: Outcome): boolean {
  return outcome === undefined || outcome === 'adopted' || outcome === 'referred' || outcome === 'discussed';
}

const STATES: ReadonlySet<string> = new Set(['er', 'var', 'har', 'havde']);

/** The clause tells how something is, not what is to be done. */
function tellsState({ words }: Clause): boolean {
  return words.some(({ text }) => STATES.has(text));
}

/** `ikke flertal for hverken at godkende eller afvise`: each of two ways is denied. */
function isTwiceDenied({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => text === 'hverken') && tokens.some(({ text }) => text === 'ikke');
}

/** `godkendte ikke noget`: nothing of the case. */
function deniesSomething(steps: readonly Step[], { words }: Clause): boolean {
  return (
    steps.at(-1)?.negated === true &&
    words.some(({ text }, at) => text === 'noget' && words[at + 1]?.text !== 'flertal')
  );
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

/** `Gruppe H kan ikke medvirke …`: who acts in a clause whose own verb no table holds. */
function actorOfWords(clause: Clause): Step['actor'] {
  const [first] = stepsOf(clause);
  if (first) return first.actor;
  const at = clause.words.findIndex(({ text }) => AUXILIARIES.has(text) || MAY.has(text) || WILL.has(text));
  return at < 0 ? 'nobody' : actorOf(clause, at);
}

/** The sentence names the case itself, so that what follows is no longer about an amendment. */
export function namesCase({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => MAIN_CASE_STEMS.some((stem) => text.startsWith(stem)));
}
