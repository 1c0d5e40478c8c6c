/** What the index knows, with the way from a case number to the documents that have it. Bounded. */
import type { DocumentEntry } from '../../features/cases/entry.ts';

export interface KnownDocument {
  /** Undefined where files have no stamps. */
  readonly mtime: number | undefined;
  readonly size: number | undefined;
  readonly entry: DocumentEntry;
}

/** About 200 MB at the 350 to 420 bytes an item that bench/workspace.mjs measures; what comes after is known without its items. */
const MOST_INDEXED_ITEMS = 500_000;

export class KnownDocuments {
  readonly #documents = new Map<string, KnownDocument>();
  readonly #byCase = new Map<string, readonly string[]>();
  readonly #most: number;
  #items = 0;

  constructor(most = MOST_INDEXED_ITEMS) {
    this.#most = most;
  }

  get all(): ReadonlyMap<string, KnownDocument> {
    return this.#documents;
  }

  get items(): number {
    return this.#items;
  }

  get(uri: string): KnownDocument | undefined {
    return this.#documents.get(uri);
  }

  /** Addresses of the documents that have a case (by its `caseKey`). */
  withCase(key: string): readonly string[] {
    return this.#byCase.get(key) ?? [];
  }

  put(document: KnownDocument): void {
    const { uri } = document.entry;
    this.delete(uri);
    const count = countItems(document.entry);
    const fits = this.#items + count <= this.#most;
    const kept = fits ? document : { ...document, entry: { uri, meetings: [] } };
    this.#documents.set(uri, kept);
    if (!fits) return;
    this.#items += count;
    for (const key of casesOf(kept.entry)) this.#byCase.set(key, [...this.withCase(key), uri]);
  }

  /** True when there was something to forget. */
  delete(uri: string): boolean {
    const known = this.#documents.get(uri);
    if (!known) return false;
    this.#documents.delete(uri);
    this.#items -= countItems(known.entry);
    for (const key of casesOf(known.entry)) {
      const rest = this.withCase(key).filter((other) => other !== uri);
      if (rest.length > 0) this.#byCase.set(key, rest);
      else this.#byCase.delete(key);
    }
    return true;
  }

  /** Forgets a folder; returns what was in it. */
  deleteFolder(uri: string): readonly string[] {
    const inside = [...this.#documents.keys()].filter((other) => other.startsWith(`${uri}/`));
    for (const other of inside) this.delete(other);
    return inside;
  }
}

function countItems({ meetings }: DocumentEntry): number {
  return meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
}

function casesOf({ meetings }: DocumentEntry): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const meeting of meetings) for (const item of meeting.items) if (item.caseKey !== '') keys.add(item.caseKey);
  return keys;
}
