/** What leaves the editor: a publication behind the gate, and the whole text as a web page to print. */
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

/** Request: the open document as one web page, nothing left out but CPR numbers; null when it is not open. */
export const PAGE_REQUEST = 'referat/page' as Request<PageParams, PageResult | null>;

export interface PageParams {
  readonly textDocument: { readonly uri: string };
}

export interface PageResult {
  /** Of the file, without folders. */
  readonly name: string;
  readonly html: string;
}
