/** The model as headings with text below them, nested: what pages of every form are written from. */
import { DOCUMENT_WORDS } from '../texts/minutes/document-words.ts';
import type {
  Block,
  DecisionModel,
  FactModel,
  GroupModel,
  ItemModel,
  MeetingModel,
  ReferatModel,
  SectionModel,
  VoteModel,
} from './model.ts';

export interface Division {
  readonly kind: 'document' | 'meeting' | 'group' | 'item' | 'section';
  readonly id: string;
  /** 1 for the whole page, at most 5; headings among the blocks are one lower. */
  readonly level: number;
  readonly heading: string;
  /** 1-based line of the document. */
  readonly line: number;
  /** It is the item's own decision. */
  readonly decision: boolean;
  readonly closed: boolean;
  /** The line with the journal number. */
  readonly caseLine: string;
  readonly facts: readonly FactModel[];
  readonly blocks: readonly Block[];
  /** Of a decision: who voted how. */
  readonly votes: readonly VoteModel[];
  readonly divisions: readonly Division[];
  /** What stands below the divisions, under the heading of none. */
  readonly footer: readonly Block[];
}

const PLAIN = {
  decision: false,
  closed: false,
  caseLine: '',
  facts: [],
  blocks: [],
  votes: [],
  divisions: [],
  footer: [],
} as const;

/** The page of a document: its meeting, or a heading over several. */
export function pageOf(model: ReferatModel): Division {
  const [only, ...more] = model.meetings;
  if (only && more.length === 0) return meetingDivision(only, 1);
  const heading = model.source ?? DOCUMENT_WORDS.severalMeetings;
  const divisions = model.meetings.map((meeting) => meetingDivision(meeting, 2));
  return { ...PLAIN, kind: 'document', id: 'dokument', level: 1, heading, line: 1, divisions };
}

/** `Teknikudvalget 2021-04-13`, or the kind of document where neither is known. */
export function nameOfMeeting({ body, date, title, kind }: MeetingModel): string {
  return [body, date].filter(Boolean).join(' ') || title?.text || DOCUMENT_WORDS.untitledMeeting[kind];
}

function meetingDivision(meeting: MeetingModel, level: number): Division {
  const { groups, items } = meeting;
  const divisions: Division[] = [];
  // Where only the last items have a group (`Lukkede punkter`), all items stay on one level: a reader and a list of contents find them alike.
  const apart = groups.length > 0 && items.length > 0 && (items[0] as ItemModel).line < (groups[0] as GroupModel).line;
  let from = 0;
  for (let g = 0; g <= groups.length; g++) {
    const group = groups[g];
    let to = from;
    while (to < items.length && (!group || (items[to] as ItemModel).line < group.line)) to++;
    const before = groups[g - 1];
    const own = items.slice(from, to);
    if (before) divisions.push(groupDivision(before, apart ? [] : own, level + 1));
    if (!before || apart) for (const item of own) divisions.push(itemDivision(item, level + 1));
    from = to;
  }
  return {
    ...PLAIN,
    kind: 'meeting',
    id: meeting.id,
    level,
    heading: meeting.title?.text ?? nameOfMeeting(meeting),
    line: meeting.line,
    facts: meeting.header.facts,
    blocks: meeting.header.blocks,
    divisions,
    footer: meeting.footer,
  };
}

function groupDivision({ id, heading, closed, blocks, line }: GroupModel, items: readonly ItemModel[], level: number) {
  const divisions = items.map((item) => itemDivision(item, level + 1));
  return { ...PLAIN, kind: 'group', id, level, heading, line, closed, blocks, divisions } as const;
}

function itemDivision(item: ItemModel, level: number): Division {
  const { id, heading, title, closed, line, blocks, sections, decision, journalNumber } = item;
  return {
    ...PLAIN,
    kind: 'item',
    id,
    level,
    heading: heading.text || title || DOCUMENT_WORDS.untitledItem,
    line,
    closed,
    caseLine: journalNumber?.written ?? '',
    blocks,
    divisions: sections.map((section) =>
      sectionDivision(section, level + 1, section.id === decision?.section ? decision : undefined),
    ),
  };
}

function sectionDivision(section: SectionModel, level: number, decision: DecisionModel | undefined): Division {
  const { id, heading, name, blocks, line } = section;
  const own = { decision: decision !== undefined, votes: decision?.votes ?? [] };
  return { ...PLAIN, ...own, kind: 'section', id, level, heading: heading || name, line, blocks };
}
