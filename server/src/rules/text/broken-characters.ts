/** Characters lost or garbled on the way through an encoding. */
import { type LineRule, lineRange } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';
import { findBrokenText } from './broken-text.ts';

export const brokenCharacters: LineRule = {
  meta: {
    id: 'broken-characters',
    severity: 'warning',
    scope: 'line',
    fix: 'safe',
    messages: ['mojibake', 'replacement', 'question-mark', 'entity'],
    fixes: ['repair'],
  },
  on: MARK.broken,
  check({ text }) {
    return findBrokenText(text).map(({ start, end, kind, repair }) => {
      const range = lineRange(0, start, end);
      const fix = { titleId: 'repair', params: { repair: repair ?? '' }, edits: [{ range, newText: repair ?? '' }] };
      return {
        messageId: kind,
        params: { written: text.slice(start, end), repair: repair ?? '', word: wordAround(text, start, end) },
        range,
        ...(repair === undefined ? {} : { fix }),
      };
    });
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
