/**
 * What a decision decides about its case: read sentence by sentence, who does what to the case, with negation and its reach.
 * Where sentences contradict each other or may mean either, the class is `other`: whoever shows it shows the sentence itself.
 */
import { hasStem } from '../words/decisions/decision-nouns.ts';
import type { Act } from '../words/decisions/decision-verbs.ts';
import {
  CHANGES,
  DECISIONS,
  MAJORITY,
  NEGATIONS,
  NOTHING,
  POSTPONEMENT,
  PROPOSED,
  QUALIFIED,
} from '../words/decisions/decision-words.ts';
import { DISSENT_STEMS, STATEMENT_STEMS } from '../words/decisions/vote-words.ts';
import { namesCase, readSentence, type SentenceReading, type Statement } from './acts/statements.ts';
import type { DecisionClass } from './classes.ts';
import { verbForm } from './grammar/lexicon.ts';
import { type Sentence, sentencesOf } from './grammar/sentences.ts';
import { decisionPoints } from './points.ts';
import { isSomebody } from './votes/vote-side.ts';
import { countsOf, type Vote, votesIn } from './votes/votes.ts';

export interface DecisionReading {
  readonly class: DecisionClass;
  /** The sentence that decides; the first one for `other`; undefined for a text without words. */
  readonly sentence: { readonly start: number; readonly end: number } | undefined;
  /** Words that decide, for a hover; undefined for `other`, `none` and `point-by-point`. */
  readonly phrase: { readonly start: number; readonly end: number } | undefined;
  /** Participle of the verb that decides (`vedtaget`); undefined where the class says more. */
  readonly verb: string | undefined;
  readonly votes: readonly Vote[];
  /** Somebody disagreed, by vote or in writing. */
  readonly dissent: boolean;
}

/** @param text a decision section's text, without heading and attendance */
export function readDecision(text: string): DecisionReading {
  const sentences = sentencesOf(text);
  const votes = votesIn(text, sentences);
  const dissent =
    votes.some(({ against, abstained }) => isSomebody(against) || isSomebody(abstained)) ||
    sentences.some(({ tokens }) => tokens.some((token) => DISSENT_STEMS.some((stem) => token.text.startsWith(stem))));
  const found = (kind: DecisionClass, sentence = sentences[0], statement?: Statement): DecisionReading => ({
    class: kind,
    sentence: sentence && { start: sentence.start, end: sentence.end },
    phrase: statement && { start: statement.start, end: statement.end },
    verb: statement?.step.participle,
    votes,
    dissent,
  });
  if (decisionPoints(text).length > 0) return found('point-by-point');
  const nothing = sentences.length <= 2 ? sentences.find(saysNothing) : undefined;
  const told = caseStatements(sentences.filter((each) => each !== nothing).map(readSentence));
  if (told.statements.length === 0 && nothing && !told.isDoubtful) return found('none', nothing);
  if (told.statements.some(({ statement }) => statement.ofPoint))
    return found('point-by-point', told.statements[0]?.reading.sentence);
  const settled = settle(told.statements);
  if (settled === 'unsure') return found('other', told.statements[0]?.reading.sentence);
  if (settled) {
    const { reading, statement } = settled;
    const remark = statement.outcome === 'adopted' && (reading.hasRemark || told.changed || told.wishes);
    if (isContradicted(statement, reading, votes)) return found('other', reading.sentence);
    return found(remark ? 'adopted-with-remark' : (statement.outcome as DecisionClass), reading.sentence, statement);
  }
  const byVote = told.isDoubtful || told.topicOpen ? undefined : outcomeByVote(votes);
  return byVote ? found(byVote.kind, byVote.sentence) : found('other');
}

interface Told {
  readonly statement: Statement;
  readonly reading: SentenceReading;
}

interface CaseTold {
  readonly statements: readonly Told[];
  /** An amendment was carried before. */
  readonly changed: boolean;
  readonly wishes: boolean;
  /** The last thing told of is an amendment or a motion, not the case. */
  readonly topicOpen: boolean;
  readonly isDoubtful: boolean;
}

/** The statements on the case, without those on amendments and motions. */
function caseStatements(readings: readonly SentenceReading[]): CaseTold {
  const statements: Told[] = [];
  let changed = false;
  let wishes = false;
  let isDoubtful = false;
  let topic: 'case' | 'motion' | 'told' = 'case';
  for (const reading of readings) {
    isDoubtful ||= reading.isDoubtful;
    if (reading.ofMotion && !reading.statements.some(({ target }) => target === 'main')) topic = 'motion';
    for (const statement of reading.statements) {
      if (statement.target === 'amendment') {
        changed ||= statement.outcome === 'adopted';
        topic = 'told';
        continue;
      }
      const isMain = statement.target === 'main' || statement.target === 'thing';
      if (topic === 'motion' && !isMain) {
        // `Forslaget faldt` after an amendment: the amendment's result.
        changed ||= statement.outcome === 'adopted';
        topic = 'told';
        continue;
      }
      if (statement.somebodys && statement.outcome === 'rejected' && !isCarried(statement)) {
        isDoubtful = true;
        topic = 'told';
        continue;
      }
      topic = 'case';
      statements.push({ statement, reading });
    }
    if (reading.statements.length === 0 && topic === 'motion' && namesCase(reading.sentence) && !reading.ofMotion)
      topic = 'case';
    // `Godkendt. Dog skal skiltet flyttes.`
    const restricts = reading.hasRemark && reading.sentence.tokens[0]?.text === 'dog';
    const changes = reading.statements.length === 0 && changesSomething(reading.sentence);
    if ((reading.wishes || restricts || changes) && statements.length > 0) wishes = true;
  }
  return { statements, changed, wishes, topicOpen: topic !== 'case', isDoubtful };
}

/** `Godkendt. Sidste afsnit slettes.` */
function changesSomething({ tokens, asked }: Sentence): boolean {
  return !asked && tokens.some(({ text }) => CHANGES.has(text)) && !tokens.some(({ text }) => NEGATIONS.has(text));
}

/** How much an outcome says; the weaker one gives way. */
const WEAK: ReadonlySet<string> = new Set(['discussed', 'none']);
/** Outcomes that go together: the first is what became of the case. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['adopted', 'referred'],
  ['adopted', 'noted'],
  ['recommended', 'adopted'],
  ['recommended', 'referred'],
  ['recommended', 'noted'],
  ['not-recommended', 'referred'],
];

/** The statement that stands for all; `unsure` when they contradict each other. */
function settle(all: readonly Told[]): Told | 'unsure' | undefined {
  const told = all.filter(
    (each, i) => !(isBeside(each) && isOutsideOf(each, all)) && !isOvertaken(each, all.slice(i + 1)),
  );
  const strong = told.filter(({ statement }) => !WEAK.has(statement.outcome));
  // `Indsigelserne imødekommes ikke` beside what became of the case.
  const named = strong.filter(({ statement }) => statement.target !== 'thing' || statement.outcome !== 'rejected');
  const [first, ...rest] = named.length > 0 ? named : strong.length > 0 ? strong : told;
  if (!first) return undefined;
  let best = first;
  for (const next of rest) {
    const a = best.statement.outcome;
    const b = next.statement.outcome;
    if (a === b) continue;
    if (TOGETHER.some(([over, under]) => over === a && under === b)) continue;
    if (TOGETHER.some(([over, under]) => over === b && under === a)) best = next;
    else return 'unsure';
  }
  return best.statement.outcome === 'unsure' ? 'unsure' : best;
}

/** Beside what became of the case: `Rådets bemærkninger blev taget til efterretning`, `Skiltene er godkendt og bestilt`. */
function isBeside({ statement: { outcome, start, target, step }, reading: { sentence } }: Told): boolean {
  const before = sentence.tokens.filter((token) => token.end <= start);
  if (outcome === 'noted') return before.some(({ text }) => hasStem(text, STATEMENT_STEMS));
  return outcome === 'adopted' && target === 'thing' && step.form === 'participle' && before.at(-1)?.text === 'er';
}

/** Another sentence tells of the case. */
function isOutsideOf({ reading }: Told, all: readonly Told[]): boolean {
  return all.some((each) => each.reading !== reading && !isBeside(each));
}

/** `Udvalget anbefalede sagen. Byrådet godkendte …`, `Sagen var udsat fra maj. Godkendt.`: told as past, and what came of it. */
function isOvertaken({ statement: { step, start }, reading }: Told, later: readonly Told[]): boolean {
  const isPast =
    (step.act === 'recommend' && step.form === 'past') ||
    reading.sentence.tokens.findLast((token) => token.end <= start)?.text === 'var';
  return isPast && later.some((each) => each.reading !== reading && FINAL.has(each.statement.outcome));
}
const FINAL: ReadonlySet<string> = new Set(['adopted', 'rejected', 'noted', 'not-noted']);

/** `Godkendt med 4 stemmer mod 5`, `vedtog ikke at …, som foreslået`: one of the two is wrong, and nobody can tell which. */
function isContradicted({ outcome, step }: Statement, { sentence }: SentenceReading, votes: readonly Vote[]): boolean {
  if (outcome === 'rejected' && isAsProposed(sentence)) return true;
  // `22 for og 20 imod, og dermed ikke det krævede flertal`
  if (outcome === 'rejected' && sentence.tokens.some(({ text }) => QUALIFIED.has(text))) return false;
  const vote = votes.find((each) => each.start >= sentence.start && each.start < sentence.end);
  const counts = vote && countsOf(vote);
  if (!counts) return false;
  // `Forslaget om afslag blev vedtaget med 10 mod 9`: what was voted on is carried.
  if (outcome === 'adopted' || isCarried({ step })) return counts.against > counts.for;
  return outcome === 'rejected' && counts.for > counts.against;
}

/** What was voted on is carried, whatever that makes of the case. */
function isCarried({ step }: Pick<Statement, 'step'>): boolean {
  return step.act === 'adopt' && !step.negated;
}

function isAsProposed({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ text }, at) =>
      text === 'overensstemmelse' ||
      (text === 'som' && tokens.slice(at + 1, at + 5).some((token) => PROPOSED.has(token.text))),
  );
}

function outcomeByVote(votes: readonly Vote[]): { kind: DecisionClass; sentence: Sentence } | undefined {
  const last = votes.at(-1);
  const counts = last && countsOf(last);
  if (!last || !counts || counts.for === counts.against) return undefined;
  return { kind: counts.for > counts.against ? 'adopted' : 'rejected', sentence: last.sentence };
}

/** `Ingen bemærkninger til at udsætte punktet`, `ikke noget flertal`: there is more to read. */
function isDeciding(word: string): boolean {
  const act = verbForm(word)?.act;
  return MAJORITY.has(word) || POSTPONEMENT.has(word) || (act !== undefined && DECIDING.has(act));
}
const DECIDING: ReadonlySet<Act> = new Set([
  'adopt',
  'recommend',
  'reject',
  'postpone',
  'return',
  'withdraw',
  'decide',
]);

/** `Ingen bemærkninger`, `Der var intet at bemærke`, `Intet`. */
function saysNothing({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length > 7 || words.some(({ text }) => isDeciding(text))) return false;
  const at = words.findIndex(
    ({ text }) => text === 'ingen' || text === 'intet' || text === 'ingenting' || text === 'ikke',
  );
  if (words.length <= 3 && at === words.length - 1 && words[at]?.text !== 'ikke') return true;
  if (at < 0 || at > 3) return false;
  if (words.length === 1) return words[0]?.text !== 'ikke';
  // `Ingen beslutning.` and no more, for what was agreed may be that.
  if (words.length === 2 && DECISIONS.has(words[1]?.text ?? '')) return true;
  return words.slice(at + 1).some(({ text }) => NOTHING.has(text));
}
