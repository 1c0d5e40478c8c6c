/** A section that the house's own template requires is missing. Says nothing without a `template` in the configuration. */
import { ROLE_NAMES, type SectionRole } from '../../domain/roles.ts';
import type { HouseTemplate } from '../house-template.ts';
import { type ItemContext, type ItemRule, rangeOf } from '../rule.ts';
import { insertSection } from './insert-section.ts';

export const missingSection: ItemRule = {
  meta: {
    id: 'missing-section',
    severity: 'warning',
    scope: 'item',
    fix: 'suggestion',
    messages: ['missing'],
    fixes: ['insert'],
  },
  check(context) {
    const { item, facts } = context;
    const { house } = facts;
    if (!house) return [];
    return requiredRoles(context, house).flatMap((role) => {
      if (item.sections.some((section) => section.role === role && !section.earlier)) return [];
      const heading = headingOf(role, house);
      const edits = [insertSection(item, heading, placeOf(role, house), facts.template)];
      return [
        {
          messageId: 'missing',
          params: { heading },
          range: rangeOf(item.heading.span),
          suggestions: [{ titleId: 'insert', params: { heading }, edits }],
        },
      ];
    });
  },
};

/** Recommendation and decision of open items have rules of their own. */
function requiredRoles({ summary }: ItemContext, house: HouseTemplate): readonly SectionRole[] {
  if (summary.closed) return house.required?.closed ?? [];
  if (summary.kind === 'standing') return [];
  const roles = house.required?.[summary.kind] ?? [];
  return roles.filter((role) => role !== 'recommendation' && role !== 'decision');
}

function headingOf(role: SectionRole, { sections = [] }: HouseTemplate): string {
  return (
    sections.find((section) => section.role === role)?.heading ?? (role === 'other' ? '' : (ROLE_NAMES[role][0] ?? ''))
  );
}

function placeOf(role: SectionRole, { sections = [] }: HouseTemplate) {
  const at = sections.findIndex((section) => section.role === role);
  const names = sections.map((section) => `@${section.role}`);
  return { before: names.slice(0, Math.max(at, 0)), after: at < 0 ? [] : names.slice(at + 1) };
}
