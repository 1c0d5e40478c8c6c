/** The value that occurs most often, the first of equals; undefined when there is none. Values are compared as map keys. */
export function commonest<T>(values: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  let best: T | undefined;
  let most = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > most) {
      best = value;
      most = count;
    }
  }
  return best;
}
