/** What the server needs of the world, which differs from a process to a browser's worker. */
import type { LoadWriters } from '../export/formats.ts';
import type { KeyValueStore } from '../workspace/index/entry-cache.ts';
import type { EntryReader } from '../workspace/index/entry-reader.ts';
import type { WorkspaceFiles } from '../workspace/index/files.ts';
import type { KleFiles } from '../workspace/kle/files.ts';

export interface Runtime {
  /**
   * Loads what writes web pages and Word documents. Rejects when it cannot be had.
   * @param address where the client says that it lies, for runtimes that cannot know
   */
  writers?(address: string | undefined): ReturnType<LoadWriters>;
  /** Where there is none, the client is asked for every file. */
  readonly disk?: Disk;
}

/** What the runtime reaches itself: addresses with the scheme `file`. */
export interface Disk {
  readonly files: KleFiles;
  /** The workspace's files; undefined when they are not all on disk. */
  workspace(place: WorkspacePlace): WorkspaceAccess | undefined;
}

export interface WorkspacePlace {
  readonly folders: readonly string[];
  /** Whether a file is taken for a referat by its name. */
  readonly isReferat: (uri: string) => boolean;
  /** Folder that the client lets the server keep things in, as an address; undefined when it gives none. */
  readonly storage: string | undefined;
}

export interface WorkspaceAccess {
  readonly files: WorkspaceFiles;
  /** Reads files without holding up this thread. */
  readonly reader?: EntryReader;
  /** Keeps the index from one run to the next. */
  readonly store?: KeyValueStore;
}
