/** Whether a few words behind a title are what was decided, and not what the item is about. */
import { verbForm } from './grammar/lexicon.ts';
import { readDecision } from './read-decision.ts';

/** `Indstillingen blev enstemmigt godkendt`: how far into the words the verb may stand. */
const LATEST_VERB = 32;

/** True for `godkendt`, `udsat til næste møde`; not for `godkendes`, `til orientering`, `endelig vedtagelse`, which agendas say as well. */
export function isAnswer(text: string): boolean {
  const { class: kind, phrase } = readDecision(text);
  if (kind === 'other' || kind === 'none' || kind === 'point-by-point' || !phrase || phrase.start > LATEST_VERB)
    return false;
  const [verb = ''] = text
    .slice(phrase.start, phrase.end)
    .toLowerCase()
    .split(/[^\p{L}]/u);
  // `Fastelavn – aflyst`: the feast, not the item.
  const known = verbForm(verb);
  return known?.form === 'participle' && known.verb !== 'aflyse';
}
