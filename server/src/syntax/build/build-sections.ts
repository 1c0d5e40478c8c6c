import { sameBody } from '../../domain/people/bodies.ts';
import type { Template } from '../template/template.ts';
import type { Section } from '../tree.ts';
import type { ItemLines } from './item-lines.ts';
import { findOpenings } from './openings.ts';
import { makeSection } from './section-node.ts';

/** The sections of an item whose own lines begin at `from`. Lines count from the item's first line. */
export function buildSections(item: ItemLines, from: number): Section[] {
  const openings = findOpenings(item, from);
  const sections = openings.map((opening, i) => makeSection(item, opening, openings[i + 1]?.line ?? item.lines.length));
  return settleOwnDecision(sections, item.template);
}

/**
 * Which decision is the item's own, where the headings alone do not say so. The others, of another body or another day, are earlier. Where
 * every decision names a foreign body, the title spells the own one in another way: it is the last that is dated on the meeting's day, or
 * the last without a date where no item names the own body.
 */
function settleOwnDecision(sections: Section[], template: Template): Section[] {
  const decisions = sections.filter(({ role }) => role === 'decision');
  const today = decisions.findLast(({ date }) => date !== undefined && date === template.date);
  if (template.body !== '' && decisions.every(({ earlier }) => earlier)) {
    const last = decisions.at(-1);
    const own = today ?? (last?.date === undefined && !template.ownBody ? last : undefined);
    return own ? sections.map((each) => (each === own ? { ...each, earlier: false } : each)) : sections;
  }
  const own = today ?? (template.body === '' ? decisions.at(-1) : undefined);
  if (!own || decisions.length === 1) return sections;
  return sections.map((each) => (each.role === 'decision' && isOther(each, own) ? { ...each, earlier: true } : each));
}

/** A decision of another body, or of the same on another day. */
function isOther({ body, date }: Section, own: Section): boolean {
  const otherBody = body !== undefined && (own.body === undefined || !sameBody(body, own.body));
  return otherBody || (date !== undefined && own.date !== undefined && date !== own.date);
}
