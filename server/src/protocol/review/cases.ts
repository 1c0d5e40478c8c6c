/**
 * The cases of the workspace. Lines are 0-based, dates `YYYY-MM-DD` or `''`, decisions in a few words, `null` where an item has
 * none; classes are those of `DecisionClass` (`adopted`, `noted`, `postponed` …).
 */
import type { Request } from '../request.ts';

/** Request: the cases of the workspace, the one that was last on an agenda first. */
export const CASES_REQUEST = 'referat/cases' as Request<CasesParams, CasesResult>;

export interface CasesParams {
  /** Only cases of which some item has these words in number or title. */
  readonly query?: string;
  /** Default 2,000. */
  readonly limit?: number;
}

export interface CaseTreatment {
  readonly uri: string;
  readonly line: number;
  readonly number: string;
  readonly title: string;
  readonly date: string;
  readonly body: string;
  readonly kind: 'referat' | 'dagsorden' | 'unknown';
  readonly decision: string | null;
  readonly class: string | null;
}

export interface CaseSummary {
  readonly number: string;
  /** Title of the newest item. */
  readonly title: string;
  /** Oldest first. */
  readonly items: readonly CaseTreatment[];
}

export interface CasesResult {
  readonly cases: readonly CaseSummary[];
  /** How many there are beyond the limit too. */
  readonly total: number;
  /** False while the folder is still being read; `INDEX_CHANGED_NOTIFICATION` follows. */
  readonly complete: boolean;
}

/** Request: the story of one case; null when there is no case number at the position. */
export const CASE_HISTORY_REQUEST = 'referat/caseHistory' as Request<CaseHistoryParams, CaseHistoryResult>;

export interface CaseHistoryParams {
  /** A case number … */
  readonly journalNumber?: string;
  /** … or a place that shows one: on the number, or anywhere in an item that has one. */
  readonly textDocument?: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
}

export type CaseHistoryResult = (CaseSummary & { readonly complete: boolean }) | null;
