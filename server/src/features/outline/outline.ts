/**
 * The outline: meeting → contents, groups, items → sections → sub-headings. Siblings share a kind; ranges cover whole runs
 * of lines.
 */
import { type DocumentSymbol, type Position, SymbolKind } from 'vscode-languageserver-types';
import type { Header, Item, Meeting, MeetingPart, Placed, Referat, Title } from '../../syntax/index.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { longDate } from '../support/date-text.ts';
import { cut } from '../support/item-text.ts';
import { rangeOf, wholeLines, wordsOf } from '../support/positions.ts';
import { type GroupOfItems, groupsOf } from './groups.ts';
import { itemSymbol } from './outline-item.ts';

const PART_KIND = SymbolKind.Class;

/** The document's symbols; `[]` when there is neither an item nor a title. */
export function outline(referat: Referat, language: Language): DocumentSymbol[] {
  return referat.meetings.flatMap((meeting, m) => meetingSymbol(meeting, referat.starts[m] ?? 0, language));
}

/** One symbol, or none where there is neither an item nor a title. */
function meetingSymbol(meeting: Meeting, line: number, language: Language): DocumentSymbol[] {
  const { header } = meeting;
  if (!header.title && !meeting.parts.some((part) => part.kind === 'item')) return [];
  const contents = contentsSymbol(header, line, language);
  const children = partSymbols(meeting, line, language);
  const texts = textsOf(language);
  const title = header.title;
  const last = meeting.parts.at(-1) ?? header;
  const symbol: DocumentSymbol = {
    name: meetingName(title) || texts.kinds[meeting.minutesKind],
    ...(title?.date ? { detail: longDate(title.date, language) } : {}),
    kind: SymbolKind.Module,
    range: { start: { line, character: 0 }, end: endOf(last, line + (meeting.starts.at(-1) ?? 0)) },
    selectionRange: rangeOf(wordsOf(header.lines, title?.line ?? 0), line),
    children: contents ? [contents, ...children] : children,
  };
  return [symbol];
}

/** The title, with the body where the title alone does not say who met (`Referat`). */
function meetingName(title: Title | undefined): string {
  if (!title) return '';
  return cut(title.body === '' || title.text.includes(title.body) ? title.text : `${title.text} – ${title.body}`);
}

function contentsSymbol(header: Header, line: number, language: Language): DocumentSymbol | undefined {
  const contents = header.contents;
  // A single line is more likely a stray heading than a list of what is to come.
  if (!contents || contents.entries.length < 2) return undefined;
  const texts = textsOf(language).outline;
  const heading = contents.heading;
  const name = heading ? (header.lines[heading.line] ?? '').slice(heading.start, heading.end).trim() : '';
  return {
    name: cut(name) || texts.contents,
    detail: texts.items(contents.entries.length),
    kind: PART_KIND,
    range: wholeLines(header.lines, contents.start, contents.end, line),
    selectionRange: rangeOf(heading ?? wordsOf(header.lines, contents.start), line),
  };
}

/** Items, and groups with the items that follow them. */
function partSymbols(meeting: Meeting, line: number, language: Language): DocumentSymbol[] {
  const groups = groupsOf(meeting);
  const items = itemsBetween(meeting, 0, groups[0]?.from ?? meeting.parts.length, line);
  const symbols = items.map((item) => itemSymbol(item.node, item.line, language));
  for (const group of groups) symbols.push(groupSymbol(meeting, group, line, language));
  return symbols;
}

function groupSymbol(meeting: Meeting, group: GroupOfItems, line: number, language: Language): DocumentSymbol {
  const items = itemsBetween(meeting, group.from, group.to, line);
  const last = items.at(-1);
  return {
    name: cut(group.text) || textsOf(language).outline.untitledGroup,
    kind: PART_KIND,
    range: {
      start: { line: line + group.start, character: 0 },
      end: last ? endOf(last.node, last.line) : groupEnd(meeting, group, line),
    },
    selectionRange: rangeOf(group.heading, line),
    ...(items.length > 0 ? { children: items.map((item) => itemSymbol(item.node, item.line, language)) } : {}),
  };
}

/** End of a group that holds no item. */
function groupEnd(meeting: Meeting, group: GroupOfItems, line: number): Position {
  return endOf(meeting.parts[group.from - 1] ?? meeting.header, line + group.start);
}

function endOf(part: Header | MeetingPart, line: number): Position {
  return wholeLines(part.lines, 0, part.lineCount, line).end;
}

function itemsBetween(meeting: Meeting, from: number, to: number, line: number): Placed<Item>[] {
  const items: Placed<Item>[] = [];
  for (let p = from; p < to; p++) {
    const node = meeting.parts[p];
    if (node?.kind === 'item') items.push({ node, line: line + (meeting.starts[p] ?? 0) });
  }
  return items;
}
