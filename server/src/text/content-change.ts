import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

/**
 * The range a client's change replaces, undefined when it replaces the whole text.
 * @throws Error when the change has neither form the protocol allows.
 */
export function changedRange(change: TextDocumentContentChangeEvent): Range | undefined {
  const { text, range, rangeLength } = change as { text?: unknown; range?: Range | null; rangeLength?: unknown };
  if (typeof text === 'string') {
    if (range && (rangeLength === undefined || rangeLength === null || typeof rangeLength === 'number')) return range;
    // Some clients spell an absent range as null.
    if (!range && (rangeLength === undefined || rangeLength === null)) return undefined;
  }
  throw new Error('Unknown change event received');
}

/** Two positions, the earlier one first. */
export function inOrder(a: Position, b: Position): readonly [Position, Position] {
  return a.line > b.line || (a.line === b.line && a.character > b.character) ? [b, a] : [a, b];
}
