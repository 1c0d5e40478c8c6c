/** An open item of minutes without the meeting's own decision. Source: kommunestyrelsesloven § 13 (decision protocol). */
import type { ItemRule } from '../rule.ts';
import { lacksSection, missingSection } from '../sections/missing-role.ts';

export const missingDecision: ItemRule = {
  meta: {
    id: 'missing-decision',
    severity: 'error',
    scope: 'item',
    fix: 'suggestion',
    messages: ['missing'],
    fixes: ['insert'],
  },
  check(context) {
    const { item, facts } = context;
    if (facts.kind !== 'referat' || !lacksSection(context, 'decision')) return [];
    // Another body decided later: the case has gone on, and some systems then print only that decision.
    const later = item.sections.some(
      (section) => section.earlier && section.date !== undefined && section.date >= facts.date,
    );
    return later ? [] : [missingSection(context, 'decision')];
  },
};
