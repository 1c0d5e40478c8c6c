/** Where "Gå til næste punkt" leads: from item to item, and from one empty decision to the next. */
import type { ItemStepParams } from '../../protocol.ts';
import { itemsOf, type PlacedItem, type Referat } from '../../syntax/index.ts';
import { houseStyle } from '../house-style/house-style.ts';
import { emptyDecision } from '../support/empty-decision.ts';

/**
 * The 0-based line to go to from `line`: an item's heading, or the line to write on in the next empty decision (after the
 * last one from the top again). Undefined when there is none.
 */
export function stepFrom(referat: Referat, line: number, step: ItemStepParams['step']): number | undefined {
  if (step === 'nextUndecided') return nextUndecided(referat, line);
  let before: number | undefined;
  for (const { node, line: start } of itemsOf(referat)) {
    const heading = start + node.heading.line;
    if (heading > line) return step === 'next' ? heading : before;
    if (heading < line) before = heading;
  }
  return step === 'next' ? undefined : before;
}

function nextUndecided(referat: Referat, line: number): number | undefined {
  let first: number | undefined;
  for (const placed of itemsOf(referat)) {
    const at = emptyIn(placed);
    if (at === undefined) continue;
    if (at > line) return at;
    first ??= at;
  }
  return first;
}

function emptyIn({ node, line, meeting }: PlacedItem): number | undefined {
  return emptyDecision(node, line, houseStyle(meeting).spacing.afterSection);
}
