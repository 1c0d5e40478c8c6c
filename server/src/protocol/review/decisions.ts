/** What a meeting decided, row by row; lines, dates, decisions and classes as in cases.ts. */
import type { Request } from '../request.ts';

/** Request: what was decided in an open document. */
export const DECISIONS_REQUEST = 'referat/decisions' as Request<DecisionsParams, DecisionsResult | null>;

export interface DecisionsParams {
  readonly textDocument: { readonly uri: string };
}

/** Members or groups as written; the count where one is told. */
export interface VoteSideData {
  readonly names: readonly string[];
  readonly count?: number;
}

/** Who voted how, as far as the minutes say. */
export interface VoteData {
  readonly for: VoteSideData;
  readonly against: VoteSideData;
  readonly abstained: VoteSideData;
}

export interface DecisionRow {
  readonly number: string;
  readonly title: string;
  readonly line: number;
  /** Last line of the item. */
  readonly endLine: number;
  readonly journalNumber: string;
  readonly decision: string | null;
  /** The whole sentence that decides; `''` when nothing stands under the heading. */
  readonly text: string;
  readonly class: string | null;
  readonly votes: readonly VoteData[];
  /** Somebody disagreed, by vote or in writing. */
  readonly dissent: boolean;
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
