/** What leaves the editor: a publication behind the gate, and the whole text in another form. */
import type { Request } from './request.ts';

/** Request: what the gate says of the open document and, where nothing stops it, the files. */
export const PUBLISH_REQUEST = 'referat/publish' as Request<PublishParams, PublishResult | null>;

export interface PublishParams {
  readonly textDocument: { readonly uri: string };
  /** ISO 8601; goes into the receipt. */
  readonly time: string;
  /** No files are made. */
  readonly trial?: boolean;
  /** Who answers for publishing in spite of errors. */
  readonly by?: string;
}

/** Sentences are in the user's language. */
export interface PublishResult {
  /** Why nothing can be said of it; the rest is empty then. */
  readonly fault?: string;
  /** What must be mended first, or answered for. */
  readonly errors: readonly string[];
  readonly leftOut: readonly string[];
  /** The receipt is the last one. Empty on trial, and where errors stand that nobody answers for. */
  readonly files: readonly PublishedBytes[];
}

export interface PublishedBytes {
  readonly name: string;
  readonly base64: string;
}

/** Request: the open document in another form, nothing left out but CPR numbers; null when it is not open, or there is no such form. */
export const EXPORT_REQUEST = 'referat/export' as Request<ExportParams, ExportResult | null>;

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  /** An `ExportFormat`. */
  readonly format: string;
}

/** One file, or one for each meeting. */
export type ExportResult = Pick<PublishResult, 'fault' | 'leftOut' | 'files'>;
