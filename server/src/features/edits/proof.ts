/** Proof that an edit does what it says: the changed text is read, and its items must be those that are meant. */
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { itemsOf, parse, type Referat } from '../../syntax/index.ts';

export interface ItemMark {
  readonly title: string;
  readonly closed: boolean;
}

/** The items of a document in order. */
export function itemMarks(referat: Referat): ItemMark[] {
  return [...itemsOf(referat)].map(({ node: { title, closed } }) => ({ title, closed }));
}

/** Whether lines are read as these items and no others. */
export function isReadAs(lines: readonly string[], wanted: readonly ItemMark[]): boolean {
  const found = itemMarks(parse(lines));
  return (
    found.length === wanted.length &&
    found.every(({ title, closed }, at) => title === wanted[at]?.title && closed === wanted[at]?.closed)
  );
}

/** The lines of a document after edits, which are all counted in it as it is and do not overlap. */
export function linesAfter(lines: readonly string[], edits: readonly TextEdit[]): string[] {
  const inOrder = edits.toSorted((a, b) => compare(a.range.start, b.range.start));
  let text = '';
  let from: Position = { line: 0, character: 0 };
  for (const { range, newText } of inOrder) {
    text += textBetween(lines, from, range.start) + newText;
    from = range.end;
  }
  const last = lines.length - 1;
  return (text + textBetween(lines, from, { line: last, character: lines[last]?.length ?? 0 })).split('\n');
}

function textBetween(lines: readonly string[], start: Position, end: Position): string {
  const first = lines[start.line] ?? '';
  if (start.line === end.line) return first.slice(start.character, end.character);
  const between = lines.slice(start.line + 1, end.line);
  return [first.slice(start.character), ...between, (lines[end.line] ?? '').slice(0, end.character)].join('\n');
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
