/** The committee that met is spelt in another way than in the title. */
import { COMMITTEE_WORD } from '../../domain/words/councils.ts';
import { type ItemRule, lineRange, NO_FINDINGS, type RuleFinding } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';
import { LineReader } from '../support/line-reader.ts';
import { bodyVariants } from './body-variants.ts';

const VARIANTS = new LineReader(MARK.committee, (text, body: string) => {
  const found = bodyVariants(text, body);
  return found.length > 0 ? found : undefined;
});

export const bodyNameVariant: ItemRule = {
  meta: {
    id: 'body-name-variant',
    severity: 'information',
    scope: 'item',
    fix: 'suggestion',
    messages: ['variant'],
    fixes: ['spell'],
  },
  check({ facts, memory }) {
    const { body } = facts;
    if (body.length < 12 || !COMMITTEE_WORD.test(body)) return NO_FINDINGS;
    const read = VARIANTS.read(memory, body);
    if (read.length === 0) return NO_FINDINGS;
    const found: RuleFinding[] = [];
    for (const { line, found: variants } of read) {
      for (const { start, end, written } of variants) {
        const range = lineRange(line, start, end);
        found.push({
          messageId: 'variant',
          params: { written, body },
          range,
          suggestions: [{ titleId: 'spell', params: { body }, edits: [{ range, newText: body }] }],
        });
      }
    }
    return found;
  },
};
