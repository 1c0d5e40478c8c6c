/** What a meeting decided, row by row; lines, dates, decisions and classes as in cases.ts. */

/** Request: what was decided in an open document. */
export const DECISIONS_REQUEST = 'referat/decisions';

export interface DecisionsParams {
  readonly textDocument: { readonly uri: string };
}

export interface DecisionRow {
  readonly number: string;
  readonly title: string;
  readonly line: number;
  /** Last line of the item. */
  readonly endLine: number;
  readonly journalNumber: string;
  readonly decision: string | null;
  readonly class: string | null;
  /** Line of the decision's heading. */
  readonly decisionLine?: number;
  readonly absent: readonly string[];
  readonly attachments: number;
  readonly problems: number;
  readonly closed: boolean;
  /** Part of the meeting's form (signatures, any other business), where a decision is not missed. */
  readonly standing: boolean;
  readonly body: string;
  readonly date: string;
}

export interface DecisionsResult {
  readonly uri: string;
  /** Version of the document that was read. */
  readonly version: number;
  readonly items: readonly DecisionRow[];
}
