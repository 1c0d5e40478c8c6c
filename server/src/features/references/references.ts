/** Go to definition, find references, highlights: contents lines, mentions and items of one document. */
import { type DocumentHighlight, DocumentHighlightKind, type Position, type Range } from 'vscode-languageserver-types';
import { itemsOfMeeting, type Meeting, type Placed, type Referat } from '../../syntax/index.ts';
import { entryOfItem } from '../links/contents-match.ts';
import { rangeOf, wholeLines } from '../support/positions.ts';
import { mentioned, pointerAt, type TargetItem } from './item-target.ts';
import { mentionsOf } from './mentions.ts';

/** A LocationLink inside one document; whoever answers the client adds the address. */
export interface Definition {
  readonly originSelectionRange: Range;
  readonly targetRange: Range;
  readonly targetSelectionRange: Range;
}

/** The item that a contents line, a mention or an item's own heading stands for; undefined elsewhere. */
export function definitionAt(referat: Referat, position: Position): Definition | undefined {
  const pointer = pointerAt(referat, position.line, position.character);
  if (!pointer?.item) return undefined;
  const { node, line } = pointer.item;
  return {
    originSelectionRange: rangeOf(pointer.span, pointer.base),
    targetRange: wholeLines(node.lines, 0, node.lineCount, line),
    targetSelectionRange: rangeOf(node.heading.span, line),
  };
}

/** The contents line and every mention of the item at the position, in document order; its heading first when asked for. */
export function referencesAt(referat: Referat, position: Position, includeDeclaration: boolean): Range[] {
  const pointer = pointerAt(referat, position.line, position.character);
  if (!pointer?.item) return [];
  const { item, meeting } = pointer;
  const declaration = includeDeclaration ? [rangeOf(item.node.heading.span, item.line)] : [];
  return [...declaration, ...usesOf(meeting, item)];
}

/** The same places as marks in the text; `[]` where nothing is pointed to. */
export function documentHighlights(referat: Referat, position: Position): DocumentHighlight[] {
  return referencesAt(referat, position, true).map((range, index) => ({
    range,
    kind: index === 0 ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function usesOf(meeting: Placed<Meeting>, item: TargetItem): Range[] {
  const found: Range[] = [];
  const { node, line } = meeting;
  const entry = entryOfItem(node, item.part);
  if (entry) found.push(rangeOf(entry.titleSpan, line));
  for (const mention of mentionsOf(node.header))
    if (mentioned(node, mention) === item.part) found.push(rangeOf(mention.span, line));
  for (const { node: part, line: base } of itemsOfMeeting(node, line))
    for (const mention of mentionsOf(part))
      if (mentioned(node, mention) === item.part) found.push(rangeOf(mention.span, base));
  return found;
}
