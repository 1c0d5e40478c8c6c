/**
 * A closed item of a council that shows no decision. Source: the appeals board (Ankestyrelsen) on kommunestyrelsesloven §§ 8 and 10:
 * decisions taken behind closed doors are published as far as secrecy allows.
 */
import { isCouncil } from '../../domain/people/bodies.ts';
import { type ItemRule, rangeOf } from '../rule.ts';
import { decisionText, freeText } from './closed-text.ts';

export const closedItemDecision: ItemRule = {
  meta: { id: 'closed-item-decision', severity: 'information', scope: 'item', fix: 'none', messages: ['none'] },
  check({ item, summary, facts }) {
    if (!summary.closed || facts.mostlyClosed || facts.kind !== 'referat' || !isCouncil(facts.body)) return [];
    // A list of the meeting's items shows nobody's decision.
    if (!facts.decision) return [];
    if (decisionText(item).length > 0 || freeText(item).length > 0) return [];
    return [{ messageId: 'none', range: rangeOf(item.heading.span) }];
  },
};
