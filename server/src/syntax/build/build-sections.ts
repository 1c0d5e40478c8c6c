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
 * When every decision names a foreign body, the last one dated on the meeting's day is the own one after all (the title
 * spells the body in another way).
 */
function settleOwnDecision(sections: Section[], template: Template): Section[] {
  let own: Section | undefined;
  for (const candidate of sections) {
    if (candidate.role !== 'decision') continue;
    if (!candidate.earlier) return sections;
    if (candidate.date !== undefined && candidate.date === template.date) own = candidate;
  }
  return own
    ? sections.map((candidate) => (candidate === own ? { ...candidate, earlier: false } : candidate))
    : sections;
}
