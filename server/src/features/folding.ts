/** Folding: header, contents, groups, items, sections, sub-headings. A fold ends at the last line with words. */
import type { FoldingRange } from 'vscode-languageserver-types';
import { contentEnd } from '../syntax/place.ts';
import type { Header, Item, LineSpan, Meeting, MeetingPart, Referat } from '../syntax/tree.ts';

interface Folds {
  /** The folds as they are when the part begins at this line. */
  readonly line: number;
  readonly ranges: readonly FoldingRange[];
}

const cache = new WeakMap<Header | Item, Folds>();
const answers = new WeakMap<Referat, FoldingRange[]>();

/** All folds of the document, in order of their first lines; 0-based lines, never of one line only. */
export function foldingRanges(referat: Referat): FoldingRange[] {
  let found = answers.get(referat);
  if (found) return found;
  found = [];
  for (const [m, meeting] of referat.meetings.entries()) pushMeeting(found, meeting, referat.starts[m] ?? 0);
  answers.set(referat, found);
  return found;
}

function pushMeeting(found: FoldingRange[], meeting: Meeting, line: number): void {
  pushAll(found, foldsAt(meeting.header, line));
  for (const [p, part] of meeting.parts.entries()) {
    const start = line + (meeting.starts[p] ?? 0);
    if (part.kind === 'item') pushAll(found, foldsAt(part, start));
    else push(found, { start, end: line + groupEnd(meeting, p) });
  }
}

/** End of the last line with words before the next group, counted from the meeting. */
function groupEnd(meeting: Meeting, group: number): number {
  let last = group;
  while (meeting.parts[last + 1]?.kind === 'item') last++;
  const part = meeting.parts[last] as MeetingPart;
  return (meeting.starts[last] ?? 0) + contentEnd(part, 0, part.lineCount);
}

function foldsAt(node: Header | Item, line: number): readonly FoldingRange[] {
  const known = cache.get(node);
  if (known?.line === line) return known.ranges;
  const ranges = known
    ? known.ranges.map((fold) => moved(fold, line - known.line))
    : node.kind === 'item'
      ? itemFolds(node, line)
      : headerFolds(node, line);
  cache.set(node, { line, ranges });
  return ranges;
}

function moved(fold: FoldingRange, by: number): FoldingRange {
  return { startLine: fold.startLine + by, endLine: fold.endLine + by };
}

function itemFolds(item: Item, base: number): FoldingRange[] {
  const found: FoldingRange[] = [];
  const fold = ({ start, end }: LineSpan): void =>
    push(found, { start: base + start, end: base + contentEnd(item, start, end) });
  fold({ start: item.heading.line, end: item.lineCount });
  for (const section of item.sections) {
    fold(section);
    for (const sub of section.subHeadings) fold(sub);
  }
  return found;
}

function headerFolds(header: Header, base: number): FoldingRange[] {
  const found: FoldingRange[] = [];
  const contents = header.contents;
  let first = header.title?.line ?? 0;
  while (first < header.lineCount && header.classes[first]?.kind === 'blank') first++;
  if (first >= header.lineCount) return found;
  const facts = contents !== undefined && contents.start > first ? contents.start : header.lineCount;
  if (contents?.start !== first) push(found, { start: base + first, end: base + contentEnd(header, first, facts) });
  if (contents)
    push(found, { start: base + contents.start, end: base + contentEnd(header, contents.start, contents.end) });
  return found;
}

/** `span` in lines of the document; a fold of one line is none. */
function push(found: FoldingRange[], { start, end }: LineSpan): void {
  if (end - 1 > start) found.push({ startLine: start, endLine: end - 1 });
}

function pushAll(found: FoldingRange[], ranges: readonly FoldingRange[]): void {
  for (const range of ranges) found.push(range);
}
