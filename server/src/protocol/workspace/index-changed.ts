/** What the client hears of the workspace index. */

/** Notification from server to client: cases and meetings of the workspace may be others now. At most every 500 ms. */
export const INDEX_CHANGED_NOTIFICATION = 'referat/indexChanged';

export interface IndexChangedParams {
  readonly complete: boolean;
  /** Documents known. */
  readonly documents: number;
}
