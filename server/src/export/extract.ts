/** Parts of a document: one item, or the decisions alone. */
import type { ItemModel, ReferatModel } from './model.ts';

export interface Extract {
  /** Number of the item as written, case and full stop do not matter. */
  readonly item?: string;
  readonly only?: 'decisions';
}

/** The model with what was asked for and nothing else; meetings without any of it are left out. */
export function extract(model: ReferatModel, { item, only }: Extract): ReferatModel {
  if (item === undefined && only === undefined) return model;
  const meetings = model.meetings.map((meeting) => {
    const named = item === undefined ? meeting.items : meeting.items.filter(({ number }) => isNumber(number, item));
    const items = only === 'decisions' ? named.flatMap(decisionAlone) : named;
    const held = items.map(({ line }) => line);
    // A group of which no item is left says nothing.
    const groups = meeting.groups.filter(({ line }, g) => {
      const end = meeting.groups[g + 1]?.line ?? Number.POSITIVE_INFINITY;
      return held.some((at) => at >= line && at < end);
    });
    return { ...meeting, header: { ...meeting.header, contents: null, blocks: [] }, groups, items, footer: [] };
  });
  return { ...model, meetings: meetings.filter(({ items }) => items.length > 0) };
}

function isNumber(number: string | null, wanted: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\.$/, '').trim();
  return number !== null && plain(number) === plain(wanted);
}

function decisionAlone(item: ItemModel): ItemModel[] {
  const { decision, sections } = item;
  if (!decision) return [];
  const own = sections.filter(({ id }) => id === decision.section);
  // Of a row its cells are the decision, below the names of their columns.
  const row = item.blocks.filter(({ kind, line }) => kind === 'table' && line === item.heading.line);
  return [
    { ...item, blocks: decision.section === null ? row : [], sections: own, earlierDecisions: [], attachments: [] },
  ];
}
