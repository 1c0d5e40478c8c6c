/** What a server that has no files of its own (in a worker, or on a virtual workspace) asks the client for. */
import type { Request } from '../request.ts';

/** A file's bytes in Base64; null when there is no such file, or when the server has no business with it. */
export const READ_FILE_REQUEST = 'referat/readFile' as Request<{ readonly uri: string }, string | null>;

/** The addresses of the workspace's files that match one of the globs. */
export const LIST_FILES_REQUEST = 'referat/listFiles' as Request<ListFilesParams, readonly string[]>;

export interface ListFilesParams {
  readonly globs: readonly string[];
  readonly limit: number;
}

/** What is right in a folder of the workspace, by name. */
export const LIST_FOLDER_REQUEST = 'referat/listFolder' as Request<ListFolderParams, readonly string[]>;

export interface ListFolderParams {
  readonly uri: string;
  /** The folders in it instead of the files. */
  readonly folders?: boolean;
}

/** What is known of a KLE file; null when there is nothing there, or when the server has no business with it. */
export const STAT_FILE_REQUEST = 'referat/statFile' as Request<{ readonly uri: string }, StatFileResult | null>;

export interface StatFileResult {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** The files right in a folder. */
  readonly names?: readonly string[];
}
