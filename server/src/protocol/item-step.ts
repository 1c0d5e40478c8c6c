import type { Request } from './request.ts';

/** Asked by the client: the line to go to from a place of an open document; null when there is none. */
export const ITEM_STEP_REQUEST = 'referat/itemStep' as Request<ItemStepParams, ItemStepResult>;

export interface ItemStepParams {
  readonly textDocument: { readonly uri: string };
  readonly line: number;
  readonly step: 'next' | 'previous' | 'nextUndecided';
}

export type ItemStepResult = { readonly line: number } | null;
