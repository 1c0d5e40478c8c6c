/** The preview beside the text: parts of the document as HTML. Lines are 0-based. */
import type { Request } from './request.ts';

/** Request: the open document as parts; those the client has come without their HTML. */
export const PREVIEW_REQUEST = 'referat/preview' as Request<PreviewParams, PreviewResult | null>;

export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  /** Keys of the parts the client has from the last answer of this server. */
  readonly have: readonly number[];
}

export interface PreviewPart {
  /** Names part and content: the same text under another key is another part. */
  readonly key: number;
  readonly kind: 'head' | 'group' | 'item' | 'foot';
  /** First line of the part; `data-line` inside the HTML counts from here. */
  readonly line: number;
  readonly lineCount: number;
  readonly title: string;
  readonly closed: boolean;
  /** Left out for a part the client has. No script, nothing from outside. */
  readonly html?: string;
}

export interface PreviewResult {
  readonly uri: string;
  /** Version of the document that was read. */
  readonly version: number;
  readonly parts: readonly PreviewPart[];
}
