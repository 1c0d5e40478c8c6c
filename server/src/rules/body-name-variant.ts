/** The committee that met is spelt in another way than in the title. */
import { type ItemRule, lineRange, type RuleFinding } from './rule.ts';
import { bodyVariants } from './support/body-variants.ts';

export const bodyNameVariant: ItemRule = {
  meta: {
    id: 'body-name-variant',
    severity: 'information',
    scope: 'item',
    fix: 'suggestion',
    messages: ['variant'],
    fixes: ['spell'],
  },
  check({ item, facts }) {
    const { body } = facts;
    if (body.length < 12 || !/udvalg/i.test(body)) return [];
    const found: RuleFinding[] = [];
    item.lines.forEach((text, line) => {
      if (!text.includes('dvalg') && !text.includes('DVALG')) return;
      for (const { start, end, written } of bodyVariants(text, body)) {
        const range = lineRange(line, start, end);
        found.push({
          messageId: 'variant',
          params: { written, body },
          range,
          suggestions: [{ titleId: 'spell', params: { body }, edits: [{ range, newText: body }] }],
        });
      }
    });
    return found;
  },
};
