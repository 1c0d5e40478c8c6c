/** Replaces `remove` elements of `target` at `start` by `items`, in place. Safe for any number of items (no spread of large arrays). */
export function spliceAll<T>(target: T[], start: number, remove: number, items: readonly T[]): void {
  if (items.length === remove) {
    for (let i = 0; i < items.length; i++) target[start + i] = items[i] as T;
    return;
  }
  if (items.length < 10_000) {
    target.splice(start, remove, ...items);
    return;
  }
  const tail = target.slice(start + remove);
  target.length = start;
  for (const item of items) target.push(item);
  for (const item of tail) target.push(item);
}
