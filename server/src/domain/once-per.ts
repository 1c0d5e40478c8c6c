/**
 * `make`, called once for each key; what it gave is kept as long as the key lives. The nodes of a tree are the same objects
 * while their text is, so what is worked out for one costs an edit nothing elsewhere.
 */
export function oncePer<K extends WeakKey, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as V;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
