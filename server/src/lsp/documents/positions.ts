import type { Position, Range } from 'vscode-languageserver';
import type { LineDocument } from '../../text/line-document.ts';

/** The position moved into the text, whatever the client sent; an old request may point beyond the end. */
export function inside(document: LineDocument, position: Position): Position {
  const line = within(position.line, document.lineCount - 1);
  return { line, character: within(position.character, document.lines[line]?.length ?? 0) };
}

/** Both ends moved into the text, the earlier one first. */
export function rangeInside(document: LineDocument, range: Range): Range {
  const start = inside(document, range.start);
  const end = inside(document, range.end);
  const turned = end.line < start.line || (end.line === start.line && end.character < start.character);
  return turned ? { start: end, end: start } : { start, end };
}

function within(value: unknown, last: number): number {
  return typeof value === 'number' && value > 0 ? Math.min(Math.trunc(value), last) : 0;
}
