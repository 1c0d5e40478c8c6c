/** What a clause says is done: its verbs in order, each with its negation and who does it. */
import { MONTHS } from '../../words/calendar-words.ts';
import { OWN_BODIES, SOME_MEMBERS } from '../../words/decisions/decision-nouns.ts';
import type { Act } from '../../words/decisions/decision-verbs.ts';
import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  BEFORE_ATTRIBUTE,
  BEFORE_COMING_DATE,
  EARLIER,
  GROUNDS,
  HEDGES,
  LAST,
  MAJORITY,
  MAY,
  NEGATIONS,
  NO_NEGATION_AFTER,
  NO_NOUN,
  NOTED,
  PERMISSION,
  REFUSAL,
  SHOULD,
  THE_REST,
  TIMES,
  WILL,
} from '../../words/decisions/decision-words.ts';
import { NUMBER_WORDS } from '../../words/decisions/vote-words.ts';
import type { Clause } from '../grammar/clauses.ts';
import { type Form, isFiniteForm, verbForm } from '../grammar/lexicon.ts';
import type { Token } from '../grammar/tokens.ts';
import { actIn, type Hit, nounHit } from './acts.ts';
import { type Actor, actorOf, deniesAll, isBody } from './nouns.ts';

export interface Step {
  readonly act: Act;
  readonly form: Form;
  readonly negated: boolean;
  /** Whose act it is; `nobody` for what is done without saying by whom. */
  readonly actor: Actor;
  /** It may be no act at all: past, demanded, or a word that does not decide by itself. */
  readonly doubtful: boolean;
  /** The infinitive. */
  readonly verb: string;
  readonly participle: string;
  /** Index of its word in the clause. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The clause's acts from the outermost to the innermost: `anbefales` before `godkendt`. */
export function stepsOf(clause: Clause): Step[] {
  const { words } = clause;
  const written = hitsIn(words);
  const negated = new Set([...negatedHits(words, written)].map((i) => written[i]));
  const steps: Step[] = [];
  for (const hit of fromOutermost(written)) {
    const act = actIn(words, hit);
    if (act === undefined) continue;
    const isFirst = steps.length === 0;
    steps.push({
      act,
      form: hit.form,
      negated: negated.has(hit),
      actor: isFirst ? actorOfHit(clause, hit) : 'nobody',
      doubtful: isFirst && isDoubtful(words, hit),
      verb: hit.verb,
      participle: act === 'note' ? notedAs(words) : hit.participle,
      at: hit.at,
      start: (words[hit.at] as Token).start,
      end: (words[act === 'note' ? Math.max(hit.end, notedAt(words)) : hit.end] as Token).end,
    });
  }
  return steps;
}

function notedAt(words: readonly Token[]): number {
  return words.findIndex(({ text }) => NOTED.has(text));
}

/** `taget til orientering`, `taget ad notam`: as written. */
function notedAs(words: readonly Token[]): string {
  const at = notedAt(words);
  const noun = words[at]?.text ?? 'efterretning';
  return `taget ${words[at - 1]?.text === 'ad' ? 'ad' : 'til'} ${noun}`;
}

/** Verbs, and the nouns that stand for one (`udsættelse`, `flertal for`), in order. */
function hitsIn(words: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (const [at, { text }] of words.entries()) {
    const verb = verbForm(text);
    const isNoun = isAttribute(words, at, verb?.form) || isVoteCount(words, at);
    if (verb && !isNoun) hits.push({ at, end: at, ...verb });
    else {
      const noun = nounHit(words, at, hits);
      if (noun) hits.push({ act: noun, form: 'participle', verb: text, participle: text, at, end: at });
    }
  }
  return hits;
}

/** `Udsættelse blev vedtaget`, `Afslaget blev taget til efterretning`: the noun in front is what the verb acts on. */
function fromOutermost(hits: readonly Hit[]): readonly Hit[] {
  const [noun, verb, ...rest] = hits;
  if (!noun || !verb || noun.verb !== noun.participle || verbForm(noun.verb) || !verbForm(verb.verb)) return hits;
  return noun.act === 'postpone' || noun.act === 'reject' || noun.act === 'return' ? [verb, noun, ...rest] : hits;
}

/** `med 13 stemmer`: a noun. */
function isVoteCount(words: readonly Token[], at: number): boolean {
  if (words[at]?.text !== 'stemmer') return false;
  const before = words[at - 1];
  return before?.kind === 'number' || NUMBER_WORDS.includes(before?.text ?? '');
}

/** `den godkendte plan`, `et godkendt budget`: a participle that only describes. */
function isAttribute(words: readonly Token[], at: number, form: Form | undefined): boolean {
  // `giver støtte`, `udtryk for støtte`: a verb only behind another one, or with nothing in front.
  if (form === 'infinitive' && words[at]?.text === 'støtte')
    return !words.slice(0, at).every(({ text }) => ADVERBS.has(text)) && !words.slice(0, at).some(isModal);
  if (form !== 'past' && form !== 'participle') return false;
  const before = words[at - 1]?.text ?? '';
  const next = words[at + 1];
  // `Alle stemte for.`
  if (verbForm((words[at] as Token).text)?.act === 'vote') return false;
  if (form === 'past' && !(next && isBody(next)) && BEFORE_ATTRIBUTE.has(before)) return true;
  if (form !== 'participle') return false;
  return before === 'som' || (ARTICLES.has(before) && words[at + 1] !== undefined);
}

function isModal({ text }: Token): boolean {
  return MAY.has(text) || WILL.has(text) || SHOULD.has(text);
}

const DECIDING_NOUNS = [MAJORITY, REFUSAL, PERMISSION, GROUNDS];

/** A negation belongs to the verb before it when that is finite, else to the next one. */
function negatedHits(words: readonly Token[], hits: readonly Hit[]): Set<number> {
  const counts = new Map<number, number>();
  for (const [i, { text }] of words.entries()) {
    if (!NEGATIONS.has(text) || NO_NEGATION_AFTER.has(words[i + 1]?.text ?? '') || isNothingElse(words, i)) continue;
    if (
      NO_NOUN.has(text) &&
      !words.slice(i + 1, i + 3).some((word) => DECIDING_NOUNS.some((group) => group.has(word.text))) &&
      !isSubject(words, i)
    )
      continue;
    const before = hits.findLastIndex(({ at }) => at < i);
    const behind = hits.findIndex(({ at }) => at > i);
    const isBefore = before >= 0 && (behind < 0 || isFiniteForm((hits[before] as Hit).form));
    const target = isBefore ? before : behind;
    if (target >= 0) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const odd = new Set<number>();
  for (const [target, count] of counts) if (count % 2 === 1) odd.add(target);
  return odd;
}

/** `kunne ikke andet end godkende`: nothing is denied. */
function isNothingElse(words: readonly Token[], at: number): boolean {
  return words.slice(at + 1, at + 4).some(({ text }, i) => text === 'andet' && words[at + i + 2]?.text === 'end');
}

/** `Ingen kunne støtte …`, `Ingen af de fremmødte støttede …`: nobody at all did. */
function isSubject(words: readonly Token[], at: number): boolean {
  if (!deniesAll(words.slice(0, at + 1))) return false;
  const next = words[at + 1]?.text ?? '';
  return next === 'af' || MAY.has(next) || WILL.has(next) || SOME_MEMBERS.has(next) || verbForm(next) !== undefined;
}

function actorOfHit(clause: Clause, { form, at }: Hit): Actor {
  const { words } = clause;
  if (form === 'present' || form === 'past') return actorOf(clause, at);
  const modal = form === 'infinitive' ? words.findIndex(isModal) : -1;
  if (modal >= 0 && modal < at) return actorOf(clause, modal);
  if (form === 'participle' && words.slice(0, at).some(({ text }) => text === 'har' || text === 'havde'))
    return actorOf(clause, at);
  if (words[at + 1]?.text === 'af' && verbForm((words[at] as Token).text)) {
    const agent = words.slice(at + 2, at + 5);
    if (agent.some(({ text }) => text.startsWith('dagsorden') || THE_REST.has(text))) return 'nobody';
    return actorOf({ ...clause, words: [...agent, words[at] as Token] }, agent.length) === 'body' ? 'nobody' : 'other';
  }
  return 'nobody';
}

function isUnknownPassive(word: string): boolean {
  return /....es$/.test(word) && verbForm(word) === undefined && !ADVERBS.has(word);
}

const MONTH: ReadonlySet<string> = new Set(MONTHS);
const YEAR = /^(?:19|20)\d\d$/;

/** Told of another day, or demanded of somebody: `besluttede i 2019`, `skal godkendes`. */
function isDoubtful(words: readonly Token[], { form, at }: Hit): boolean {
  const before = words.slice(0, at);
  if (before.some(({ text }) => SHOULD.has(text))) return true;
  // `kan godkendes administrativt`: by somebody, some day.
  if (words.some(({ text }) => text === 'administrativt') && before.some(({ text }) => MAY.has(text))) return true;
  if (before.some(({ text }, i) => HEDGES.has(text) || (text === 'først' && MAY.has(words[i - 1]?.text ?? ''))))
    return true;
  // `Formodes godkendt`: what somebody expects.
  const last = before.at(-1)?.text ?? '';
  if (form === 'participle' && verbForm((words[at] as Token).text) && isUnknownPassive(last)) return true;
  // `ville have stemt for`: what was not done.
  if (before.some(({ text }) => WILL.has(text)) && before.some(({ text }) => text === 'have')) return true;
  // `fastholder det tidligere afslag`: what they keep is of another day.
  if (
    verbForm((words[at] as Token).text)?.act !== 'keep' &&
    words.some(({ text }, i) => EARLIER.has(text) && (text !== 'endnu' || !words[i + 1]?.text.startsWith('en')))
  )
    return true;
  if (verbForm((words[at] as Token).text) && isOthersPerfect(before)) return true;
  if (words.some(({ text }, i) => LAST.has(text) && TIMES.has(words[i + 1]?.text ?? ''))) return true;
  const isPast = form === 'past' || form === 'past-passive' || before.some(({ text }) => AUXILIARIES.has(text));
  if (!isPast && form !== 'participle') return false;
  return words.some(({ text }, i) => {
    const two = words[i - 1]?.text ?? '';
    // `blev udsat på mødet i maj`: told of another meeting.
    if (text === 'mødet' && two === 'på' && /^(?:i|den)$/.test(words[i + 1]?.text ?? '')) return isPast;
    // `I april besluttede byrådet …`
    if (two === 'i' && i < at && MONTH.has(text)) return isPast;
    if (YEAR.test(text) && (two === 'i' || two === 'siden')) return isPast;
    return text === 'den' && /^\d/.test(words[i + 1]?.text ?? '') && !BEFORE_COMING_DATE.has(two);
  });
}

/** `Provstiudvalget har afvist …`: a body with a name of its own, and what it has done already. */
function isOthersPerfect(before: readonly Token[]): boolean {
  const at = before.findIndex(({ text }) => text === 'har' || text === 'havde');
  return at > 0 && before.slice(0, at).some((word) => isBody(word) && !OWN_BODIES.has(word.text));
}

/** `vil` promises: only what is put off is decided by promising it. */
export function isPromised(words: readonly Token[], at: number): boolean {
  return words.slice(0, at).some(({ text }) => WILL.has(text));
}
