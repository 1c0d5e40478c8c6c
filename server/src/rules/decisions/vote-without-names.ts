/**
 * A vote given in totals only. Source: the state's guidance on the minutes of councils: they must show how each member voted, and
 * the names of groups may do.
 */

import { isSomebody, type Vote } from '../../domain/decision/index.ts';
import { asksForVoters } from '../../domain/people/bodies.ts';
import { decisionOf, mayBeOpposed } from '../facts/item-decision.ts';
import { type ItemRule, lineRange } from '../rule.ts';

export const voteWithoutNames: ItemRule = {
  meta: { id: 'vote-without-names', severity: 'information', scope: 'item', fix: 'none', messages: ['totals'] },
  check({ item, facts }) {
    if (facts.kind !== 'referat' || !asksForVoters(facts.body)) return [];
    if (!mayBeOpposed(item)) return [];
    const decision = decisionOf(item);
    if (!decision || decision.votes.some(hasNames)) return [];
    const vote = decision.votes.find(({ against, abstained }) => isSomebody(against) || isSomebody(abstained));
    if (!vote) return [];
    const { line, column } = decision.words.placeOf(vote.sentence.start);
    const length = decision.words.text.slice(vote.sentence.start, vote.sentence.end).split('\n', 1)[0]?.length ?? 0;
    return [{ messageId: 'totals', range: lineRange(line, column, column + length) }];
  },
};

function hasNames(vote: Vote): boolean {
  return [vote.for, vote.against, vote.abstained].some(({ names }) => names.length > 0);
}
