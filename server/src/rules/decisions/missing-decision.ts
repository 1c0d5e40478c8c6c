/** An open item of minutes without the meeting's own decision. Source: kommunestyrelsesloven § 13 (decision protocol). */
import { SAID_HEADINGS } from '../../domain/words/standing-items.ts';
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
    const { item, facts, summary } = context;
    if (facts.kind !== 'referat' || !lacksSection(context, 'decision')) return [];
    if (summary.kind === 'information' && summary.sections.some(({ key, empty }) => SAID_HEADINGS.has(key) && !empty))
      return [];
    // Another body decided later: the case has gone on, and some systems then print only that decision.
    const later = item.sections.some(
      (section) => section.earlier && section.date !== undefined && section.date >= facts.date,
    );
    return later ? [] : [missingSection(context, 'decision')];
  },
};
