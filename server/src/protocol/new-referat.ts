/** "Nyt referat": what can be proposed, and the text. */
import type { Request } from './request.ts';

/** Asked by the client: what "Nyt referat" can propose. */
export const NEW_REFERAT_PROPOSALS_REQUEST = 'referat/newReferatProposals' as Request<
  NewReferatProposalsParams,
  NewReferatProposals
>;

export interface NewReferatProposalsParams {
  /** The referat the user is in; its body comes first. */
  readonly uri?: string;
  /** `YYYY-MM-DD` where the user is. */
  readonly today: string;
  /** A text in front of the user that is no document of the server's, but looks like an agenda or minutes. */
  readonly text?: string;
}

export interface ProposedBody {
  readonly name: string;
  /** Likeliest first: an agenda for a day that has no minutes yet, or the body's rhythm. */
  readonly dates: readonly { readonly date: string; readonly reason: 'agenda' | 'rhythm' }[];
  /** Agendas without minutes first, then the newest; drafts and agendas of meetings held behind finished minutes. */
  readonly sources: readonly NewReferatSource[];
}

export interface NewReferatProposals {
  readonly bodies: readonly ProposedBody[];
  /** The document in front of the user, where it does not say whose it is. */
  readonly nameless?: NewReferatSource;
}

export interface NewReferatSource {
  readonly uri: string;
  readonly kind: 'referat' | 'dagsorden';
  /** `YYYY-MM-DD`, or `''`. */
  readonly date: string;
}

/** Asked by the client: the text of new minutes. */
export const NEW_REFERAT_REQUEST = 'referat/newReferat' as Request<NewReferatParams, NewReferatResult | null>;

export interface NewReferatParams {
  readonly body: string;
  /** `YYYY-MM-DD`; a day that exists. */
  readonly date: string;
  /** The agenda or the earlier minutes to begin from. */
  readonly from?: string;
  /** `YYYY-MM-DD`: which of the meetings, where that file has several. */
  readonly fromDate?: string;
  /** The text of `from` where it is no document of the server's. */
  readonly text?: string;
}

/** The text with `\n` as line end, and where the cursor belongs. */
export interface NewReferatResult {
  readonly text: string;
  readonly line: number;
  readonly character: number;
}
