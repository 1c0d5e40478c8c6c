import type { Position } from 'vscode-languageserver-textdocument';
import { LINE_END_TEXT, type LineEnds } from './line-ends.ts';

/** The whole text again, as one flat string. */
export function joinLines(lines: readonly string[], ends: LineEnds): string {
  const common = ends.common;
  if (common !== undefined) return lines.join(LINE_END_TEXT[common]);
  const parts: string[] = [];
  for (let i = 0; i < lines.length; i++) parts.push(lines[i] ?? '', LINE_END_TEXT[ends.at(i) ?? 0]);
  return parts.join('');
}

/** The text between two places that exist, `start` not after `end`. */
export function joinRange(lines: readonly string[], ends: LineEnds, start: Position, end: Position): string {
  const first = lines[start.line] ?? '';
  if (start.line === end.line) return first.slice(start.character, end.character);
  const parts = [first.slice(start.character), LINE_END_TEXT[ends.at(start.line) ?? 0]];
  for (let i = start.line + 1; i < end.line; i++) parts.push(lines[i] ?? '', LINE_END_TEXT[ends.at(i) ?? 0]);
  parts.push((lines[end.line] ?? '').slice(0, end.character));
  return parts.join('');
}
