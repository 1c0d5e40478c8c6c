import type { Request } from './request.ts';

/** Asked by the client: why an open document is read as it is, and what the line at the cursor was taken for. */
export const EXPLAIN_REQUEST = 'referat/explain' as Request<ExplainParams, ExplainResult | null>;

export interface ExplainParams {
  readonly textDocument: { readonly uri: string };
  /** 0-based. */
  readonly line: number;
}

/** Text for a person. */
export interface ExplainResult {
  readonly text: string;
}
