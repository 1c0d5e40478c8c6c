/** Explicit edits: move an item, renumber, rebuild the contents … */
import type { Request } from './request.ts';

/** Asked by the client: an explicit edit at a place of an open document. The client applies it in one step. */
export const EDIT_REQUEST = 'referat/edit' as Request<EditParams, EditRequestResult | null>;

export interface EditParams {
  /** The version the user sees; a document that has moved on is not edited. */
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly range: EditRange;
  /** An `EditName`. */
  readonly edit: string;
}

export interface EditRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The edits, all counted in the version asked for; or a sentence that says why it is not done. */
export type EditRequestResult =
  | { readonly edits: readonly { readonly range: EditRange; readonly newText: string }[] }
  | { readonly refusal: string };
