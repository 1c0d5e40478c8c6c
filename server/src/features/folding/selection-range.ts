/** Selection ranges grow: word → line → paragraph → sub-heading → section → item → group → meeting → document. */
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import {
  type Header,
  type LineSpan,
  type MeetingPart,
  meetingAt,
  partAt,
  type Referat,
  sectionAt,
  trimEnd,
} from '../../syntax/index.ts';
import { groupsOf } from '../outline/groups.ts';
import { wordAt } from '../references/word-at.ts';
import { contains, lineRange, sameRange, wholeLines, wordsOf } from '../support/positions.ts';

/** One chain of ranges for each position, innermost first. Positions outside the text give the whole document. */
export function selectionRanges(
  referat: Referat,
  lines: readonly string[],
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => chain(rangesAt(referat, lines, position)));
}

/** The ranges around a position from the widest to the narrowest, each within the one before. */
function rangesAt(referat: Referat, lines: readonly string[], { line, character }: Position): Range[] {
  const found: Range[] = [wholeLines(lines, 0, lines.length, 0)];
  const meeting = meetingAt(referat, line);
  const part = partAt(referat, line);
  const text = lines[line];
  if (!meeting || !part || text === undefined) return found;
  const push = (span: LineSpan, base: number): void => {
    found.push(wholeLines(lines, base + span.start, base + span.end, 0));
  };
  push({ start: 0, end: meeting.node.lineCount }, meeting.line);
  const inMeeting = line - meeting.line;
  const group = groupsOf(meeting.node).find(({ start, end }) => inMeeting >= start && inMeeting < end);
  if (group) push(group, meeting.line);
  push({ start: 0, end: part.node.lineCount }, part.line);
  const own = line - part.line;
  for (const span of innerSpans(part.node, own)) push(span, part.line);
  const paragraph = paragraphAt(lines, line, part.line, part.line + part.node.lineCount);
  if (paragraph) push(paragraph, 0);
  const words = wordsOf(lines, line);
  if (words.end > words.start) found.push(lineRange(line, 0, text.length), lineRange(line, words.start, words.end));
  const column = Math.min(Math.max(0, character), text.length);
  const word = wordAt(text, column);
  if (word) found.push(lineRange(line, word.start, word.end));
  return found;
}

function innerSpans(node: Header | MeetingPart, line: number): LineSpan[] {
  if (node.kind === 'group' || node.kind === 'footer') return [];
  if (node.kind === 'header') {
    const { contents } = node;
    return contents && line >= contents.start && line < contents.end ? [contents] : [];
  }
  const section = sectionAt(node, line);
  const sub = section?.subHeadings.find(({ start, end }) => line >= start && line < end);
  return [...(section ? [section] : []), ...(sub ? [sub] : [])];
}

/** The run of lines with words around a line, within `[from, to)`; undefined on a blank line. */
function paragraphAt(lines: readonly string[], line: number, from: number, to: number): LineSpan | undefined {
  const blank = (at: number): boolean => trimEnd(lines[at] ?? '', 0, lines[at]?.length ?? 0) === 0;
  if (blank(line)) return undefined;
  let start = line;
  let end = line + 1;
  while (start > from && !blank(start - 1)) start--;
  while (end < to && !blank(end)) end++;
  return { start, end };
}

/** Links the ranges; one that does not lie within its parent, or equals it, is left out. */
function chain(ranges: readonly Range[]): SelectionRange {
  const [widest, ...rest] = ranges as [Range, ...Range[]];
  let parent: SelectionRange = { range: widest };
  for (const range of rest)
    if (contains(parent.range, range) && !sameRange(parent.range, range)) parent = { range, parent };
  return parent;
}
