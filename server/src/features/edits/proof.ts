/** Proof that an edit does what it says: the changed text is read, and its items must be those that are meant. */
import type { TextEdit } from 'vscode-languageserver-types';
import { itemsOf, parse, type Referat } from '../../syntax/index.ts';
import { applyEdits } from '../../text/edits.ts';

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
  return applyEdits(lines.join('\n'), edits).split('\n');
}
