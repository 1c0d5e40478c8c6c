/** Minutes against their agenda. */
import type { Request } from '../request.ts';

/** Request: the open document against the agenda (or the minutes) of the same body and day; null when the workspace has none. */
export const COMPARE_AGENDA_REQUEST = 'referat/compareAgenda' as Request<
  CompareAgendaParams,
  CompareAgendaResult | null
>;

export interface CompareAgendaParams {
  readonly textDocument: { readonly uri: string };
  /** The other document, where the user chose it; it must lie in the workspace or be open. */
  readonly other?: { readonly uri: string };
}

export interface AgendaPlace {
  readonly line: number;
  /** `12. Title`. */
  readonly name: string;
}

export interface AgendaChange {
  readonly kind: 'added' | 'removed' | 'moved' | 'retitled' | 'recommendation';
  /** Missing for what was added. */
  readonly agenda?: AgendaPlace;
  /** Missing for what was removed. */
  readonly minutes?: AgendaPlace;
}

export interface AgendaComparison {
  /** In the order of the minutes; what was removed stands where it stood in the agenda. */
  readonly changes: readonly AgendaChange[];
  /** Items in both. */
  readonly common: number;
}

export interface CompareAgendaResult extends AgendaComparison {
  readonly agenda: string;
  readonly minutes: string;
}
