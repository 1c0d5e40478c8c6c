/** Forms that print both states of an item, whichever holds. */
import { asRead } from '../../../domain/signs/composed.ts';
import { CLOSED_VALUE, OPEN_VALUE } from '../../../domain/words/closed-words.ts';
import type { Item } from '../../tree.ts';

/**
 * Whether a line (0-based, of the item) is the state that does not hold: `Lukket punkt` next to `Åbent punkt`, in an item that is not
 * closed.
 */
export function isOtherState(item: Item, line: number): boolean {
  if (item.closed || !says(item, line, CLOSED_VALUE)) return false;
  return [-1, 1].some((step) => says(item, nextFrom(item, line, step), OPEN_VALUE));
}

/** The nearest line that is not blank. */
function nextFrom({ classes }: Item, line: number, step: number): number {
  let at = line + step;
  while (classes[at]?.kind === 'blank') at += step;
  return at;
}

function says({ lines }: Item, line: number, state: RegExp): boolean {
  return state.test(asRead(lines[line] ?? '').trim());
}
