/** The words under a section's heading, with the place of each in the item. */
import { skipQuote } from '../../../domain/signs/chars.ts';
import { isDrawn } from '../../lines/line-class.ts';
import type { Item, Section, TextSpan } from '../../tree.ts';
import { type AttendanceLine, attendanceOf, besidesAbsence } from './attendance.ts';

/** `>`: a line of a quoted mail. */
const QUOTE = 62;

/** A section's words, with the place each has in the item. */
export interface SectionWords {
  /** Lines joined by `\n`, without blanks at both ends. */
  readonly text: string;
  /** Where in the item (0-based line and column) a 0-based UTF-16 offset of the text stands. */
  placeOf(offset: number): { readonly line: number; readonly column: number };
  /** Offset of a place of the item; undefined where the text does not hold it. */
  offsetAt(line: number, character: number): number | undefined;
  /** The rest of the text from an offset on. */
  from(offset: number): SectionWords;
}

interface Piece {
  readonly line: number;
  /** Column of its first character in the line. */
  readonly column: number;
  /** Offset of its first character in the text. */
  readonly start: number;
  readonly text: string;
}

/**
 * The words of a section below (or beside) its heading, without page furniture, attendance and the marks of quoted mail.
 * @param most UTF-16 units after which nothing more is read
 */
export function sectionWords(item: Item, section: Section, most = Number.POSITIVE_INFINITY): SectionWords {
  const pieces: Piece[] = [];
  let length = 0;
  const add = (line: number, column: number, text: string): void => {
    pieces.push({ line, column, start: length, text });
    length += text.length + 1;
  };
  if (section.inline) {
    const { line, start, end } = section.inline;
    add(line, start, (item.lines[line] ?? '').slice(start, end));
  }
  const absent = attendanceOf(item);
  let next = firstAt(absent, section.start);
  for (let line = section.heading.line + section.heading.lineCount; line < section.end && length < most; line++) {
    while (next < absent.length && (absent[next]?.span.line ?? 0) < line) next++;
    const cls = item.classes[line];
    if (cls?.kind === 'furniture' || isDrawn(cls)) continue;
    // A rule in its context is a blank line.
    const text = cls?.kind === 'blank' ? '' : (item.lines[line] ?? '');
    const away = absent[next];
    if (away?.span.line === line) {
      if (!away.label) for (const other of besidesAbsence(text)) add(line, other.start, other.text);
      continue;
    }
    const column = text.charCodeAt(0) === QUOTE ? skipQuote(text, 0, text.length) : 0;
    add(line, column, text.slice(column, column + Math.min(most, text.length)));
  }
  return wordsFrom(pieces, 0);
}

/** The words of a place on one line, as those of a section. */
export function spanWords({ lines }: Item, { line, start, end }: TextSpan): SectionWords {
  return wordsFrom([{ line, column: start, start: 0, text: (lines[line] ?? '').slice(start, end) }], 0);
}

function wordsFrom(pieces: readonly Piece[], from: number): SectionWords {
  const whole = pieces.map(({ text }) => text).join('\n');
  const skipped = from + (whole.slice(from).length - whole.slice(from).trimStart().length);
  const text = whole.slice(skipped).trimEnd();
  return {
    text,
    placeOf(offset) {
      const at = skipped + offset;
      const piece = pieces.findLast(({ start }) => start <= at);
      return piece ? { line: piece.line, column: piece.column + at - piece.start } : { line: 0, column: 0 };
    },
    offsetAt(line, character) {
      const piece = pieces.findLast((each) => each.line === line && each.column <= character);
      const offset = piece ? piece.start + character - piece.column - skipped : -1;
      return offset >= 0 && offset <= text.length ? offset : undefined;
    },
    from: (offset) => wordsFrom(pieces, skipped + offset),
  };
}

/** Index of the first attendance line at or below `line`. */
function firstAt(absent: readonly AttendanceLine[], line: number): number {
  let low = 0;
  let high = absent.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((absent[middle]?.span.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
