/** The line to write on in a decision that has no text yet. */
import { type Item, ownDecision } from '../../syntax/index.ts';

/**
 * Document line, `gap` blank lines below the decision's heading; undefined when the item has no decision or a written one.
 * @param line document line of the item
 */
export function emptyDecision(item: Item, line: number, gap: number): number | undefined {
  const section = ownDecision(item);
  if (!section || section.inline) return undefined;
  const start = section.start + section.heading.lineCount;
  if (item.classes.slice(start, section.end).some(({ kind }) => kind !== 'blank' && kind !== 'furniture'))
    return undefined;
  return line + Math.min(start + gap, Math.max(section.end - 1, start));
}
