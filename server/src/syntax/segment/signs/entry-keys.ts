/** The titles that the contents give, for asking whether an item's title is one of them, whole or cut at the line width. */
const CUT_FROM = 40;
/** Entries break off at about 90 characters. */
const CUT_TO = 100;
/** Units that are compared before anything else; less than the shortest cut, which may end in blanks. */
const HEAD = 32;

export class EntryKeys {
  readonly #whole = new Set<string>();
  /** By their first units, the lengths of the entries that are long enough to be cut titles; at most CUT_TO each. */
  readonly #lengths = new Map<string, Set<number>>();

  get size(): number {
    return this.#whole.size;
  }

  add(key: string): void {
    this.#whole.add(key);
    if (key.length < HEAD || key.length > CUT_TO) return;
    const head = key.slice(0, HEAD);
    const lengths = this.#lengths.get(head);
    if (lengths) lengths.add(key.length);
    else this.#lengths.set(head, new Set([key.length]));
  }

  /** True when some entry is `key`, or `key` cut off. Constant time but for the length of the key. */
  has(key: string): boolean {
    return this.#whole.has(key) || this.#hasCut(key);
  }

  #hasCut(key: string): boolean {
    if (key.length <= CUT_FROM) return false;
    const lengths = this.#lengths.get(key.slice(0, HEAD));
    if (!lengths) return false;
    for (const length of lengths) {
      const cut = Math.max(length, CUT_FROM);
      if (cut < key.length && this.#whole.has(key.slice(0, cut).trimEnd())) return true;
    }
    return false;
  }
}
