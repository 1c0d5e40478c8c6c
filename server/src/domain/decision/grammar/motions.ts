/** What is put to the meeting with its content: `et forslag om at udsætte sagen`. The content decides nothing. */
import {
  APPLICATION_STEMS,
  CASE_STEMS,
  endsAsCase,
  hasStem,
  MOTION_STEMS,
  RECOMMENDATION_STEMS,
  WITHDRAWABLE_STEMS,
} from '../../words/decisions/decision-nouns.ts';
import {
  AUXILIARIES,
  BACK,
  COORDINATORS,
  MAY,
  NEGATIONS,
  POSTPONEMENT,
  REFUSAL,
} from '../../words/decisions/decision-words.ts';
import { isFiniteForm, verbForm } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A motion's words in a sentence: indexes of its tokens, `end` exclusive. */
export interface Motion {
  readonly start: number;
  readonly end: number;
  /** What would become of the case if it were carried; undefined when it is about something else. */
  readonly about: 'postpone' | 'return' | 'send' | 'reject' | 'withdraw' | undefined;
  /** The recommendation or the application: the case itself, and no motion beside it. */
  readonly ofCase: boolean;
}

/** The content of each motion (`om …`) in a sentence. */
export function motionsIn(tokens: readonly Token[]): Motion[] {
  const found: Motion[] = [];
  let noun = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at] as Token;
    if (isMotionNoun(text) || isCaseNoun(text)) noun = at;
    else if (hasStem(text, RECOMMENDATION_STEMS)) noun = -1;
    else if (text === 'om' && noun >= 0 && at - noun <= 6 && !hasVerb(tokens, noun + 1, at)) {
      const end = contentEnd(tokens, at + 1);
      const of = (tokens[noun] as Token).text;
      // What an applicant asks for is the case, whatever it is.
      const about = hasStem(of, APPLICATION_STEMS) ? undefined : aboutOf(tokens.slice(at, end));
      found.push({ start: at, end, about, ofCase: isCaseNoun(of) });
      at = end - 1;
      noun = -1;
    }
  }
  return found;
}

/** A motion about how to treat the case. */
export function isBesideCase({ about, ofCase }: Motion): boolean {
  return about !== undefined && !ofCase;
}

function isMotionNoun(word: string): boolean {
  return MOTION_STEMS.some((stem) => word.startsWith(stem) || word.endsWith(`${stem}et`) || word.endsWith(stem));
}

function isCaseNoun(word: string): boolean {
  // `nyt indstillingspunkt om, at …` adds to what was recommended.
  return (hasStem(word, RECOMMENDATION_STEMS) && !word.includes('punkt')) || hasStem(word, APPLICATION_STEMS);
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteWord((tokens[at] as Token).text)) return true;
  return false;
}

/** The content ends before the verb that says what became of the motion, or with the sentence. */
function contentEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let inner = 0;
  if (tokens[at]?.text === ',') at++;
  if (tokens[at]?.text === 'at') {
    at++;
    while (NEGATIONS.has(tokens[at]?.text ?? '')) at++;
    const form = verbForm(tokens[at]?.text ?? '')?.form;
    const isInfinitive = form === 'infinitive' || (form === undefined && /(?:e|å)$/.test(tokens[at]?.text ?? ''));
    inner = isInfinitive ? 0 : 1;
    if (isInfinitive) at++;
  } else if (tokens[at]?.text.startsWith('hv')) inner = 1;
  for (; at < tokens.length; at++) {
    const { text } = tokens[at] as Token;
    if (!isFiniteWord(text)) continue;
    // `hvornår det kan godkendes`: the passive behind it looks finite.
    if (inner > 0 && MAY.has(text)) continue;
    if (inner === 0) return tokens[at - 1]?.text === ',' || COORDINATORS.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    inner--;
  }
  return tokens.length;
}

function isFiniteWord(word: string): boolean {
  const known = verbForm(word);
  return known
    ? isFiniteForm(known.form)
    : MAY.has(word) || (AUXILIARIES.has(word) && word !== 'blive' && word !== 'være');
}

/** `om at udsætte anlægsarbejdet`, `om udskydelse af byggeriet`: works are put off, not the case. */
function isOfThing(tokens: readonly Token[], word: string): boolean {
  const at = tokens.findIndex(({ text }) => text === word) + 1;
  const object = tokens[tokens[at]?.text === 'af' ? at + 1 : at]?.text ?? '';
  return (
    DEFINITE.test(object) && !hasStem(object, CASE_STEMS) && !hasStem(object, WITHDRAWABLE_STEMS) && !endsAsCase(object)
  );
}
const DEFINITE = /...(?:en|et|ne)$/;

function aboutOf(tokens: readonly Token[]): Motion['about'] {
  const words = new Set(tokens.map(({ text }) => text));
  if ([...BACK].some((word) => words.has(word))) return 'return';
  for (const word of words) {
    if (POSTPONEMENT.has(word)) return isOfThing(tokens, word) ? undefined : 'postpone';
    const act = verbForm(word)?.act;
    if (act === 'postpone' && isOfThing(tokens, word)) return undefined;
    if (act === 'postpone' || act === 'return' || act === 'send' || act === 'reject' || act === 'withdraw') return act;
    if (word.startsWith('dagsorden') && words.has('af')) return 'withdraw';
    if (REFUSAL.has(word)) return 'reject';
    if (word === 'tilbagesendelse' || word === 'hjemvisning') return 'return';
    if (word === 'oversendelse' || word === 'henvisning') return 'send';
  }
  return undefined;
}
