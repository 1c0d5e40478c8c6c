/** A closed item whose title hides what it is about. Source: kommunestyrelsesloven § 10 and the practice of Ankestyrelsen. */
import { type ItemRule, rangeOf } from './rule.ts';

/** Titles that say only that there is a secret. */
const HIDING =
  /^(?:(?:en |lukket |fortrolig )?(?:person|personale|personal)sag(?:er)?|(?:lukkede?|fortrolige?|åbent) (?:punkt(?:er)?|sag(?:er)?|dagsordenspunkt(?:er)?|emner?)|lukket|sag|punkt|fortroligt|fortrolig sag|lukket møde|hemmeligt|økonomisag|ejendomssag|klagesag|sagen)$/;

export const closedItemTitle: ItemRule = {
  meta: { id: 'closed-item-title', severity: 'warning', scope: 'item', fix: 'none', messages: ['hidden', 'none'] },
  check({ item, summary, facts }) {
    if (!summary.closed || facts.mostlyClosed) return [];
    const key = summary.titleKey.replace(/^[\s:–-]+|(?:(?<!\s)\s+)?\((?:lukket|b|o|d)\)$/g, '');
    if (key === '') return item.number === undefined ? [] : [{ messageId: 'none', range: rangeOf(item.heading.span) }];
    return HIDING.test(key)
      ? [{ messageId: 'hidden', params: { title: item.title }, range: rangeOf(item.titleSpan) }]
      : [];
  },
};
