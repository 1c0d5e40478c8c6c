/** What the language status item is told. */

/** Notification from server to client, after each analysis of an open document. */
export const STATUS_NOTIFICATION = 'referat/status';

/** What the language status item shows about one open document. */
export interface StatusParams {
  readonly uri: string;
  /** Version of the document that was analysed. */
  readonly version: number;
  /** A `Dialect` of the tree (`firstagenda`, `sbsys` …, `unknown`). */
  readonly dialect: string;
  readonly kind: 'referat' | 'dagsorden' | 'unknown';
  /** Number of items in all meetings of the document. */
  readonly items: number;
  /** The body that met, as the title names it. */
  readonly body?: string;
  /** The meeting's date as `YYYY-MM-DD`. */
  readonly date?: string;
}
