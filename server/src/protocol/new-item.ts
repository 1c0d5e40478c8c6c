import type { Request } from './request.ts';

/** Asked by the client: a case to fill in behind the item the cursor is in; null where the text has moved on. */
export const NEW_ITEM_REQUEST = 'referat/newItem' as Request<NewItemParams, NewItemResult>;

export interface NewItemParams {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly line: number;
}

/** Where to put it in (0-based line, UTF-16 column), and the text as a snippet with `\n` as line end. */
export type NewItemResult = { readonly line: number; readonly character: number; readonly snippet: string } | null;
