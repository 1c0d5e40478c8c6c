/** Puts a paragraph that a PDF broke into lines back on one line. */

import type { Position, TextEdit } from 'vscode-languageserver-types';
import { oncePer } from '../../domain/once-per.ts';
import { type Item, partAt, type Referat, skipBlanks, trimEnd } from '../../syntax/index.ts';
import { seam } from '../support/line-seam.ts';
import { rangeBetween } from '../support/positions.ts';
import { type EditResult, refused } from './edit-result.ts';

const LIST_MARK = /^[\s\u00a0]*(?:[-–•·*▪◦][\s\u00a0]|\d{1,3}[.)][\s\u00a0]|[a-h]\)[\s\u00a0])/;
/** A line that fills so much of the longest one may be broken behind a full stop too. */
const FULL = 0.8;
const SHORTEST_WRAPPED = 30;

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
  while (start > 0 && isProse(referat, start - 1) && !LIST_MARK.test(lines[start] ?? '')) start--;
  let end = line + 1;
  while (isProse(referat, end) && !LIST_MARK.test(lines[end] ?? '')) end++;
  return { start, end };
}

/** Running text: no heading, label, number or page head, and no blank line. */
function isProse(referat: Referat, line: number): boolean {
  const part = partAt(referat, line);
  if (!part) return false;
  const own = line - part.line;
  const kind = part.node.classes[own]?.kind;
  if (part.node.kind !== 'item' || (kind !== 'prose' && kind !== 'heading')) return false;
  return !structureOf(part.node).has(own);
}

/** The lines of an item that are headings or name attachments. */
const structureOf = oncePer((item: Item): ReadonlySet<number> => {
  const found = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let line = from; line < to; line++) found.add(line);
  };
  add(0, item.heading.line + item.heading.lineCount);
  for (const { start, end, heading, role, subHeadings } of item.sections) {
    add(start, role === 'attachments' ? end : start + heading.lineCount);
    for (const sub of subHeadings) found.add(sub.start);
  }
  return found;
});

/**
 * What goes on in the next line: lines that end inside a sentence, but for a short one at the start (a name, a label); and a
 * full stop at the edge, where other lines show that there is one. Of joined lines none shows it, so joining twice does
 * nothing more.
 */
function joinEdits(lines: readonly string[], { start, end }: Paragraph): TextEdit[] {
  const heads = lines.slice(start, end).map((text) => text.slice(0, trimEnd(text, 0, text.length)));
  const longest = heads.reduce((most, { length }) => Math.max(most, length), 0);
  const isOpen = (head: string): boolean => !SENTENCE_END.test(head);
  const isShort = ({ length }: string): boolean => length < SHORTEST_WRAPPED && length < longest * FULL;
  const edge = heads
    .slice(0, -1)
    .reduce((most, head) => (isOpen(head) && !isShort(head) ? Math.max(most, head.length) : most), 0);
  const edits: TextEdit[] = [];
  let joined = false;
  for (const [at, head] of heads.slice(0, -1).entries()) {
    joined = isOpen(head) ? joined || !isShort(head) : edge > 0 && head.length >= edge * FULL;
    if (!joined) continue;
    const line = start + at;
    const tail = lines[line + 1] ?? '';
    const to = skipBlanks(tail, 0, tail.length);
    const { cut, glue } = seam(head, tail.slice(to));
    edits.push({ range: rangeBetween(line, head.length - cut, line + 1, to), newText: glue });
  }
  return edits;
}

const SENTENCE_END = /[.:!?)»”]$/;
