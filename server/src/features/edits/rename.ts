/** Renames a body or a person through the whole document. */

import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { grouped } from '../../domain/grouped.ts';
import { partAt, type Referat, sectionAt } from '../../syntax/index.ts';
import { lineRange } from '../support/positions.ts';
import type { Refusal } from './edit-result.ts';
import { onLine } from './edit-result.ts';
import { knownNames, type NameKind } from './known-names.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';

export interface Renamable {
  /** On the cursor's line. */
  readonly range: Range;
  readonly name: string;
  readonly kind: NameKind;
}

export interface RenameEdits {
  readonly kind: NameKind;
  /** In title, facts, contents, headings and attendance: the name itself. */
  readonly named: readonly TextEdit[];
  /** In running text, where the words around it may not fit the new name. */
  readonly mentioned: readonly TextEdit[];
}

/** The name under the cursor that the document knows; undefined elsewhere. */
export function renamableAt(referat: Referat, lines: readonly string[], position: Position): Renamable | undefined {
  const near = lines.slice(Math.max(0, position.line - 1), position.line + 2);
  const offset = Math.max(0, position.line - 1);
  for (const { name, kind } of knownNames(referat)) {
    for (const each of occurrencesOf(near, name)) {
      const range = rangeAt(each, position.line - offset, position.character);
      if (range) return { name, kind, range: lineRange(position.line, range.start.character, range.end.character) };
    }
  }
  return undefined;
}

/** Edits that give the name under the cursor another form everywhere; the reason where that cannot be done. */
export function renameAt(
  referat: Referat,
  lines: readonly string[],
  position: Position,
  newName: string,
): RenameEdits | { readonly refusal: Refusal } {
  const found = renamableAt(referat, lines, position);
  if (!found) return { refusal: 'no-name' };
  const name = newName.replace(/[\s\u00a0]+/g, ' ').trim();
  if (!/\p{L}/u.test(name) || name.length > 200 || /[\r\n]/.test(newName)) return { refusal: 'bad-name' };
  const longer = knownNames(referat).filter(
    (each) => each.name.length > found.name.length && each.name.includes(found.name),
  );
  const taken = grouped(
    longer.flatMap((each) => occurrencesOf(lines, each.name)),
    ({ line }) => line,
  );
  const named: TextEdit[] = [];
  const mentioned: TextEdit[] = [];
  for (const each of occurrencesOf(lines, found.name)) {
    // `Kulturudvalget` inside `Børne- og Kulturudvalget` is another body's name.
    if (taken.get(each.line)?.some(({ start, end }) => start <= each.start && each.end <= end)) continue;
    (isProse(referat, each) ? mentioned : named).push(...replace(each, name));
  }
  return { kind: found.kind, named, mentioned };
}

/** A name broken over two lines stays broken behind the same word. */
function replace({ line, start, end, wordsBefore, next }: Occurrence, name: string): TextEdit[] {
  if (!next || wordsBefore === undefined) return [onLine(line, start, end, name)];
  const words = name.split(' ');
  const before = Math.min(wordsBefore, words.length - 1);
  if (before === 0) return [onLine(line, start, end, ''), onLine(next.line, next.start, next.end, name)];
  return [
    onLine(line, start, end, words.slice(0, before).join(' ')),
    onLine(next.line, next.start, next.end, words.slice(before).join(' ')),
  ];
}

function rangeAt({ line, start, end, next }: Occurrence, at: number, character: number): Range | undefined {
  for (const span of [{ line, start, end }, next])
    if (span && span.line === at && span.start <= character && character <= span.end)
      return lineRange(at, span.start, span.end);
  return undefined;
}

/** True in running text: not in a title, a fact, the contents, a heading or an attendance line. */
function isProse(referat: Referat, { line }: Occurrence): boolean {
  const part = partAt(referat, line);
  if (part?.node.kind !== 'item') return false;
  const own = line - part.line;
  const { heading } = part.node;
  if (own < heading.line + heading.lineCount) return false;
  const section = sectionAt(part.node, own);
  if (section && own < section.start + section.heading.lineCount) return false;
  return part.node.classes[own]?.kind !== 'label';
}
