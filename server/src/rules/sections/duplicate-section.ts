/** The same section twice in one item. */
import { ANOTHER_ROUND } from '../../domain/words/sections/section-nouns.ts';
import type { Item, Section } from '../../syntax/index.ts';
import { isEmptySection } from '../facts/item-summary.ts';
import type { MeetingFacts } from '../facts/meeting-facts.ts';
import { type ItemRule, NO_FINDINGS, type RuleFinding, rangeOf } from '../rule.ts';

/** So many doubles are several items that run together. */
const RUN_TOGETHER = 3;

export const duplicateSection: ItemRule = {
  meta: { id: 'duplicate-section', severity: 'warning', scope: 'item', fix: 'none', messages: ['duplicate'] },
  check({ item, facts }) {
    if (!anyTwice(item.sections)) return NO_FINDINGS;
    const seen = new Map<string, Section>();
    const found: RuleFinding[] = [];
    for (const section of item.sections) {
      if (found.length >= RUN_TOGETHER) return [];
      if (section.earlier || ANOTHER_ROUND.test(section.key) || facts.doubled.includes(section.key)) continue;
      if (section.role === 'other' && !isHouses(item, section, facts)) continue;
      const name = identity(section);
      const first = seen.get(name);
      if (!first) seen.set(name, section);
      else if (!itemBetween(item, first, section)) {
        found.push({
          messageId: 'duplicate',
          params: { heading: section.heading.text },
          range: rangeOf(section.heading.span),
        });
      }
    }
    return found.length >= RUN_TOGETHER ? [] : found;
  },
};

/** A name that is no role's is a section of this house where several items have it with text; `Formål: Drøftelse` is none. */
function isHouses(item: Item, section: Section, { recurring }: MeetingFacts): boolean {
  return recurring.some(({ key, count }) => key === section.key && count >= 3) && !isEmptySection(item, section);
}

const FEW = 12;

/** Cheap and sure: some name stands twice. */
function anyTwice(sections: readonly Section[]): boolean {
  if (sections.length > FEW) return true;
  for (let i = 1; i < sections.length; i++)
    for (let j = 0; j < i; j++) if (sections[i]?.key === sections[j]?.key) return true;
  return false;
}

/** Decisions of several days or bodies are several decisions. */
function identity(section: Section): string {
  const whose =
    section.role === 'decision' ? ` ${section.body ?? ''} ${section.date ?? ''} ${section.reference ?? ''}` : '';
  return section.key + whose;
}

/** A line numbered as the item's own heading stands between the two: an item the parser did not believe in. */
function itemBetween(item: Item, first: Section, second: Section): boolean {
  const heading = item.classes[item.heading.line];
  if (heading?.kind !== 'numbered') return false;
  return item.classes
    .slice(first.start, second.start)
    .some((cls) => cls.kind === 'numbered' && cls.form === heading.form && cls.number >= heading.number - 1);
}
