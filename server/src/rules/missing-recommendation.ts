/** An open case on which nobody recommends anything, in a document whose other cases have a recommendation. */
import { tellsOfOneMatter } from './facts/item-kind.ts';
import type { ItemContext, ItemRule } from './rule.ts';
import { lacksSection, missingSection } from './support/missing-section.ts';

export const missingRecommendation: ItemRule = {
  meta: {
    id: 'missing-recommendation',
    severity: 'warning',
    scope: 'item',
    fix: 'suggestion',
    messages: ['missing'],
    fixes: ['insert'],
  },
  check(context) {
    if (!lacksSection(context, 'recommendation')) return [];
    const finding = missingSection(context, 'recommendation');
    return [excused(context) ? { ...finding, severity: 'information' } : finding];
  },
};

/** Brought by a member or from outside: nobody in the administration recommends anything. */
const MOTION =
  /^(?:beslutningsforslag|medlemsforslag|forslag fra|initiativret|anmodning fra|forespørgsel|henvendelse fra|sag rejst af)/;

/**
 * Items that often do without: something is only told, the text recommends without a heading, or the item stands outside
 * the numbered cases.
 */
function excused({ item, summary, facts }: ItemContext): boolean {
  if (MOTION.test(summary.titleKey)) return true;
  const telling = facts.tellingRecommends && tellsOfOneMatter(summary.titleKey);
  if ((summary.kind === 'information' && !telling) || (facts.casesNumbered && !item.caseNumber)) return true;
  return item.classes.some((cls) => cls.kind === 'prose' && cls.recommends);
}
