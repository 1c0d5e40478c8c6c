/** One order out of the orders of many items. */

/**
 * Merges sequences of names into one order: the longest gives the frame, the others put their own names behind what they
 * follow there. A name that a sequence repeats counts once.
 */
export function mergeOrders(sequences: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  const longestFirst = [...sequences].sort((a, b) => b.length - a.length);
  for (const sequence of longestFirst) {
    let after = -1;
    let unplaced: string[] = [];
    for (const name of sequence) {
      const at = order.indexOf(name);
      if (at < 0) {
        if (after >= 0) order.splice(++after, 0, name);
        else if (!unplaced.includes(name)) unplaced.push(name);
        continue;
      }
      if (unplaced.length > 0) order.splice(at, 0, ...unplaced);
      after = Math.max(after, at + unplaced.length);
      unplaced = [];
    }
    order.push(...unplaced);
  }
  return order;
}
