/** An open case on which nobody recommends anything, in a document whose other cases have a recommendation. */
import { MOTION_TITLE } from '../../domain/words/sections/section-nouns.ts';
import { tellsOfOneMatter } from '../facts/item-kind.ts';
import type { ItemContext, ItemRule } from '../rule.ts';
import { lacksSection, missingSection } from './missing-role.ts';

export const missingRecommendation: ItemRule = {
  meta: {
    id: 'missing-recommendation',
    severity: 'warning',
    scope: 'item',
    fix: 'suggestion',
    messages: ['missing', 'missing-alone'],
    fixes: ['insert'],
  },
  check(context) {
    if (!lacksSection(context, 'recommendation') || isTold(context) || isOnlyDecided(context)) return [];
    const finding = missingSection(context, 'recommendation');
    const messageId = context.facts.recommendation?.heading === undefined ? 'missing-alone' : 'missing';
    return [{ ...finding, messageId, ...(excused(context) ? { severity: 'information' } : {}) }];
  },
};

/** Where cases are told and then recommended on, an item with its decision alone is no such case: an announcement, a second round. */
function isOnlyDecided({ item, facts }: ItemContext): boolean {
  const told = facts.recommendation?.before ?? [];
  return told.length > 0 && item.sections.length > 0 && item.sections.every((section) => section.role === 'decision');
}

/** An item that only tells recommends nothing, unless this house recommends to take note of what is told. */
function isTold({ summary, facts }: ItemContext): boolean {
  return summary.kind === 'information' && !(facts.tellingRecommends && tellsOfOneMatter(summary.titleKey));
}

/**
 * Items that often do without: the text recommends without a heading, or the item stands outside
 * the numbered cases.
 */
function excused({ item, summary, facts }: ItemContext): boolean {
  if (MOTION_TITLE.test(summary.titleKey)) return true;
  if (facts.casesNumbered && !item.caseNumber) return true;
  return item.classes.some((cls) => cls.kind === 'prose' && cls.recommends);
}
