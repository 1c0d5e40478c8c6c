/** A heading one letter away from a known or recurring one, or with a full stop the others do not have. */

import { headingKey } from '../../domain/roles.ts';
import type { Item, Section } from '../../syntax/index.ts';
import { isEmptySection } from '../facts/item-summary.ts';
import { type ItemRule, lineRange, NO_FINDINGS, type RuleFinding } from '../rule.ts';
import { type NearHeading, nearHeadings } from './near-headings.ts';

export const headingVariant: ItemRule = {
  meta: {
    id: 'heading-variant',
    severity: 'information',
    scope: 'item',
    fix: 'suggestion',
    messages: ['misspelt', 'full-stop'],
    fixes: ['spell', 'remove-stop'],
  },
  check(context) {
    const { item, facts } = context;
    let found: readonly RuleFinding[] = nearHeadings(context).map(misspelt);
    if (!facts.stoppedHeadings) for (const section of item.sections) found = found.concat(fullStop(item, section));
    return found.length > 1 ? found.toSorted((a, b) => a.range.start.line - b.range.start.line) : found;
  },
};

function misspelt(near: NearHeading): RuleFinding {
  const range = lineRange(near.line, near.start, near.end);
  const heading = inCaseOf(near.text, near.key);
  return {
    messageId: 'misspelt',
    params: { written: near.text, heading },
    range,
    suggestions: [{ titleId: 'spell', params: { heading }, edits: [{ range, newText: heading }] }],
  };
}

function inCaseOf(written: string, key: string): string {
  if (written === written.toUpperCase()) return key.toUpperCase();
  return written.charAt(0) === written.charAt(0).toUpperCase() ? key.charAt(0).toUpperCase() + key.slice(1) : key;
}

/** `Beslutning.` where the document's other headings have no full stop. */
function fullStop(item: Item, section: Section): readonly RuleFinding[] {
  const { line, start, end } = section.heading.span;
  const text = item.lines[line] as string;
  if (section.inline || text.lastIndexOf('.', end - 1) < start) return NO_FINDINGS;
  // With nothing below it, it is a sentence of the section above.
  if (isEmptySection(item, section)) return NO_FINDINGS;
  const words = text.slice(start, end).replace(/(?<![*_\s\u00a0])[*_\s\u00a0]+$/, '');
  if (!words.endsWith('.') || words.endsWith('..') || headingKey(words).length < 4) return NO_FINDINGS;
  const range = lineRange(line, start + words.length - 1, start + words.length);
  return [
    {
      messageId: 'full-stop',
      params: { heading: section.heading.text },
      range,
      suggestions: [{ titleId: 'remove-stop', edits: [{ range, newText: '' }] }],
    },
  ];
}
