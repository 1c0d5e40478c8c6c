/** Which rows of "Beslutninger" are wanted. Pure. */
import type { DecisionRow } from '../../../../server/src/protocol.ts';
import type { ReviewTexts } from '../review-texts.ts';

export type DecisionFilterKind = 'without' | 'remark' | 'closed';

export interface DecisionFilter {
  /** Any of these; none: whatever the decision is. */
  readonly kinds: readonly DecisionFilterKind[];
  /** Any of these; none: every body. */
  readonly bodies: readonly string[];
}

export const EVERYTHING: DecisionFilter = { kinds: [], bodies: [] };

const KINDS: Readonly<Record<DecisionFilterKind, (row: DecisionRow) => boolean>> = {
  // An empty heading always; no heading only where one is missed.
  without: (row) => row.decision === '' || (row.decision === null && !row.standing),
  remark: (row) => row.class === 'adopted-with-remark' || row.dissent,
  closed: (row) => row.closed,
};

/** Whether the filter hides anything at all. */
export function isFiltering({ kinds, bodies }: DecisionFilter): boolean {
  return kinds.length > 0 || bodies.length > 0;
}

/** Whether a row is wanted: of one of the kinds, and of one of the bodies. */
export function isWanted(row: DecisionRow, { kinds, bodies }: DecisionFilter): boolean {
  return (
    (kinds.length === 0 || kinds.some((kind) => KINDS[kind](row))) && (bodies.length === 0 || bodies.includes(row.body))
  );
}

/** Bodies to choose among, in the document's order; none when all rows are of one. */
export function bodiesOf(rows: readonly DecisionRow[]): string[] {
  const bodies = [...new Set(rows.map(({ body }) => body))].filter((body) => body !== '');
  return bodies.length > 1 ? bodies : [];
}

/** Without the bodies that the document (another one now) does not have: they could not be taken away any more. */
export function fitting(filter: DecisionFilter, rows: readonly DecisionRow[]): DecisionFilter {
  const known = bodiesOf(rows);
  return { kinds: filter.kinds, bodies: filter.bodies.filter((body) => known.includes(body)) };
}

/** The words for a kind. */
export function filterName(kind: DecisionFilterKind, say: ReviewTexts): string {
  return { without: say.filterWithout, remark: say.filterRemark, closed: say.filterClosed }[kind];
}

/** What is filtered for, in a few words; `''` for everything. */
export function filterText(filter: DecisionFilter, say: ReviewTexts): string {
  return [...filter.kinds.map((kind) => filterName(kind, say)), ...filter.bodies].join(', ');
}
