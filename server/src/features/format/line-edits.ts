/** From two versions of the lines to the smallest edits between them. */

import type { TextEdit } from 'vscode-languageserver-types';
import { commonEnds } from '../../text/common-ends.ts';
import { lineRange, rangeBetween } from '../support/positions.ts';
import { isBlankLine } from './blanks.ts';

/**
 * Edits that make `after` of `before`. Both must hold the same lines with words in the same order; blank lines may come
 * and go. Line ends in the new text are `\n`.
 */
export function editsBetween(before: readonly string[], after: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let a = 0;
  let b = 0;
  for (;;) {
    const gapA = a;
    const gapB = b;
    while (a < before.length && isBlankLine(before[a] ?? '')) a++;
    while (b < after.length && isBlankLine(after[b] ?? '')) b++;
    gapEdits(before, gapA, a, b - gapB, edits);
    if (a >= before.length || b >= after.length) return edits;
    edits.push(...lineEdits(a, before[a] ?? '', after[b] ?? ''));
    a++;
    b++;
  }
}

/** Blank lines `[from, to)` are to become `count` empty ones. */
function gapEdits(before: readonly string[], from: number, to: number, count: number, edits: TextEdit[]): void {
  const kept = Math.min(count, to - from);
  for (let line = from; line < from + kept; line++) {
    const edit = lineEdit(line, before[line] ?? '', '');
    if (edit) edits.push(edit);
  }
  if (to - from > kept) edits.push(removeLines(before, from + kept, to));
  else if (count > kept) {
    const at = { line: from + kept, character: 0 };
    edits.push({ range: { start: at, end: at }, newText: '\n'.repeat(count - kept) });
  }
}

/** Removes whole lines; at the end of the text the line end before them goes. */
function removeLines(lines: readonly string[], from: number, to: number): TextEdit {
  const last = to >= lines.length;
  const column = (line: number): number => lines[line]?.length ?? 0;
  const range =
    last && from > 0 ? rangeBetween(from - 1, column(from - 1), to - 1, column(to - 1)) : rangeBetween(from, 0, to, 0);
  return { range, newText: '' };
}

/** Where only characters were exchanged, each run of them by itself. */
function lineEdits(line: number, before: string, after: string): TextEdit[] {
  if (before.length !== after.length) {
    const edit = lineEdit(line, before, after);
    return edit ? [edit] : [];
  }
  const edits: TextEdit[] = [];
  for (let at = 0; at < before.length; at++) {
    const start = at;
    while (at < before.length && before.charCodeAt(at) !== after.charCodeAt(at)) at++;
    if (at > start) edits.push({ range: lineRange(line, start, at), newText: after.slice(start, at) });
  }
  return edits;
}

/** The edit of one line, without what both begin and end with. */
function lineEdit(line: number, before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const { head, tail } = commonEnds(before, after);
  return { range: lineRange(line, head, before.length - tail), newText: after.slice(head, after.length - tail) };
}
