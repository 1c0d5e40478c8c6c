/** Characters lost or garbled on the way through an encoding. */
import { lineRange, type RuleFinding, type TextRule } from './rule.ts';
import { findBrokenText } from './support/broken-text.ts';
import { forLines } from './support/part-lines.ts';

export const brokenCharacters: TextRule = {
  meta: {
    id: 'broken-characters',
    severity: 'warning',
    scope: 'text',
    fix: 'safe',
    messages: ['mojibake', 'replacement', 'question-mark', 'entity'],
    fixes: ['repair'],
  },
  check({ part }) {
    const found: RuleFinding[] = [];
    forLines(part, (text, line) => {
      for (const { start, end, kind, repair } of findBrokenText(text)) {
        const range = lineRange(line, start, end);
        const fix = { titleId: 'repair', params: { repair: repair ?? '' }, edits: [{ range, newText: repair ?? '' }] };
        found.push({
          messageId: kind,
          params: { written: text.slice(start, end), repair: repair ?? '', word: wordAround(text, start, end) },
          range,
          ...(repair === undefined ? {} : { fix }),
        });
      }
    });
    return found;
  },
};

const LONGEST_WORD = 30;
const WORD = /[\p{L}\p{N}-]/u;

/** The word the fault stands in, so that the message can show it. */
function wordAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < LONGEST_WORD && WORD.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_WORD && WORD.test(text.charAt(to))) to++;
  return text.slice(from, to);
}
