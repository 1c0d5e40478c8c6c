/** Placeholders, help texts, tool text and initials that were to be removed before publication. */
import { isBlank } from '../../domain/signs/chars.ts';
import { type LineRule, lineRange, type Range, type RuleFinding } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';
import { findLeftovers } from './leftovers.ts';

export const templateLeftover: LineRule = {
  meta: {
    id: 'template-leftover',
    severity: 'warning',
    scope: 'line',
    fix: 'suggestion',
    messages: ['help', 'placeholder', 'page', 'tool', 'filler', 'initials', 'anonymous'],
    fixes: ['remove'],
  },
  on: MARK.leftover | MARK.pageLine,
  check({ text }) {
    return findLeftovers(text).map(({ start, end, kind, severity, wholeLine }): RuleFinding => {
      const alone = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
      const range = lineRange(0, start, end);
      const line = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
      const edits = [{ range: wholeLine || alone ? line : withBlank(text, start, end), newText: '' }];
      return {
        messageId: kind,
        params: { text: quoted(text.slice(start, end)) },
        range,
        ...(severity ? { severity } : {}),
        // What stands for a name or a number has to be filled in, not removed.
        ...(kind === 'anonymous' ? {} : { suggestions: [{ titleId: 'remove', edits }] }),
      };
    });
  },
};

/** What is taken out of a line, with one of the two blanks around it. */
function withBlank(text: string, start: number, end: number): Range {
  const between = start === 0 || isBlank(text.charCodeAt(start - 1));
  return lineRange(0, start, between && isBlank(text.charCodeAt(end)) ? end + 1 : end);
}

const LONGEST_QUOTE = 60;

/** As it is shown: blanks made one, cut at a word. */
function quoted(text: string): string {
  const plain = text.trim().replace(/[\s\u00a0]+/g, ' ');
  if (plain.length <= LONGEST_QUOTE) return plain;
  const blank = plain.lastIndexOf(' ', LONGEST_QUOTE);
  return `${plain.slice(0, blank > 0 ? blank : LONGEST_QUOTE)} …`;
}
