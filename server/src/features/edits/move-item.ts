/** Moves an item above or below its neighbour. */

import type { TextEdit } from 'vscode-languageserver-types';
import { contentEnd, type Item, itemAt, itemsOf, type Referat } from '../../syntax/index.ts';
import { houseStyle } from '../house-style/house-style.ts';
import { emptyDecision } from '../support/empty-decision.ts';
import { rangeBetween } from '../support/positions.ts';
import { type EditResult, insertAt, onLine, refused, removeLines } from './edit-result.ts';
import { numberSpans } from './item-numbers.ts';
import { moveEntries } from './move-entry.ts';
import { isReadAs, itemMarks, linesAfter } from './proof.ts';

export interface MoveOptions {
  readonly direction: 'up' | 'down';
  /** The numbers keep their places: the two items swap them. */
  readonly renumber: boolean;
}

/**
 * Edits that move the item at `line` (0-based) past its neighbour in the same group. Their lines in the contents change places with them.
 * The neighbour is what is taken out and put in again, so the cursor stays in the item it was in. Where numbers out of order
 * would no longer be read as items, the two swap them all the same; what cannot be done without losing an item is refused.
 */
export function moveItem(
  referat: Referat,
  lines: readonly string[],
  line: number,
  { direction, renumber }: MoveOptions,
): EditResult {
  const at = itemAt(referat, line);
  if (!at) return refused('no-item');
  const step = direction === 'up' ? -1 : 1;
  const other = at.meeting.parts[at.index + step];
  if (!other || other.kind === 'footer') return refused(direction === 'up' ? 'first-item' : 'last-item');
  if (other.kind !== 'item') return refused('group-between');
  const otherLine = at.meetingLine + (at.meeting.starts[at.index + step] ?? 0);
  const own = { item: at.node, line: at.line, index: at.index };
  const neighbour = { item: other, line: otherLine, index: at.index + step };
  const gap = houseStyle(at.meeting).spacing.afterSection;
  const [first, second] = direction === 'up' ? [neighbour, own] : [own, neighbour];
  const [from, to] = [movingOf(first, lines, gap), movingOf(second, lines, gap)];
  const wanted = itemMarks(referat);
  const place = [...itemsOf(referat)].findIndex(({ node }) => node === from.item);
  wanted.splice(place, 2, ...wanted.slice(place, place + 2).reverse());
  for (const swapsNumbers of renumber ? [true] : [false, true]) {
    const entries = moveEntries(at.meeting, lines, at.meetingLine, [first.index, second.index], swapsNumbers);
    const edits = [...entries, ...swap(from, to, neighbour.item === from.item ? from : to, swapsNumbers)];
    if (isReadAs(linesAfter(lines, edits), wanted)) return { edits };
  }
  return refused('would-lose');
}

interface PlacedPart {
  readonly item: Item;
  readonly line: number;
}

interface Moving extends PlacedPart {
  /** Behind the last line that belongs to the item, counted from its first. */
  readonly end: number;
  /** Its lines as they are written: a no-break blank stays one. */
  readonly written: readonly string[];
}

/** Blank lines at the end belong to the gap, but the one to write on in an empty decision is the item's own. */
function movingOf(part: PlacedPart, lines: readonly string[], gap: number): Moving {
  const { item, line } = part;
  const end = contentEnd(item, 0, item.lineCount);
  const written = lines.slice(line, line + item.lineCount);
  return { ...part, written, end: Math.min(item.lineCount, Math.max(end, (emptyDecision(item, 0, gap) ?? -1) + 1)) };
}

/**
 * `first` and `second` change places; `moved` is the one of them that is cut out and pasted. The gap between them stays
 * between them, and what follows the second stays there: the last item of a text needs no line end.
 */
function swap(first: Moving, second: Moving, moved: Moving, renumber: boolean): TextEdit[] {
  const firstEnd = first.end;
  const secondEnd = second.end;
  const gap = first.written.slice(firstEnd);
  const still = moved === first ? second : first;
  const text = renumber ? withNumber(moved, still.item) : moved.written;
  const numbers = renumber ? numberEdits(still, moved.item) : [];
  if (moved === first) {
    const end = second.line + secondEnd - 1;
    const column = (second.written[secondEnd - 1] ?? '').length;
    const pasted = ['', ...gap, ...text.slice(0, firstEnd)].join('\n');
    return [removeLines(first.line, second.line), ...numbers, insertAt(end, column, pasted)];
  }
  const from = first.line + firstEnd - 1;
  const to = second.line + secondEnd - 1;
  const columns = [first.written[firstEnd - 1]?.length ?? 0, second.written[secondEnd - 1]?.length ?? 0] as const;
  const cut: TextEdit = { range: rangeBetween(from, columns[0], to, columns[1]), newText: '' };
  return [insertAt(first.line, 0, `${[...text.slice(0, secondEnd), ...gap].join('\n')}\n`), ...numbers, cut];
}

/** The item's lines with the number of another one. */
function withNumber({ item, written }: Moving, other: Item): readonly string[] {
  const lines = [...written];
  if (other.numberText === undefined) return lines;
  for (const { line, start, end } of numberSpans(item)) {
    const text = lines[line] ?? '';
    lines[line] = text.slice(0, start) + other.numberText + text.slice(end);
  }
  return lines;
}

function numberEdits({ item, line }: PlacedPart, other: Item): TextEdit[] {
  const { numberText } = other;
  if (numberText === undefined) return [];
  return numberSpans(item).map((span) => onLine(line + span.line, span.start, span.end, numberText));
}
