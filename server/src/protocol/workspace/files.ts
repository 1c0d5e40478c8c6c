/** What a server that has no files of its own (in a worker, or on a virtual workspace) asks the client for. */

/** Asked by a server that cannot reach a file itself (in a worker, or on a virtual workspace). */
export const READ_FILE_REQUEST = 'referat/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** The file's bytes in Base64; null when there is no such file, or when the server has no business with it. */
export type ReadFileResult = string | null;

/** Asked by a server that cannot look for files itself: the workspace's files that match one of the globs. */
export const LIST_FILES_REQUEST = 'referat/listFiles';

export interface ListFilesParams {
  readonly globs: readonly string[];
  readonly limit: number;
}

/** Addresses of files. */
export type ListFilesResult = readonly string[];

/** Asked by a server that cannot look for files itself: what is right in a folder of the workspace, by name. */
export const LIST_FOLDER_REQUEST = 'referat/listFolder';

export interface ListFolderParams {
  readonly uri: string;
  /** The folders in it instead of the files. */
  readonly folders?: boolean;
}

export type ListFolderResult = readonly string[];

/** Asked by a server that cannot reach a KLE file itself. */
export const STAT_FILE_REQUEST = 'referat/statFile';

export interface StatFileParams {
  readonly uri: string;
}

/** Null when there is nothing there, or when the server has no business with it. `names`: the files right in a folder. */
export type StatFileResult = {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly names?: readonly string[];
} | null;
