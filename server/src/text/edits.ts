import type { Range, TextEdit } from 'vscode-languageserver-textdocument';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Two edits want to change the same characters; nothing was applied. */
export class OverlappingEditsError extends Error {
  override readonly name = 'OverlappingEditsError';
  /** Indexes into the given edits. */
  readonly first: number;
  readonly second: number;

  constructor(first: number, second: number) {
    super(`Edit ${second} overlaps edit ${first}`);
    this.first = first;
    this.second = second;
  }
}

interface Span {
  /** Place in the given list of edits. */
  readonly index: number;
  /** UTF-16 offsets; `start` not after `end`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Applies edits that all count in the given text, in any order; insertions at one place keep the given order, and one
 * before a replacement must be given before it (as the protocol asks).
 * @throws OverlappingEditsError, before anything is changed.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const document = TextDocument.create('', '', 0, text);
  const spans = sortedSpans(document, edits);
  const overlap = overlapIn(spans);
  if (overlap) throw new OverlappingEditsError(...overlap);
  // Places outside the text are moved into it first, or the library would sort them apart.
  const inside = spans.map(({ index, start, end }) => ({
    range: rangeIn(document, start, end),
    newText: edits[index]?.newText ?? '',
  }));
  return TextDocument.applyEdits(document, inside);
}

function sortedSpans(document: TextDocument, edits: readonly TextEdit[]): Span[] {
  const spans = edits.map(({ range }, index) => {
    const a = document.offsetAt(range.start);
    const b = document.offsetAt(range.end);
    return { index, start: Math.min(a, b), end: Math.max(a, b) };
  });
  return spans.sort((a, b) => a.start - b.start || a.index - b.index);
}

/** Indexes of two edits that want to change the same characters; edits that touch do not overlap. */
function overlapIn(spans: readonly Span[]): readonly [number, number] | undefined {
  let before: Span | undefined;
  for (const span of spans) {
    if (before && span.start < before.end) return [before.index, span.index];
    before = span;
  }
  return undefined;
}

function rangeIn(document: TextDocument, start: number, end: number): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
