/** What hangs with `at` on a verb that decides and holds no act of its own: `besluttede at købe traileren`. */
import { hasStem, ITEM_STEMS } from '../../words/decisions/decision-nouns.ts';
import { ADVERBS, NEGATIONS } from '../../words/decisions/decision-words.ts';
import { KEEPINGS, UNDERTAKINGS } from '../../words/decisions/undertakings.ts';
import type { Clause } from '../grammar/clauses.ts';

/** `done`: something new is set going; `kept`: it may leave all as it was; `unread`: anything else. */
export type Content = 'done' | 'kept' | 'unread';

export function contentOf({ words }: Clause): Content {
  const verb = words.find(({ text }) => KEEPINGS.has(text) || UNDERTAKINGS.has(text));
  if (verb && KEEPINGS.has(verb.text)) return 'kept';
  const isOfItem = words.some(({ text }) => hasStem(text, ITEM_STEMS) || text.startsWith('dagsorden'));
  if (isOfItem) return 'kept';
  const isDenied = words.some(({ text }) => NEGATIONS.has(text) || text.endsWith('møde'));
  return verb && !isDenied && opensOrFollowsSubject(words, words.indexOf(verb)) ? 'done' : 'unread';
}

/** `at købe …`, `at der i maj købes …`, `at foreningen køber …`: the clause's own verb, not one further on. */
function opensOrFollowsSubject(words: Clause['words'], at: number): boolean {
  return words.slice(0, at).every(({ text }) => ADVERBS.has(text)) || at <= SUBJECT;
}
/** Words a subject may have in front of its verb. */
const SUBJECT = 4;
