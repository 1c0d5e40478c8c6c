/** The model as the public may see it: closed items by number and title alone, no contents or page heads of the source. */
import type { ItemModel, MeetingModel, ReferatModel } from '../export/model.ts';
import { mapStrings } from '../export/safe-model.ts';
import { DOCUMENT_WORDS } from '../texts/minutes/document-words.ts';
import type { PublishSettings } from './profile.ts';

/** Contents name closed items, and page heads are no part of the minutes; every form writes its own. */
export function publicModel(model: ReferatModel, settings: PublishSettings): ReferatModel {
  const open = { ...model, meetings: model.meetings.map((meeting) => publicMeeting(meeting, settings)) };
  const { closedTitle } = settings;
  if (closedTitle === undefined) return open;
  const titles = model.meetings.flatMap(({ items }) => items.filter(({ closed }) => closed).map(({ title }) => title));
  const long = titles.filter((title) => title.length >= SHORTEST_TITLE);
  // A neutral title hides nothing where another line, a list of cases for one, gives the item's own.
  return mapStrings(open, (value) => long.reduce((text, title) => text.replaceAll(title, closedTitle), value));
}

/** Shorter ones (`Køb`) are words that stand everywhere. */
const SHORTEST_TITLE = 8;

function publicMeeting(meeting: MeetingModel, settings: PublishSettings): MeetingModel {
  return {
    ...meeting,
    header: { ...meeting.header, contents: null },
    groups: meeting.groups.map((group) => (group.closed ? { ...group, blocks: [] } : group)),
    items: meeting.items.map((item) => (item.closed ? publicItem(item, settings) : item)),
    // Where the last item is closed, nobody can be sure that all of it has ended.
    footer: meeting.items.at(-1)?.closed ? [] : meeting.footer,
    pageLines: [],
  };
}

/** The line of the heading stands for all of the item: where its content ended is nobody's business. */
function publicItem(item: ItemModel, { closedTitle, closedDecisions }: PublishSettings): ItemModel {
  const { heading, number, decision } = item;
  const place = { line: heading.line, endLine: heading.endLine };
  const kept = closedDecisions && decision ? decision : null;
  // A decision without a section stood in a cell of the item's row.
  const decided = kept?.section === null && !heading.text.includes(kept.text) ? kept.text : undefined;
  const title = closedTitle ?? item.title;
  const neutral = [number === null ? '' : `${number}.`, closedTitle].filter(Boolean).join(' ');
  return {
    id: item.id,
    number,
    title,
    closed: true,
    heading: { ...heading, text: closedTitle === undefined ? heading.text : neutral },
    journalNumber: null,
    blocks: [DOCUMENT_WORDS.closedDoors, ...(decided ? [decided] : [])].map((text) => ({
      kind: 'paragraph',
      text,
      ...place,
    })),
    sections: kept ? item.sections.filter(({ id }) => id === kept.section) : [],
    decision: kept,
    earlierDecisions: [],
    attachments: [],
    attendance: [],
    ...(kept ? { line: item.line, endLine: item.endLine } : place),
  };
}
