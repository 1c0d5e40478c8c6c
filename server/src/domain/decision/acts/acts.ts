/** What a verb or a noun does in its clause: the same word decides or not by the words around it. */

import { MONTHS } from '../../words/calendar-words.ts';
import {
  hasStem,
  ITEM_STEMS,
  PROPOSAL_STEMS,
  RECEIVERS,
  WITHDRAWABLE_STEMS,
} from '../../words/decisions/decision-nouns.ts';
import type { Act } from '../../words/decisions/decision-verbs.ts';
import {
  AGAIN,
  AGREED,
  APPROVAL,
  AUXILIARIES,
  BACK,
  CONSENT,
  DISCUSSION_ENDS,
  GRANT_STEMS,
  GROUNDS,
  HOLDING,
  MAJORITY,
  NEGATIONS,
  NOTED,
  PERMISSION,
  POSTPONEMENT,
  REFUSAL,
  SHOULD,
  SUPPORT_STEMS,
} from '../../words/decisions/decision-words.ts';
import { NUMBER_WORDS } from '../../words/decisions/vote-words.ts';
import { type VerbForm, verbForm } from '../grammar/lexicon.ts';
import type { Token } from '../grammar/tokens.ts';
import { deniesAll, isBody } from './nouns.ts';

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
  // `traf afgørelse i overensstemmelse med det indstillede`
  if (
    text === 'overensstemmelse' &&
    (last === undefined || last === 'reschedule') &&
    words.slice(at + 1).some((word) => hasStem(word.text, PROPOSAL_STEMS))
  )
    return words.some((word) => NEGATIONS.has(word.text)) ? undefined : 'adopt';
  // `Efterretning.`, `Nej tak.`: all of it.
  if (words.length === 1 && text === 'efterretning') return 'note';
  if (at === 0 && words.length === 2 && words[1]?.text === 'tak') {
    if (text === 'ja') return 'adopt';
    if (text === 'nej') return 'reject';
  }
  // `Nej til forslaget.`, `Tilbage til forvaltningen.`: no verb at all.
  if (at === 0 && words[1]?.text === 'til') {
    if (text === 'ja') return 'adopt';
    if (text === 'nej') return 'reject';
    if (BACK.has(text)) return 'return';
  }
  // `Kommunens afslag ankes`: somebody else's.
  if (REFUSAL.has(text) && words[at - 1]?.capital && before.endsWith('s')) return undefined;
  if (
    REFUSAL.has(text) &&
    before !== 'om' &&
    words[at + 2]?.text !== 'trods' &&
    (last === undefined || last === 'recommend' || last === 'keep')
  )
    return 'reject';
  // `Sagen tilbage til udvalget.`
  if (BACK.has(text) && at === 1 && words[2]?.text === 'til' && hasStem(words[0]?.text ?? '', ITEM_STEMS))
    return 'return';
  if (BACK.has(text) && (last === 'wish' || (last === undefined && SHOULD.has(before)))) return 'return';
  if (
    DISCUSSION_ENDS.some((end) => text.endsWith(end)) &&
    (last === undefined || last === 'give') &&
    (words.length <= 3 ||
      isHeld(words, at) ||
      (at <= 2 && !words.some((word) => verbForm(word.text) || AUXILIARIES.has(word.text))))
  )
    return 'discuss';
  if (APPROVAL.has(text) && last === 'recommend') return 'adopt';
  if (AGREED.has(text) && words[at + 1]?.text === 'om') return 'decide';
  if (
    AGREED.has(text) &&
    words[at + 1]?.text === 'i' &&
    words.slice(at + 2).some((word) => hasStem(word.text, PROPOSAL_STEMS))
  )
    return 'adopt';
  if (isSideTaken(words, at)) return text === 'imod' ? 'reject' : 'adopt';
  if (GROUNDS.has(text) && words[at + 1]?.text === 'for' && last === undefined) return 'ground';
  // `udtryk for støtte`, `Ingen af forslagene fik flertal`: nothing of one case.
  if (MAJORITY.has(text) && (before === 'for' || words.some((word) => word.text === 'forslagene'))) return undefined;
  if (MAJORITY.has(text) && last === undefined && !hasActiveVerb(words)) return majorityAct(words, at);
  return undefined;
}

/** `Bestyrelsen er imod forslaget`, `Enstemmigt for.`, `Jf. indstillingen.` */
function isSideTaken(words: readonly Token[], at: number): boolean {
  const [first, second] = words;
  if (words.length === 2 && at === 1 && first && second) {
    if (first.text === 'jf' || first.text === 'jævnfør') return hasStem(second.text, PROPOSAL_STEMS);
    return second.text === 'for' && (first.text === 'alle' || first.text.startsWith('enstemmig'));
  }
  const actor = words[at - 2];
  if (words[at]?.text !== 'imod' || !actor || !isBody(actor) || MAJORITY.has(actor.text)) return false;
  return AUXILIARIES.has(words[at - 1]?.text ?? '') && hasStem(words[at + 1]?.text ?? '', PROPOSAL_STEMS);
}

/** `havde en kort drøftelse af`, `holdt en temadrøftelse om`. */
function isHeld(words: readonly Token[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ text }) => HOLDING.has(text));
}

/** `flertal for indstillingen`, `flertal imod`, `enighed om at …`; `et flertal` alone is who acts. */
function majorityAct(words: readonly Token[], at: number): Act | undefined {
  if (words[at - 1]?.text === 'et') return standOf(words, at);
  if (isAgainst(words, at)) return 'reject';
  const next = words[at + 1]?.text;
  // What follows with `at` is what they agree on.
  // `…, men det var der ikke flertal for`: what was said before.
  const isFronted = words.slice(0, 2).some(({ text }) => text === 'det' || text === 'dette');
  const governs = !isFronted && (next === 'for' || next === 'om' || next === 'til') && words[at + 2] === undefined;
  return governs ? 'decide' : 'adopt';
}

/** `Et flertal er imod forslaget`; `et flertal` without a verb of its own is who acts. */
function standOf(words: readonly Token[], at: number): Act | undefined {
  const behind = words.slice(at + 1);
  if (!words.some(({ text }) => AUXILIARIES.has(text))) return undefined;
  const isFor = behind.some(({ text }) => text === 'for' || text === 'til' || text === 'om');
  const isAgainst = behind.some(
    ({ text }, i) => (text === 'imod' || text === 'mod') && behind[i + 1]?.kind !== 'number',
  );
  if (isFor === isAgainst) return undefined;
  return isAgainst ? 'reject' : 'adopt';
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
      // `tager imod tilbuddet`
      if (any('imod') && words.some(({ text }) => text.startsWith('tilbud'))) return 'adopt';
      if (any('stilling')) return has(AGAIN) ? 'postpone' : undefined;
      if (words.at(-1)?.text === 'af' && (words.length <= 2 || words.some(({ text }) => hasStem(text, ITEM_STEMS))))
        return 'withdraw';
      if (words.some(({ text }) => text.startsWith('dagsorden')) && (any('af') || any('fra'))) return 'withdraw';
      if (any('op') && form === 'passive' && words.some(({ text }) => (MONTHS as readonly string[]).includes(text)))
        return 'postpone';
      return (any('op') || any('med') || (form === 'passive' && any('på'))) && has(AGAIN) ? 'postpone' : undefined;
    case 'send':
      if (returns) return 'return';
      if (verb === 'gå' && hasPair(words, 'ind', 'for')) return 'adopt';
      if (verb === 'overgå' || verb === 'videreføre') return isSentOn(words, at) ? 'send' : undefined;
      if (verb === 'gå' && hasPair(words, 'videre', 'med')) return 'proceed';
      if (verb === 'gå') return any('videre') && isSentOn(words, at) ? 'send' : undefined;
      if (hasPair(words, 'med', 'anbefaling')) return 'recommend';
      return isSentOn(words, at) || verb !== 'sende' ? 'send' : undefined;
    case 'reschedule':
      // `Beslutningen træffes på næste møde`
      if (verb === 'træffe' && form !== 'passive') return undefined;
      if (verb === 'vente') return any('med') || any('til') ? 'postpone' : undefined;
      if (verb === 'hvile') return words.some(({ text }) => hasStem(text, ITEM_STEMS)) ? 'postpone' : undefined;
      if (verb === 'sætte' && words.some(({ text }) => text.startsWith('dagsorden'))) return 'postpone';
      if ((has(AGAIN) || hasPair(words, 'på', 'hold')) && !any('afstemning')) return 'postpone';
      // `Sagen forelægges byrådet`; `forelægges naboerne, forud for …` comes back.
      if (
        verb === 'forelægge' &&
        (form !== 'passive' || !hasStem(words[0]?.text ?? '', WITHDRAWABLE_STEMS) || any('forud'))
      )
        return undefined;
      return (verb === 'overføre' || verb === 'forelægge') && isSentOn(words, at) ? 'send' : undefined;
    case 'treat':
      return has(AGAIN) && !any('afstemning') ? 'postpone' : act === 'treat' ? 'treat' : undefined;
    case 'pull':
      return any('tilbage') || any('forslag') || words.some(({ text }) => hasStem(text, WITHDRAWABLE_STEMS))
        ? 'pull'
        : undefined;
    case 'give':
      if (verb === 'sige' || verb === 'takke') return any('nej') ? 'reject' : any('ja') ? 'adopt' : undefined;
      if (has(REFUSAL)) return 'reject';
      if (has(CONSENT) || hasPair(words, 'grønt', 'lys')) return 'adopt';
      return words.some(
        ({ text }, i) => (hasStem(text, SUPPORT_STEMS) && words[i - 1]?.text !== 'for') || isPermission(text),
      )
        ? 'adopt'
        : undefined;
    case 'omit':
      return verb === 'nægte' && words.some(({ text }) => isPermission(text)) ? 'reject' : act;
    case 'recommend':
      // `indstillet på at …` is willing.
      return words[at]?.text === 'indstillet' && words[at + 1]?.text === 'på' ? 'wish' : act;
    case 'adopt':
      if (words.slice(at + 1, at + 4).some(({ text }, i) => NOTED.has(text) && words[at + i]?.text === 'til'))
        return 'note';
      if (hasPair(words, 'med', 'anbefaling')) return 'recommend';
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
      if (words.some(({ text }) => hasStem(text, ITEM_STEMS))) return verb === 'bortfalde' ? 'withdraw' : undefined;
      return verb === 'bortfalde' ||
        words.some(({ text }) => hasStem(text, PROPOSAL_STEMS) || text.endsWith('forslaget'))
        ? act
        : undefined;
    case 'withdraw':
      // `aflyser en beslutning` of another day.
      return verb === 'aflyse' && (form === 'present' || form === 'past') ? undefined : act;
    case 'grant':
      return words.some(({ text }) => hasStem(text, GRANT_STEMS)) ? 'adopt' : undefined;
    case 'reach':
      // `To tredjedele af stemmerne blev ikke nået`: not the item.
      return words.some(({ text }) => text.startsWith('stemme')) ? undefined : act;
    case 'thrive':
      return any('fremme') ? 'adopt' : undefined;
    case 'note':
      return 'note';
    case 'discuss':
      // `drøftes på næste møde` puts it off.
      return has(AGAIN) && (form === 'present' || form === 'passive') ? 'postpone' : act;
    case 'vote':
      if (any('ned')) return 'reject';
      return form === 'participle' ? undefined : votedAs(words, at);
    default:
      return act;
  }
}

function isPermission(word: string): boolean {
  return [...PERMISSION].some((permission) => word.includes(permission));
}

/** `med anbefaling`: a preposition and the word right behind it, by its beginning. */
function hasPair(words: readonly Token[], first: string, second: string): boolean {
  return words.some(({ text }, i) => text.startsWith(second) && words[i - 1]?.text === first);
}

/** `Alle stemte for`, `Bestyrelsen stemte imod forslaget`; numbers are left to the reading of votes. */
function votedAs(words: readonly Token[], at: number): Act | undefined {
  if (words.some(({ kind, text }) => kind === 'number' || NUMBER_WORDS.includes(text))) return undefined;
  const next = words[at + 1]?.text;
  if (next === 'for' || next === 'ja') return 'adopt';
  return (next === 'imod' || next === 'mod' || next === 'nej') && !deniesAll(words) ? 'reject' : undefined;
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
