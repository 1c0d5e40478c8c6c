/** The value that occurs most often, the first of equals; undefined when there is none. Objects are compared by what they say. */
export function commonest<T>(values: Iterable<T>): T | undefined {
  const counts = new Map<unknown, number>();
  let best: T | undefined;
  let most = 0;
  for (const value of values) {
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) {
      best = value;
      most = count;
    }
  }
  return best;
}
