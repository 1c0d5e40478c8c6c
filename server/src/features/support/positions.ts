/** From places inside a node to ranges of the document. Lines 0-based, columns UTF-16 units. */
import type { Range } from 'vscode-languageserver-types';
import { comparePositions } from '../../rules/rule.ts';
import { skipBlanks, type TextSpan, trimEnd } from '../../syntax/index.ts';

/** The range of a span of a node that begins at document line `base`. */
export function rangeOf(span: TextSpan, base: number): Range {
  return lineRange(base + span.line, span.start, span.end);
}

/** A range on one line. */
export function lineRange(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** A range over several lines. */
export function rangeBetween(line: number, character: number, endLine: number, endCharacter: number): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** Lines `[start, end)` of a node that begins at `base`, to the end of the last of them; at least one line. */
export function wholeLines(lines: readonly string[], start: number, end: number, base: number): Range {
  const last = Math.max(start, end - 1);
  return rangeBetween(base + start, 0, base + last, lines[last]?.length ?? 0);
}

/** The words of line `line` of a node, without the blanks around them. */
export function wordsOf(lines: readonly string[], line: number): TextSpan {
  const text = lines[line] ?? '';
  const end = trimEnd(text, 0, text.length);
  return { line, start: skipBlanks(text, 0, end), end };
}

/** True when the position (line counted as the span's is) lies in the span or at its end. */
export function touches(span: TextSpan, line: number, character: number): boolean {
  return span.line === line && span.start <= character && character <= span.end;
}

/** True when `inner` lies within `outer`; equal ranges do. */
export function contains(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

/** True when both ends are the same. */
export function sameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}
