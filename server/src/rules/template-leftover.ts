/** Placeholders, help texts, tool text and initials that were to be removed before publication. */
import { lineRange, type RuleFinding, type TextRule } from './rule.ts';
import { findLeftovers } from './support/leftovers.ts';
import { forLines } from './support/part-lines.ts';
import { removeLines } from './support/remove-lines.ts';

export const templateLeftover: TextRule = {
  meta: {
    id: 'template-leftover',
    severity: 'warning',
    scope: 'text',
    fix: 'suggestion',
    messages: ['help', 'placeholder', 'tool', 'filler', 'initials', 'anonymous'],
    fixes: ['remove'],
  },
  check({ part }) {
    const found: RuleFinding[] = [];
    forLines(part, (text, line) => {
      for (const { start, end, kind, severity, wholeLine } of findLeftovers(text)) {
        const alone = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
        const range = lineRange(line, start, end);
        const edit = wholeLine || alone ? removeLines(part.lines, line, line + 1) : { range, newText: '' };
        found.push({
          messageId: kind,
          params: { text: text.slice(start, Math.min(end, start + 60)) },
          range,
          ...(severity ? { severity } : {}),
          // What stands for a name or a number has to be filled in, not removed.
          ...(kind === 'anonymous' ? {} : { suggestions: [{ titleId: 'remove', edits: [edit] }] }),
        });
      }
    });
    return found;
  },
};
