/**
 * Formatting: trailing blanks, no-break spaces, list marks, heading levels of the Markdown layout, blank lines around
 * headings as the document has them. Words are never touched, and what is formatted once stays as it is.
 */
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { parse, type Referat } from '../../syntax/index.ts';
import { mendBlankLines } from './blank-lines.ts';
import { cleanBlanks } from './blanks.ts';
import { mendHeadingLevels } from './heading-levels.ts';
import { editsBetween } from './line-edits.ts';
import { mendListMarks } from './list-marks.ts';

/** A habit may shift when a line is mended; it settles in two or three rounds or not at all. */
const ROUNDS = 5;

/** Edits that format the lines, all counted in the text as it is; empty when nothing is to be done. */
export function formatDocument(lines: readonly string[]): TextEdit[] {
  return editsBetween(lines, formatted(lines));
}

/** The same, only on the lines that the range touches. */
export function formatRange(lines: readonly string[], { start, end }: Range): TextEdit[] {
  // A selection that ends at the start of a line does not mean that line.
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return formatDocument(lines).filter(
    ({ range }) => range.start.line >= start.line && range.end.line <= last + 1 && range.start.line <= last,
  );
}

/** The lines as they are to be; the safe part alone where mending does not settle or would change what is recognised. */
function formatted(lines: readonly string[]): string[] {
  const clean = cleanBlanks(lines);
  const shape = shapeOf(parse(clean));
  let current = clean;
  for (let round = 0; round < ROUNDS; round++) {
    const next = mended(current);
    if (shapeOf(parse(next)) !== shape) return clean;
    if (same(current, next)) return next;
    current = next;
  }
  return clean;
}

function mended(lines: readonly string[]): string[] {
  const marked = mendListMarks(lines, parse(lines));
  const levelled = mendHeadingLevels(marked, parse(marked));
  return cleanBlanks(mendBlankLines(levelled, parse(levelled)));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

/** What formatting must not change: equal for two trees with the same meetings, items and sections in the same order. */
function shapeOf(referat: Referat): string {
  return JSON.stringify(
    referat.meetings.map(({ header, parts, minutesKind }) => [
      minutesKind,
      header.title?.text ?? '',
      header.contents?.entries.length ?? 0,
      parts.map((part) => {
        if (part.kind === 'footer') return part.kind;
        if (part.kind === 'group') return part.text;
        const sections = part.sections.map(({ key, role, earlier }) => [key, role, earlier]);
        return [part.numberText ?? '', part.title, part.closed, part.caseNumber?.text ?? '', sections];
      }),
    ]),
  );
}
