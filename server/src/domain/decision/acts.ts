/** What a verb or a noun does in its clause: the same word decides or not by the words around it. */

import {
  hasStem,
  ITEM_STEMS,
  PROPOSAL_STEMS,
  RECEIVERS,
  WITHDRAWABLE_STEMS,
} from '../words/decisions/decision-nouns.ts';
import type { Act } from '../words/decisions/decision-verbs.ts';
import {
  AGAIN,
  APPROVAL,
  AUXILIARIES,
  BACK,
  MAJORITY,
  NOTED,
  PERMISSION,
  POSTPONEMENT,
  REFUSAL,
} from '../words/decisions/decision-words.ts';
import { type VerbForm, verbForm } from './lexicon.ts';
import { isBody } from './nouns.ts';
import type { Token } from './tokens.ts';

/** A word that may be an act, in its clause. */
export interface Hit extends VerbForm {
  readonly at: number;
  readonly end: number;
}

export function nounHit(words: readonly Token[], at: number, hits: readonly Hit[]): Act | undefined {
  const { text } = words[at] as Token;
  const before = words[at - 1]?.text ?? '';
  const last = hits.at(-1)?.act;
  if (POSTPONEMENT.has(text) && (last === undefined || last === 'decide' || last === 'adopt' || last === 'wish'))
    return 'postpone';
  if (NOTED.has(text) && (before === 'til' || before === 'ad') && last === undefined) return 'note';
  if (/^indstillet$|^foreslået$|^anbefalet$/.test(text) && before === 'som' && last === undefined) return 'adopt';
  // `Nej til forslaget.`, `Tilbage til forvaltningen.`: no verb at all.
  if (at === 0 && words[1]?.text === 'til') {
    if (text === 'ja') return 'adopt';
    if (text === 'nej') return 'reject';
    if (BACK.has(text)) return 'return';
  }
  if (REFUSAL.has(text) && before !== 'om' && (last === undefined || last === 'recommend')) return 'reject';
  if (BACK.has(text) && last === 'wish') return 'return';
  if (text === 'drøftelse' && last === undefined && words.length <= 3) return 'discuss';
  if (APPROVAL.has(text) && last === 'recommend') return 'adopt';
  if ((text === 'enig' || text === 'enige') && words[at + 1]?.text === 'om') return 'decide';
  if (MAJORITY.has(text) && last === undefined && !hasActiveVerb(words)) return majorityAct(words, at);
  return undefined;
}

/** `flertal for indstillingen`, `flertal imod`, `enighed om at …`; `et flertal` alone is who acts. */
function majorityAct(words: readonly Token[], at: number): Act | undefined {
  if (words[at - 1]?.text === 'et' && !words.some(({ text }) => AUXILIARIES.has(text))) return undefined;
  if (isAgainst(words, at)) return 'reject';
  const next = words[at + 1]?.text;
  // What follows with `at` is what they agree on.
  const governs = (next === 'for' || next === 'om' || next === 'til') && words[at + 2] === undefined;
  return governs ? 'decide' : 'adopt';
}

function hasActiveVerb(words: readonly Token[]): boolean {
  return words.some(({ text }) => {
    const form = verbForm(text)?.form;
    return form === 'present' || form === 'past';
  });
}

function isAgainst(words: readonly Token[], at: number): boolean {
  const next = words[at + 1]?.text;
  return next === 'imod' || next === 'mod';
}

/** What the verb does with the words around it; undefined when it is no act here. */
export function actIn(words: readonly Token[], { act, verb, form, at }: Hit): Act | undefined {
  const has = (group: ReadonlySet<string>): boolean => words.some(({ text }) => group.has(text));
  const any = (word: string): boolean => words.some(({ text }) => text === word);
  const returns = words.some(({ text }, i) => BACK.has(text) && i > 0);
  switch (act) {
    case 'take':
      if (words.some(({ text }, i) => NOTED.has(text) && (words[i - 1]?.text === 'til' || words[i - 1]?.text === 'ad')))
        return 'note';
      if (words.some(({ text }, i) => text === 'følge' && words[i - 1]?.text === 'til')) return 'adopt';
      if (words.at(-1)?.text === 'af' && (words.length <= 2 || words.some(({ text }) => hasStem(text, ITEM_STEMS))))
        return 'withdraw';
      if (words.some(({ text }) => text.startsWith('dagsorden')) && (any('af') || any('fra'))) return 'withdraw';
      return (any('op') || any('med')) && has(AGAIN) ? 'postpone' : undefined;
    case 'send':
      if (returns) return 'return';
      if (verb === 'gå') return any('videre') && isSentOn(words, at) ? 'send' : undefined;
      if (words.some(({ text }, i) => text.startsWith('anbefaling') && words[i - 1]?.text === 'med'))
        return 'recommend';
      return isSentOn(words, at) || verb !== 'sende' ? 'send' : undefined;
    case 'reschedule':
      if (verb === 'vente') return any('med') ? 'postpone' : undefined;
      if (verb === 'hvile') return words.some(({ text }) => hasStem(text, ITEM_STEMS)) ? 'postpone' : undefined;
      if (verb === 'sætte' && words.some(({ text }) => text.startsWith('dagsorden'))) return 'postpone';
      return has(AGAIN) && !any('afstemning') ? 'postpone' : undefined;
    case 'treat':
      return has(AGAIN) && !any('afstemning') ? 'postpone' : act === 'treat' ? 'treat' : undefined;
    case 'pull':
      return any('tilbage') || any('forslag') || words.some(({ text }) => hasStem(text, WITHDRAWABLE_STEMS))
        ? 'pull'
        : undefined;
    case 'give':
      if (verb === 'sige') return any('nej') ? 'reject' : any('ja') ? 'adopt' : undefined;
      if (has(REFUSAL)) return 'reject';
      return words.some(({ text }) => [...PERMISSION].some((word) => text.startsWith(word))) ? 'adopt' : undefined;
    case 'recommend':
      // `indstillet på at …` is willing.
      return words[at]?.text === 'indstillet' && words[at + 1]?.text === 'på' ? 'wish' : act;
    case 'adopt':
      if (verb === 'bakke') return any('op') ? act : undefined;
      return (verb === 'tilslutte' || verb === 'slutte') && !any('sig') ? undefined : act;
    case 'follow':
      return words.some(
        ({ text }, i) =>
          (i !== at && (text === 'det' || hasStem(text, PROPOSAL_STEMS))) || /indstilling(?:en)?$/.test(text),
      )
        ? 'adopt'
        : undefined;
    case 'fall':
      // A case that lapses is not voted down.
      if (words.some(({ text }) => hasStem(text, ITEM_STEMS))) return undefined;
      return verb === 'bortfalde' ||
        words.some(({ text }) => hasStem(text, PROPOSAL_STEMS) || text.endsWith('forslaget'))
        ? act
        : undefined;
    case 'note':
      return 'note';
    case 'discuss':
      // `drøftes på næste møde` puts it off.
      return has(AGAIN) && (form === 'present' || form === 'passive') ? 'postpone' : act;
    case 'vote':
      if (any('ned')) return 'reject';
      return (any('alle') || any('samtlige')) && any('for') ? 'adopt' : undefined;
    default:
      return act;
  }
}

/** `til Økonomiudvalget`, `i høring`: to somebody who goes on with the case. */
function isSentOn(words: readonly Token[], at: number): boolean {
  return words.some(
    (word, i) => i > at && (isReceiver(word) || RECEIVERS.some((receiver) => word.text.startsWith(receiver))),
  );
}

export function isReceiver(word: Token): boolean {
  return isBody(word) || isBody({ ...word, text: word.text.replace(/s$/, '') });
}
