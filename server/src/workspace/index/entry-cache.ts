/**
 * Entries kept from one run to the next. In pieces, so that neither loading nor saving holds anything up, and only what
 * changed is written. A piece that is damaged or of another version counts as absent.
 */
import type { DocumentEntry } from '../../features/cases/entry.ts';
import { turn } from '../turn.ts';
import type { Packer } from './pack.ts';

/** Where a runtime can keep texts by name. Never rejects; a text that cannot be kept is simply not there next time. */
export interface KeyValueStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

export interface CachedEntry {
  readonly mtime: number;
  readonly size: number;
  readonly entry: DocumentEntry;
}

/** About 100 kB each for 5,000 referater: a millisecond's work. */
const PIECES = 128;

export class EntryCache {
  readonly #store: KeyValueStore;
  readonly #version: string;
  readonly #prefix: string;
  readonly #dirty = new Set<number>();

  /**
   * @param version of the program that made the entries; another one makes them anew
   * @param folders of the workspace; another workspace has entries of its own
   */
  constructor(store: KeyValueStore, version: string, folders: readonly string[]) {
    this.#store = store;
    this.#version = version;
    this.#prefix = `index-${hash([...folders].sort().join('\n')).toString(36)}`;
  }

  /** What an earlier run left; other work goes on between the pieces. */
  async load(packer: Packer): Promise<Map<string, CachedEntry>> {
    const found = new Map<string, CachedEntry>();
    for (let piece = 0; piece < PIECES; piece++) {
      const text = await this.#store.get(this.#key(piece));
      await turn();
      // What is of no use is written over, so that nothing an older version kept lies there for ever.
      if (text !== undefined && !this.#read(text, packer, found)) this.#dirty.add(piece);
    }
    return found;
  }

  /** The entry of `uri` is another than the one saved. */
  changed(uri: string): void {
    this.#dirty.add(pieceOf(uri));
  }

  /** Writes the pieces that changed; other work goes on between them. */
  async save(entries: ReadonlyMap<string, CachedEntry>): Promise<void> {
    if (this.#dirty.size === 0) return;
    const dirty = new Set(this.#dirty);
    this.#dirty.clear();
    const pieces = new Map<number, unknown[]>([...dirty].map((piece) => [piece, []]));
    for (const [uri, { mtime, size, entry }] of entries)
      pieces.get(pieceOf(uri))?.push([uri, mtime, size, entry.meetings]);
    for (const [piece, documents] of pieces) {
      await turn();
      const content = JSON.stringify({ version: this.#version, documents });
      await this.#store.set(this.#key(piece), `${checksum(content)} ${content}`);
    }
  }

  #read(text: string, packer: Packer, found: Map<string, CachedEntry>): boolean {
    // A bit that has turned in a number or a name still is JSON.
    const [sum = '', content] = [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1)];
    if (sum !== checksum(content)) return false;
    try {
      const piece = JSON.parse(content) as { version?: unknown; documents?: unknown } | null;
      if (piece?.version !== this.#version || !Array.isArray(piece.documents)) return false;
      for (const [uri, mtime, size, meetings] of piece.documents as unknown[][]) {
        if (typeof uri !== 'string' || typeof mtime !== 'number' || typeof size !== 'number') continue;
        const entry = packer.pack({ meetings }, uri);
        if (entry) found.set(uri, { mtime, size, entry });
      }
      return true;
    } catch {
      return false;
    }
  }

  #key(piece: number): string {
    return `${this.#prefix}-${piece}`;
  }
}

function pieceOf(uri: string): number {
  return hash(uri) % PIECES;
}

/** The runtimes have no checksum in common that is there at once. */
function checksum(text: string): string {
  return `${hash(text).toString(36)}-${text.length}`;
}

/** FNV-1a: spreads names evenly, needs nothing. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
