/** The clauses of a sentence: what is said outright, what hangs on it with `at`, and what only tells why, when or which. */
import { BODIES, BODY_ENDS, CASE_STEMS } from '../../words/decisions/decision-nouns.ts';
import {
  AFTER_AS,
  ASIDE_BEFORE_AT,
  ASIDE_OPENERS,
  CONCLUDING,
  CONDITIONS,
  COORDINATORS,
  GROUNDS,
  MAJORITY,
  PREPOSITIONS,
  PRESENT_ENDS,
  REMARK_OPENERS,
  REMARK_STEMS,
  RESULTING,
} from '../../words/decisions/decision-words.ts';
import { isFiniteForm, verbForm } from './lexicon.ts';
import { type Motion, motionsIn } from './motions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isActive, isFiniteWord, isVerb, mayBeInfinitive } from './verb-words.ts';

export type ClauseKind = 'main' | 'that' | 'aside' | 'remark';

export interface Clause {
  readonly kind: ClauseKind;
  /** Words and numbers, without marks, brackets and the content of motions. */
  readonly words: readonly Token[];
  /** The clause a `that` clause hangs on; the one whose subject a continued clause has. */
  readonly parent: Clause | undefined;
  /** Begins with `og`, `men` … and so goes on with what the one before it says. */
  readonly continued: boolean;
  readonly motions: readonly Motion[];
}

interface Draft {
  kind: ClauseKind;
  words: Token[];
  parent: Clause | undefined;
  continued: boolean;
  motions: Motion[];
}

/** The clauses in order. A sentence that begins with a condition decides nothing: all of it is aside. */
export function clausesOf({ tokens }: Sentence): Clause[] {
  return new ClauseReader(tokens).read();
}

class ClauseReader {
  readonly #tokens: readonly Token[];
  readonly #motions: readonly Motion[];
  readonly #clauses: Draft[] = [];
  #own: Draft = { kind: 'main', words: [], parent: undefined, continued: false, motions: [] };

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#motions = motionsIn(tokens);
  }

  read(): Clause[] {
    this.#clauses.push(this.#own);
    let depth = 0;
    for (let at = 0; at < this.#tokens.length; at++) {
      const token = this.#tokens[at] as Token;
      if (token.text === '(') depth++;
      else if (token.text === ')') depth = Math.max(0, depth - 1);
      else if (depth === 0 || this.#own.words.every(({ text }) => text === 'og')) {
        const motion = this.#motions.find(({ start }) => start === at);
        if (motion) {
          this.#own.motions.push(motion);
          at = motion.end - 1;
        } else this.#take(at, token);
      }
    }
    if (opensCondition(this.#tokens)) for (const clause of this.#clauses) clause.kind = 'aside';
    return this.#clauses.filter(({ words, motions }) => words.length > 0 || motions.length > 0);
  }

  #take(at: number, token: Token): void {
    const before = this.#tokens[at - 1];
    const afterComma = before === undefined || before.kind === 'mark';
    if (token.kind === 'mark') this.#mark(at, token);
    else if (token.text === 'at') this.#that(at);
    else if (REMARK_OPENERS.has(token.text) && this.#opensRemark(token, afterComma)) this.#open('remark', undefined);
    else if (ASIDE_OPENERS.has(token.text) && this.#opensAside(at, token, afterComma)) this.#open('aside', undefined);
    else if (token.text === 'som' && afterComma && this.#resultsIn(at)) this.#open('main', undefined);
    else if (
      COORDINATORS.has(token.text) &&
      this.#goesOn(at) &&
      !isListed(before, this.#tokens[at + 1]) &&
      !this.#isNeither(token)
    )
      this.#coordinate(at, afterComma);
    if (token.kind !== 'mark' && token.text !== 'at') this.#own.words.push(token);
  }

  #mark(at: number, { text }: Token): void {
    if (text === ':') {
      this.#open('main', undefined);
      return;
    }
    if (text !== ',' || this.#tokens[at - 1]?.text.endsWith('-')) return;
    const next = this.#tokens[at + 1]?.text ?? '';
    if (next === 'at' || COORDINATORS.has(next) || isListed(this.#tokens[at - 1], this.#tokens[at + 1])) return;
    // What was told aside ends with its comma; a remark runs to the end of what it stands behind.
    if (this.#own.kind === 'aside') this.#resume(false);
    else if (
      this.#own.kind === 'remark' &&
      this.#clauses.length <= 2 &&
      this.#clauses[0]?.words.length === 0 &&
      isVerb(next)
    )
      this.#open('main', undefined);
    else if (this.#own.kind === 'remark' && isVerb(next) && this.#isVerbless())
      this.#open('main', this.#clauses.findLast(({ kind }) => kind === 'main') as Clause);
    else if (this.#own.kind !== 'remark' && this.#own.words.length > 0 && this.#goesOn(at)) this.#resume(true);
  }

  /** Goes on where the last clause that was no aside left off. */
  #resume(continued: boolean): void {
    const last = this.#clauses.findLast(({ kind }) => kind !== 'aside');
    if (!last || (last.kind === 'main' && last.words.length === 0)) this.#open('main', undefined);
    else this.#open(last.kind, last.kind === 'that' ? last.parent : (last as Clause), continued);
  }

  /** `Orienteringen om, at …, blev taget til efterretning`: the sentence has yet to get its verb. */
  #isVerbless(): boolean {
    const last = this.#clauses.findLast(({ kind }) => kind === 'main');
    return last !== undefined && last.words.length > 0 && !last.words.some(({ text }) => isVerb(text));
  }

  #that(at: number): void {
    const comma = this.#tokens[at - 1]?.text === ',';
    // `med henblik på, at`: the comma parts nothing.
    const governor = this.#tokens[at - (comma ? 2 : 1)];
    const before = this.#tokens[at - 1];
    const two = this.#tokens[at - (comma ? 3 : 2)]?.text ?? '';
    const own = this.#own;
    if (own.kind === 'remark') return;
    if (governor && ASIDE_BEFORE_AT.has(governor.text) && !hasMajority(own.words)) {
      this.#open('aside', undefined);
      return;
    }
    if (own.kind === 'aside' && before?.text !== ',') return;
    // `…, og at sagen udsættes` hangs on what the first `at` hangs on.
    const isSibling = own.kind === 'that' && (before?.text === ',' || COORDINATORS.has(before?.text ?? ''));
    const isRemark =
      (governor?.text === 'om' && !hasMajority(own.words) && !isGoverned(two)) ||
      REMARK_STEMS.some((stem) => governor?.text.startsWith(stem));
    if (isRemark) this.#open('remark', undefined);
    else if (isSibling || own.kind === 'aside') {
      const last = this.#clauses.findLast(({ kind }) => kind === 'that');
      this.#open('that', last ? last.parent : (own as Clause));
    } else this.#open('that', own as Clause);
  }

  #opensRemark({ text }: Token, afterComma: boolean): boolean {
    if (this.#own.kind === 'remark' || this.#own.kind === 'aside') return false;
    if (text === 'men') return false;
    return text !== 'dog' || afterComma;
  }

  #opensAside(at: number, { text }: Token, afterComma: boolean): boolean {
    if (this.#own.kind === 'remark' || this.#own.kind === 'aside') return false;
    const next = this.#tokens[at + 1]?.text ?? '';
    if (text === 'der') return isVerb(next) && at > 0 && (afterComma || !isVerb(this.#own.words.at(-1)?.text ?? 'er'));
    if (text === 'som')
      return (afterComma || this.#own.words.length > 0) && !AFTER_AS.has(next) && !this.#resultsIn(at);
    if (text === 'om')
      return next !== 'at' && (afterComma || verbForm(this.#tokens[at - 1]?.text ?? '')?.act === 'say');
    if (text === 'så') return this.#tokens[at - 1]?.text !== 'for' && afterComma && !this.#concludes(at);
    if (text === 'da' || text === 'før' || text === 'når' || text === 'således' || text === 'hvor') return afterComma;
    return true;
  }

  /** `…, så forslaget er vedtaget`: what follows from the vote. */
  #concludes(at: number): boolean {
    const verb = this.#tokens[at + 2]?.text ?? '';
    return CASE_STEMS.some((stem) => this.#tokens[at + 1]?.text.startsWith(stem)) && RESULTING.has(verb);
  }

  /** `…, som dermed er vedtaget`: what came of the vote just told. */
  #resultsIn(at: number): boolean {
    return CONCLUDING.has(this.#tokens[at + 1]?.text ?? '') && RESULTING.has(this.#tokens[at + 2]?.text ?? '');
  }

  /** A verb stands before the clause's end: `og` joins sentences, not names. */
  #goesOn(at: number): boolean {
    for (let next = at + 1; next < this.#tokens.length; next++) {
      const { text, kind } = this.#tokens[next] as Token;
      // A full stop inside a sentence stands behind an abbreviation.
      if (kind === 'mark' && text !== '-' && text !== '–' && text !== '.') return false;
      if (text === 'at') return next === at + 1 ? false : isVerb(this.#tokens[next - 1]?.text ?? '');
      if (isVerb(text)) return true;
      if (next > at + 1 && COORDINATORS.has(text)) return false;
    }
    return false;
  }

  #coordinate(at: number, afterComma: boolean): void {
    const own = this.#own;
    if (own.kind === 'aside' && !afterComma && !this.#leavesInfinitive(at)) return;
    const last = own.kind === 'aside' ? this.#clauses.findLast(({ kind }) => kind !== 'aside') : own;
    if (!last) {
      this.#open('main', undefined);
      return;
    }
    if (last.kind === 'remark') return;
    // `…, og udvalget ønsker …` is a sentence of its own; `…, og sagen udsættes` may be either and goes on.
    const next = this.#tokens[at + 1]?.text ?? '';
    const second = this.#tokens[at + 2]?.text ?? '';
    const isOwn = last.kind === 'that' && afterComma && isVerb(second) && isActive(second);
    if (isOwn) this.#open('main', undefined);
    else if (
      last.kind === 'that' &&
      isFiniteWord(next) &&
      (mayBeInfinitive(last.words[0]?.text ?? '') || (afterComma && isActive(next) && !last.words.some(mayAct)))
    )
      this.#open('main', last.parent, true);
    else this.#open(last.kind, last.kind === 'that' ? last.parent : (last as Clause), true);
  }

  /** `Hverken forslag A eller forslag B blev vedtaget`: one clause, and all of it denied. */
  #isNeither({ text }: Token): boolean {
    const { words } = this.#own;
    return (
      text === 'eller' && words.some((word) => word.text === 'hverken') && !words.some((word) => isVerb(word.text))
    );
  }

  /** `… til at træffe beslutning og udsatte sagen`: a finite verb goes on with the sentence, not with the infinitive. */
  #leavesInfinitive(at: number): boolean {
    const [first] = this.#own.words;
    return (
      first !== undefined &&
      /[eå]$/.test(first.text) &&
      this.#tokens[this.#tokens.indexOf(first) - 1]?.text === 'at' &&
      !this.#own.words.some(({ text }) => isFiniteWord(text)) &&
      isActive(this.#tokens[at + 1]?.text ?? '')
    );
  }

  #open(kind: ClauseKind, parent: Clause | undefined, continued = false): void {
    this.#own = { kind, words: [], parent, continued, motions: [] };
    this.#clauses.push(this.#own);
  }
}

/** `Hvis planen godkendes, søges …`, and with the verb in front: `Bliver planen godkendt, søges …`. */
export function opensCondition(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first || !second) return false;
  if (CONDITIONS.has(first.text)) return true;
  const verb = verbForm(first.text);
  if (!(verb ? isFiniteForm(verb.form) : isVerb(first.text))) return false;
  if (second.kind !== 'word' || isVerb(second.text) || PREPOSITIONS.has(second.text)) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const behind = tokens[comma + 1]?.text ?? '';
  return (
    comma > 0 &&
    (behind === 'så' ||
      (verbForm(behind)?.form !== 'participle' && (isVerb(behind) || PRESENT_ENDS.some((end) => behind.endsWith(end)))))
  );
}

/** `A, F og Ø`: letters of parties in a row. */
function isListed(before: Token | undefined, next: Token | undefined): boolean {
  return before !== undefined && next !== undefined && isParty(before) && isParty(next);
}

function isParty({ text, capital }: Token): boolean {
  return capital && text.length <= 2;
}

function hasMajority(words: readonly Token[]): boolean {
  return words.some(({ text }) => MAJORITY.has(text) || text === 'enige' || text === 'enig' || GROUNDS.has(text));
}

/** `enedes om at`, `ønske om at`: what follows is what they want. */
function isGoverned(word: string): boolean {
  const act = verbForm(word)?.act;
  return act === 'decide' || act === 'wish' || word === 'enig' || word === 'enige';
}

/** Somebody who decides: what goes on after a comma may be what they did. */
function mayAct({ text }: Token): boolean {
  return BODIES.has(text) || BODY_ENDS.some((end) => text.endsWith(end));
}
