/** The tree of "Beslutninger": flat for one meeting, meetings above their items where a document has several. Pure. */
import type { DecisionRow } from '../../../../server/src/protocol.ts';
import { type DecisionFilter, isWanted } from './decision-filter.ts';
import { type MeetingRows, meetingsOf, rowAt } from './decision-rows.ts';

/** Rows of one meeting; nobody scrolls through more, and every one is carried to the window. */
export const MOST_ROWS = 2000;

export interface ItemNode {
  readonly kind: 'item';
  readonly row: DecisionRow;
  /** Among all rows of the document. */
  readonly index: number;
  readonly parent: MeetingNode | undefined;
}

export interface MeetingNode {
  readonly kind: 'meeting';
  readonly meeting: MeetingRows;
  readonly children: readonly ItemNode[];
}

export type DecisionNode = MeetingNode | ItemNode;

export interface DecisionTree {
  readonly roots: readonly DecisionNode[];
  /** The shown nodes by the index of their row. */
  readonly nodes: ReadonlyMap<number, ItemNode>;
  /** Some meeting has more wanted rows than are shown. */
  readonly isCut: boolean;
}

/** The view's tree: the items under their meeting where there are several, as far as the filter lets them through. */
export function decisionTree(rows: readonly DecisionRow[], filter: DecisionFilter): DecisionTree {
  const meetings = meetingsOf(rows);
  const nodes = new Map<number, ItemNode>();
  let isCut = false;
  const below = (meeting: MeetingRows, parent: MeetingNode | undefined): ItemNode[] => {
    const children: ItemNode[] = [];
    for (const [i, row] of meeting.rows.entries()) {
      if (!isWanted(row, filter)) continue;
      if (children.length === MOST_ROWS) {
        isCut = true;
        break;
      }
      const node: ItemNode = { kind: 'item', row, index: meeting.first + i, parent };
      nodes.set(node.index, node);
      children.push(node);
    }
    return children;
  };
  const [only] = meetings;
  if (only && meetings.length === 1) return { roots: below(only, undefined), nodes, isCut };
  const roots: MeetingNode[] = [];
  for (const meeting of meetings) {
    const children: ItemNode[] = [];
    const node: MeetingNode = { kind: 'meeting', meeting, children };
    children.push(...below(meeting, node));
    if (children.length > 0 && roots.push(node) === MOST_ROWS) break;
  }
  return { roots, nodes, isCut: isCut || roots.length === MOST_ROWS };
}

/** The node a 0-based line belongs to: its item; its meeting on the lines above the meeting's first item. */
export function nodeAt(
  { nodes, roots }: DecisionTree,
  rows: readonly DecisionRow[],
  line: number,
): DecisionNode | undefined {
  const at = rowAt(rows, line);
  const next = rows[at + 1];
  if (next && line > (rows[at]?.endLine ?? -1)) {
    const meeting = roots.find((node) => node.kind === 'meeting' && node.meeting.first === at + 1);
    if (meeting) return meeting;
  }
  return nodes.get(at);
}
