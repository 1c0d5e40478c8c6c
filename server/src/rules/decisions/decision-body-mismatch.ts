/** The own decision names another body than the one that met. */
import { sameBody } from '../../domain/people/bodies.ts';
import { ownDecision } from '../../syntax/index.ts';
import { type ItemRule, rangeOf } from '../rule.ts';

export const decisionBodyMismatch: ItemRule = {
  meta: {
    id: 'decision-body-mismatch',
    severity: 'warning',
    scope: 'item',
    fix: 'suggestion',
    messages: ['mismatch'],
    fixes: ['body'],
  },
  check({ item, facts }) {
    const section = ownDecision(item);
    if (!section?.body || !section.bodySpan || facts.decisionBody === '') return [];
    if (sameBody(section.body, facts.decisionBody)) return [];
    const range = rangeOf(section.bodySpan);
    return [
      {
        messageId: 'mismatch',
        params: { written: section.body, body: facts.decisionBody },
        range,
        suggestions: [
          { titleId: 'body', params: { body: facts.decisionBody }, edits: [{ range, newText: facts.decisionBody }] },
        ],
      },
    ];
  },
};
