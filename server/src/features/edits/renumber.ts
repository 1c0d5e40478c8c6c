/** Numbers the items of a meeting in sequence from one item on. */
import type { TextEdit } from 'vscode-languageserver-types';
import { itemAt, itemsOfMeeting, type Referat } from '../../syntax/index.ts';
import { type EditResult, onLine, refused } from './edit-result.ts';
import { numberLike, numberSpans } from './item-numbers.ts';

/**
 * The item at `line` (0-based) gets the number after the item before it (the meeting's first item keeps its own), and
 * the ones below count on. Contents and mentions in the text are left as they are.
 */
export function renumberFrom(referat: Referat, line: number): EditResult {
  const at = itemAt(referat, line);
  if (!at) return refused('no-item');
  const items = [...itemsOfMeeting(at.meeting, at.meetingLine)];
  const from = items.findIndex(({ index }) => index === at.index);
  const before = items.slice(0, from).findLast(({ node }) => node.number !== undefined)?.node.number;
  let next = before === undefined ? at.node.number : before + 1;
  if (next === undefined) return refused('no-numbers');
  const edits: TextEdit[] = [];
  for (const { node: item, line: start } of items.slice(from)) {
    if (item.number === undefined) continue;
    if (item.number !== next)
      for (const span of numberSpans(item)) {
        const written = (item.lines[span.line] ?? '').slice(span.start, span.end);
        edits.push(onLine(start + span.line, span.start, span.end, numberLike(next, written)));
      }
    next++;
  }
  return edits.length === 0 ? refused('already-numbered') : { edits };
}
