/** The files of a workspace as the index needs them; who reads them depends on where the server runs. */
import type { CancellationToken } from 'vscode-languageserver';

/** A file and what tells whether it changed; a file without both is read again each time. */
export interface FileStamp {
  readonly uri: string;
  /** Milliseconds since 1970. */
  readonly mtime?: number;
  readonly size?: number;
}

export interface WorkspaceFiles {
  /** The workspace's files that are taken for referater by their name. Ends early when cancelled; never throws. */
  list(cancel: CancellationToken): AsyncIterable<FileStamp>;
  /** Stamp of one file; undefined when it is gone, is no file or is none of the workspace's referater. Never rejects. */
  stat(uri: string): Promise<FileStamp | undefined>;
  /** Bytes of a file inside the workspace; undefined when it cannot be read. Never rejects. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** Names of the files right in a folder of the workspace; `[]` for any other folder. Never rejects. */
  names(folder: string): Promise<readonly string[]>;
  /** Names of the folders right in a folder of the workspace; `[]` for any other folder. Never rejects. */
  folders(folder: string): Promise<readonly string[]>;
}

/** A change that a watcher saw. `deleted` may name a folder. */
export interface FileChange {
  readonly uri: string;
  readonly deleted: boolean;
}

/** Larger files are no minutes anybody reads; they are left out of the index. */
export const LARGEST_INDEXED = 32 * 1024 * 1024;

/** Files beyond this many are left out. */
export const MOST_FILES = 50_000;
