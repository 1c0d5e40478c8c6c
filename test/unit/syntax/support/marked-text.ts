/**
 * Fixture text with its tree written beside it. A line that begins a node ends in ` ◂ ` and what it is; every other line
 * carries no mark, so a test states both what is recognised and what is not:
 *
 *     Punkt 1: Ny hal i Lundby   ◂ item 1
 *     Beslutning                 ◂ decision
 *     Godkendt.
 *
 * Marks: `title`, `fact <kind>`, `contents`, `entry`, `meeting`, `group`, `group closed`, `item 12`, `item 12 closed`,
 * `item` (unnumbered), `…` (the heading goes on), `case`, a section's role, `<role> earlier`, `sub`, `file`, `attendance`.
 */
import { expect } from 'vitest';
import { attachmentsOf } from '../../../../server/src/syntax/build/details/attachments.ts';
import { attendanceOf } from '../../../../server/src/syntax/build/details/attendance.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';
import type { Header, Item, Referat } from '../../../../server/src/syntax/tree.ts';
import { linesOf } from '../../support/marked.ts';

const MARK = /\s*◂\s*(.*)$/;

/** The text without its marks. */
export function plainLines(text: string): string[] {
  return linesOf(text).map((line) => line.replace(MARK, ''));
}

/** Parses the text without its marks and expects exactly the marks that are written. */
export function expectMarks(text: string): Referat {
  const written = linesOf(text);
  const lines = written.map((line) => line.replace(MARK, ''));
  const referat = parse(lines);
  const marks = marksOf(referat);
  const seen = lines.map((line, at) => `${line}${tail(marks.get(at)?.join(', '))}`);
  expect(seen.join('\n')).toBe(written.map((line, at) => `${lines[at]}${tail(MARK.exec(line)?.[1])}`).join('\n'));
  return referat;
}

function tail(mark: string | undefined): string {
  return mark === undefined ? '' : ` ◂ ${mark}`;
}

/** What begins on each line, by 0-based document line. */
export function marksOf(referat: Referat): Map<number, string[]> {
  const marks = new Map<number, string[]>();
  const put = (line: number, mark: string) => {
    const known = marks.get(line);
    if (known) known.push(mark);
    else marks.set(line, [mark]);
  };
  for (const [m, meeting] of referat.meetings.entries()) {
    const start = referat.starts[m] as number;
    if (m > 0) put(start, 'meeting');
    markHeader(meeting.header, start, put);
    for (const [p, part] of meeting.parts.entries())
      if (part.kind === 'group') put(start + (meeting.starts[p] as number), part.closed ? 'group closed' : 'group');
  }
  for (const { node, line } of itemsOf(referat)) markItem(node, line, put);
  return marks;
}

type Put = (line: number, mark: string) => void;

function markHeader(header: Header, start: number, put: Put): void {
  if (header.title) put(start + header.title.line, 'title');
  for (const fact of header.facts) put(start + fact.line, `fact ${fact.kind}`);
  if (header.contents?.heading) put(start + header.contents.heading.line, 'contents');
  for (const entry of header.contents?.entries ?? []) put(start + entry.line, 'entry');
}

function markItem(item: Item, line: number, put: Put): void {
  const number = item.numberText === undefined ? '' : ` ${item.numberText}`;
  put(line + item.heading.line, `item${number}${item.closed ? ' closed' : ''}`);
  for (let i = 1; i < item.heading.lineCount; i++) put(line + item.heading.line + i, '…');
  if (item.caseNumber) put(line + item.caseNumber.line, 'case');
  for (const section of item.sections) {
    put(line + section.start, section.earlier ? `${section.role} earlier` : section.role);
    for (let i = 1; i < section.heading.lineCount; i++) put(line + section.start + i, '…');
    for (const sub of section.subHeadings) put(line + sub.start, 'sub');
  }
  for (const attachment of attachmentsOf(item)) put(line + attachment.span.line, 'file');
  for (const attendance of attendanceOf(item)) put(line + attendance.span.line, 'attendance');
}
