/** Folding: header, contents, groups, items, sections, sub-headings. A fold ends at the last line with words. */
import type { FoldingRange } from 'vscode-languageserver-types';
import { contentEnd, type Header, type Item, type LineSpan, type Meeting, type Referat } from '../../syntax/index.ts';
import { type GroupOfItems, groupsOf, openingGroup } from '../outline/groups.ts';

/** All folds of the document, in order of their first lines; 0-based lines, never of one line only. */
export function foldingRanges(referat: Referat): FoldingRange[] {
  const found: FoldingRange[] = [];
  for (const [m, meeting] of referat.meetings.entries()) pushMeeting(found, meeting, referat.starts[m] ?? 0);
  return found;
}

function pushMeeting(found: FoldingRange[], meeting: Meeting, line: number): void {
  const groups = groupsOf(meeting);
  let next = 0;
  found.push(...headerFolds(meeting.header, line));
  for (const [p, part] of meeting.parts.entries()) {
    for (; next < groups.length && (groups[next] as GroupOfItems).from <= p; next++)
      push(found, groupLines(meeting, groups[next] as GroupOfItems, line));
    if (part.kind === 'item') pushItem(found, part, line + (meeting.starts[p] ?? 0));
  }
}

/** A group's heading to the last line with words of its last item, in lines of the document. */
function groupLines(meeting: Meeting, { start, from, to }: GroupOfItems, line: number): LineSpan {
  const last = meeting.parts[to - 1];
  const end = last && to > from ? (meeting.starts[to - 1] ?? 0) + contentEnd(last, 0, last.lineCount) : start + 1;
  return { start: line + start, end: line + end };
}

function pushItem(found: FoldingRange[], item: Item, base: number): void {
  const fold = ({ start, end }: LineSpan): void =>
    push(found, { start: base + start, end: base + contentEnd(item, start, end) });
  fold({ start: item.heading.line, end: item.lineCount });
  for (const section of item.sections) {
    // An item without heading begins with its first section: one line opens one fold.
    if (section.start !== item.heading.line) fold(section);
    for (const sub of section.subHeadings) fold(sub);
  }
}

function headerFolds(header: Header, base: number): FoldingRange[] {
  const found: FoldingRange[] = [];
  const contents = header.contents;
  const end = openingGroup(header)?.heading.line ?? header.lineCount;
  const meeting = header.title !== undefined || header.facts.length > 0;
  let first = header.title?.line ?? 0;
  while (first < end && header.classes[first]?.kind === 'blank') first++;
  // Title and facts: up to the contents, or after them where the title stands below.
  const factsEnd = contents !== undefined && contents.end > first ? contents.start : end;
  // A letter is no header.
  if (meeting && first < factsEnd)
    push(found, { start: base + first, end: base + contentEnd(header, first, factsEnd) });
  if (contents)
    push(found, { start: base + contents.start, end: base + contentEnd(header, contents.start, contents.end) });
  return found.sort((a, b) => a.startLine - b.startLine);
}

/** `span` in lines of the document; a fold of one line is none. */
function push(found: FoldingRange[], { start, end }: LineSpan): void {
  if (end - 1 > start) found.push({ startLine: start, endLine: end - 1 });
}
