/**
 * The outline: meeting → contents, groups, items → sections → sub-headings. Symbols are kept per item and line, so after
 * one letter only one item's symbols are built again. Siblings share a kind; ranges cover whole runs of lines.
 */
import { type DocumentSymbol, type Position, SymbolKind } from 'vscode-languageserver-types';
import type { Header, Item, Meeting, MeetingPart, Placed, Referat, Title } from '../../syntax/index.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { longDate } from '../support/date-text.ts';
import { cut } from '../support/item-text.ts';
import { rangeOf, wholeLines, wordsOf } from '../support/positions.ts';
import { type GroupOfItems, groupsOf } from './groups.ts';
import { itemSymbol } from './outline-item.ts';

/** A symbol made for this answer, and what stands below it; items are left to whoever writes the answer. */
export interface OutlinePart {
  /** Without children. */
  readonly symbol: DocumentSymbol;
  /** Undefined where the symbol has no list of children at all. */
  readonly children?: readonly OutlineEntry[];
}

export type OutlineEntry = OutlinePart | Placed<Item>;

const PART_KIND = SymbolKind.Class;
const answers: Readonly<Record<Language, WeakMap<Referat, DocumentSymbol[]>>> = {
  da: new WeakMap(),
  en: new WeakMap(),
};

/** The document's symbols; `[]` when there is neither an item nor a title. The answer is shared: do not change it. */
export function outline(referat: Referat, language: Language): DocumentSymbol[] {
  let found = answers[language].get(referat);
  if (!found) {
    found = outlineParts(referat, language).map((part) => whole(part, language));
    answers[language].set(referat, found);
  }
  return found;
}

function whole(entry: OutlineEntry, language: Language): DocumentSymbol {
  if ('node' in entry) return itemSymbol(entry.node, entry.line, language);
  const { symbol, children } = entry;
  return children ? { ...symbol, children: children.map((child) => whole(child, language)) } : symbol;
}

/** The outline down to the items, which cost nothing until somebody asks for their symbols. */
export function outlineParts(referat: Referat, language: Language): OutlinePart[] {
  const found: OutlinePart[] = [];
  for (const [m, meeting] of referat.meetings.entries()) {
    const part = meetingPart(meeting, referat.starts[m] ?? 0, language);
    if (part) found.push(part);
  }
  return found;
}

function meetingPart(meeting: Meeting, line: number, language: Language): OutlinePart | undefined {
  const { header } = meeting;
  if (!header.title && !meeting.parts.some((part) => part.kind === 'item')) return undefined;
  const contents = contentsSymbol(header, line, language);
  const children = partEntries(meeting, line, language);
  if (contents) children.unshift({ symbol: contents });
  const texts = textsOf(language);
  const title = header.title;
  const last = meeting.parts.at(-1) ?? header;
  const symbol: DocumentSymbol = {
    name: meetingName(title) || texts.kinds[meeting.minutesKind],
    ...(title?.date ? { detail: longDate(title.date, language) } : {}),
    kind: SymbolKind.Module,
    range: { start: { line, character: 0 }, end: endOf(last, line + (meeting.starts.at(-1) ?? 0)) },
    selectionRange: rangeOf(wordsOf(header.lines, title?.line ?? 0), line),
  };
  return { symbol, children };
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
function partEntries(meeting: Meeting, line: number, language: Language): OutlineEntry[] {
  const groups = groupsOf(meeting);
  const entries: OutlineEntry[] = itemEntries(meeting, 0, groups[0]?.from ?? meeting.parts.length, line);
  for (const group of groups) entries.push(groupPart(meeting, group, line, language));
  return entries;
}

function groupPart(meeting: Meeting, group: GroupOfItems, line: number, language: Language): OutlinePart {
  const items = itemEntries(meeting, group.from, group.to, line);
  const last = items.at(-1);
  const symbol: DocumentSymbol = {
    name: cut(group.text) || textsOf(language).outline.untitledGroup,
    kind: PART_KIND,
    range: {
      start: { line: line + group.start, character: 0 },
      end: last ? endOf(last.node, last.line) : groupEnd(meeting, group, line),
    },
    selectionRange: rangeOf(group.heading, line),
  };
  return items.length > 0 ? { symbol, children: items } : { symbol };
}

/** End of a group that holds no item. */
function groupEnd(meeting: Meeting, group: GroupOfItems, line: number): Position {
  return endOf(meeting.parts[group.from - 1] ?? meeting.header, line + group.start);
}

function endOf(part: Header | MeetingPart, line: number): Position {
  return wholeLines(part.lines, 0, part.lineCount, line).end;
}

function itemEntries(meeting: Meeting, from: number, to: number, line: number): Placed<Item>[] {
  const items: Placed<Item>[] = [];
  for (let p = from; p < to; p++) {
    const node = meeting.parts[p];
    if (node?.kind === 'item') items.push({ node, line: line + (meeting.starts[p] ?? 0) });
  }
  return items;
}
