/** Puts a paragraph that a PDF broke into lines back on one line. */
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { partAt, type Referat, skipBlanks, trimEnd } from '../../syntax/index.ts';
import { type EditResult, refused } from './edit-result.ts';

const LIST_MARK = /^[\s\u00a0]*(?:[-–•·*▪◦][\s\u00a0]|\d{1,3}[.)][\s\u00a0]|[a-h]\)[\s\u00a0])/;
/** A line that fills so much of the longest one may be broken behind a full stop too. */
const FULL = 0.8;
const SHORTEST_WRAPPED = 30;
const MOST_LINES = 200;

/** Edits that join the lines of the paragraph at a position; of all paragraphs of a selection when `end` is given. */
export function joinParagraph(referat: Referat, lines: readonly string[], start: Position, end = start): EditResult {
  const edits: TextEdit[] = [];
  const stop = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  let line = start.line;
  while (line <= stop) {
    const paragraph = paragraphAt(referat, lines, line);
    for (const edit of joinEdits(lines, paragraph)) edits.push(edit);
    line = Math.max(line + 1, paragraph.end);
  }
  return edits.length === 0 ? refused('not-wrapped') : { edits };
}

interface Paragraph {
  readonly start: number;
  /** The line behind the last one. */
  readonly end: number;
}

function paragraphAt(referat: Referat, lines: readonly string[], line: number): Paragraph {
  if (!isProse(referat, line)) return { start: line, end: line + 1 };
  let start = line;
  while (start > 0 && line - start < MOST_LINES && isProse(referat, start - 1) && !LIST_MARK.test(lines[start] ?? ''))
    start--;
  let end = line + 1;
  while (end - line < MOST_LINES && isProse(referat, end) && !LIST_MARK.test(lines[end] ?? '')) end++;
  return { start, end };
}

/** Running text: no heading, label, number or page head, and no blank line. */
function isProse(referat: Referat, line: number): boolean {
  const part = partAt(referat, line);
  if (!part) return false;
  const own = line - part.line;
  const kind = part.node.classes[own]?.kind;
  if (part.node.kind !== 'item' || (kind !== 'prose' && kind !== 'heading')) return false;
  const { heading, sections } = part.node;
  if (own < heading.line + heading.lineCount) return false;
  return !sections.some(
    (section) =>
      (own >= section.start && own < section.start + section.heading.lineCount) ||
      (section.role === 'attachments' && own >= section.start && own < section.end) ||
      section.subHeadings.some(({ start }) => start === own),
  );
}

function joinEdits(lines: readonly string[], { start, end }: Paragraph): TextEdit[] {
  let width = 0;
  for (let line = start; line < end; line++) width = Math.max(width, (lines[line] ?? '').trimEnd().length);
  const edits: TextEdit[] = [];
  for (let line = start; line + 1 < end; line++) {
    const head = lines[line] ?? '';
    const tail = lines[line + 1] ?? '';
    const from = trimEnd(head, 0, head.length);
    if (!goesOn(head.slice(0, from), width)) continue;
    const to = skipBlanks(tail, 0, tail.length);
    const { cut, glue } = seam(head.slice(0, from), tail.slice(to));
    edits.push({
      range: { start: { line, character: from - cut }, end: { line: line + 1, character: to } },
      newText: glue,
    });
  }
  return edits;
}

/** A line goes on in the next unless its sentence ends well before the edge. */
function goesOn(head: string, width: number): boolean {
  if (head.length < SHORTEST_WRAPPED && head.length < width * FULL) return false;
  return !/[.:!?)»”]$/.test(head) || head.length >= width * FULL;
}

/** A hyphen that divides a word at the line's end goes; `børne- og …`, `IT-afdeling` and `2024-2025` keep theirs. */
function seam(head: string, tail: string): { readonly cut: number; readonly glue: string } {
  if (head.endsWith('\u00ad')) return { cut: 1, glue: '' };
  if (!/\p{L}-$/u.test(head)) return { cut: 0, glue: /\d-$/.test(head) && /^\d/.test(tail) ? '' : ' ' };
  if (/^(?:og|eller|samt|til|m\.v\.|mv\.)(?!\p{L})/u.test(tail)) return { cut: 0, glue: ' ' };
  if (!/^\p{Ll}/u.test(tail) || /(?:^|[^\p{L}])\p{L}-$|\p{Lu}-$/u.test(head)) return { cut: 0, glue: '' };
  return { cut: 1, glue: '' };
}
