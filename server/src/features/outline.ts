/**
 * The outline: meeting → contents, groups, items → sections → sub-headings. Symbols are kept per item and line, so after
 * one letter only one item's symbols are built again. Siblings share a kind; ranges cover whole runs of lines.
 */
import { type DocumentSymbol, type Position, SymbolKind } from 'vscode-languageserver-types';
import type { Header, Meeting, Referat, Title } from '../syntax/tree.ts';
import { type Language, textsOf } from '../texts/texts.ts';
import { longDate } from './date-text.ts';
import { type GroupOfItems, groupsOf } from './groups.ts';
import { cut } from './item-text.ts';
import { itemSymbol } from './outline-item.ts';
import { rangeOf, wholeLines, wordsOf } from './positions.ts';

const PART_KIND = SymbolKind.Class;
const answers: Readonly<Record<Language, WeakMap<Referat, DocumentSymbol[]>>> = {
  da: new WeakMap(),
  en: new WeakMap(),
};

/** The document's symbols; `[]` when there is neither an item nor a title. The answer is shared: do not change it. */
export function outline(referat: Referat, language: Language): DocumentSymbol[] {
  let found = answers[language].get(referat);
  if (!found) {
    found = [];
    for (const [m, meeting] of referat.meetings.entries()) {
      const symbol = meetingSymbol(meeting, referat.starts[m] ?? 0, language);
      if (symbol) found.push(symbol);
    }
    answers[language].set(referat, found);
  }
  return found;
}

function meetingSymbol(meeting: Meeting, line: number, language: Language): DocumentSymbol | undefined {
  const { header } = meeting;
  const children = partSymbols(meeting, line, language);
  if (!header.title && !meeting.parts.some((part) => part.kind === 'item')) return undefined;
  const contents = contentsSymbol(header, line, language);
  if (contents) children.unshift(contents);
  const texts = textsOf(language);
  const title = header.title;
  const selectionRange = rangeOf(wordsOf(header.lines, title?.line ?? 0), line);
  const last = meeting.parts.at(-1) ?? header;
  const end = wholeLines(last.lines, 0, last.lineCount, line + (meeting.starts.at(-1) ?? 0)).end;
  return {
    name: meetingName(title) || texts.kinds[meeting.minutesKind],
    ...(title?.date ? { detail: longDate(title.date, language) } : {}),
    kind: SymbolKind.Module,
    range: { start: { line, character: 0 }, end },
    selectionRange,
    children,
  };
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
    name: name || texts.contents,
    detail: texts.items(contents.entries.length),
    kind: PART_KIND,
    range: wholeLines(header.lines, contents.start, contents.end, line),
    selectionRange: rangeOf(heading ?? wordsOf(header.lines, contents.start), line),
  };
}

/** Items, and groups with the items that follow them. */
function partSymbols(meeting: Meeting, line: number, language: Language): DocumentSymbol[] {
  const groups = groupsOf(meeting);
  const items = itemSymbols(meeting, 0, groups[0]?.from ?? meeting.parts.length, line, language);
  return [...items, ...groups.map((group) => groupSymbol(meeting, group, line, language))];
}

function groupSymbol(meeting: Meeting, group: GroupOfItems, line: number, language: Language): DocumentSymbol {
  const children = itemSymbols(meeting, group.from, group.to, line, language);
  const selectionRange = rangeOf(group.heading, line);
  return {
    name: cut(group.text) || textsOf(language).outline.untitledGroup,
    kind: PART_KIND,
    range: {
      start: { line: line + group.start, character: 0 },
      end: children.at(-1)?.range.end ?? groupEnd(meeting, group, line),
    },
    selectionRange,
    ...(children.length > 0 ? { children } : {}),
  };
}

/** End of a group that holds no item. */
function groupEnd(meeting: Meeting, group: GroupOfItems, line: number): Position {
  const part = meeting.parts[group.from - 1] ?? meeting.header;
  return wholeLines(part.lines, 0, part.lineCount, line + group.start).end;
}

function itemSymbols(meeting: Meeting, from: number, to: number, line: number, language: Language): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (let p = from; p < to; p++) {
    const part = meeting.parts[p];
    if (part?.kind === 'item') symbols.push(itemSymbol(part, line + (meeting.starts[p] ?? 0), language));
  }
  return symbols;
}
