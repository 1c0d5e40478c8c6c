/** A heading one letter away from a known or recurring one, or with a full stop the others do not have. */
import { headingKey } from '../domain/roles.ts';
import type { Item, Section } from '../syntax/tree.ts';
import { type ItemRule, lineRange, type RuleFinding } from './rule.ts';
import { type NearHeading, nearHeadings } from './support/near-headings.ts';

export const headingVariant: ItemRule = {
  meta: {
    id: 'heading-variant',
    severity: 'information',
    scope: 'item',
    fix: 'suggestion',
    messages: ['misspelt', 'full-stop'],
    fixes: ['spell', 'remove-stop'],
  },
  check({ item, facts }) {
    const stops = facts.stoppedHeadings;
    return [
      ...nearHeadings(item, facts).map(misspelt),
      ...item.sections.flatMap((section) => (stops ? [] : fullStop(item, section))),
    ].sort((a, b) => a.range.start.line - b.range.start.line);
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
function fullStop(item: Item, section: Section): RuleFinding[] {
  const { line, start, end } = section.heading.span;
  const words = (item.lines[line] as string).slice(start, end).replace(/[*_\s\u00a0]+$/, '');
  if (section.inline || !words.endsWith('.') || words.endsWith('..') || headingKey(words).length < 4) return [];
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
