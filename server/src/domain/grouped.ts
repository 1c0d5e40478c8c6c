/** Values by what `keyOf` says of each, in the order in which keys and values come; `undefined` leaves a value out. */
export function grouped<K, V>(values: Iterable<V>, keyOf: (value: V) => K | undefined): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The first value of each key, those of the commonest key first; values without a key are left out. */
export function oneOfEach<K, V>(values: Iterable<V>, keyOf: (value: V) => K | undefined): V[] {
  const groups = [...grouped(values, keyOf).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap((group) => group.slice(0, 1));
}
