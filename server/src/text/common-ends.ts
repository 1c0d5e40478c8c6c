/** How many elements (of a text: UTF-16 units) two sequences have in common at the head, and of the rest at the end. */
export function commonEnds<T>(
  before: ArrayLike<T>,
  after: ArrayLike<T>,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}
