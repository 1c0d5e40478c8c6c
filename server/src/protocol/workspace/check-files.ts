/** Findings of files that are not open. */
import type { Request } from '../request.ts';

/** Asked by the client: the problems of files that need not be open. Answered file by file, so that a cancel is quick. */
export const CHECK_FILES_REQUEST = 'referat/checkFiles' as Request<CheckFilesParams, CheckFilesResult>;

export interface CheckFilesParams {
  readonly uris: readonly string[];
}

export interface CheckFilesResult {
  /** In the order asked for; fewer than asked for when there were very many. */
  readonly files: readonly CheckedDocument[];
}

export interface CheckedDocument {
  readonly uri: string;
  /** Why it was not checked. */
  readonly problem?: 'unreadable' | 'no-text';
  /** LSP `Diagnostic`s. */
  readonly diagnostics: readonly object[];
}
