/** What an item says in a few words: its name in lists, the text of a section. */
import { isWordCode } from '../../domain/chars.ts';
import { safeToShow } from '../../domain/safe-text.ts';
import { type AttendanceLine, attendanceOf, type Item, type Section } from '../../syntax/index.ts';

/** Names in lists end here; whole titles are seldom longer. */
const LONGEST_NAME = 240;

/** `12. Orientering om …`; the title alone when the item has no number, `''` when it has neither. */
export function itemName(item: Item): string {
  const written = item.numberText ?? '';
  const number = isWordCode(written.charCodeAt(written.length - 1)) ? `${written}.` : written;
  return cut(`${number} ${item.title}`.trim());
}

/** A name as lists show it: safe, and where no list could show it whole, cut at a whole character. */
export function cut(text: string): string {
  const name = safeToShow(text);
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

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
 * The words of a section below (or beside) its heading, without page furniture and attendance.
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
    if (absent[next]?.span.line === line) continue;
    if (item.classes[line]?.kind === 'furniture') continue;
    const text = item.lines[line] ?? '';
    add(line, 0, text.length > most ? text.slice(0, most) : text);
  }
  return wordsFrom(pieces, 0);
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
      const piece = pieces.find((each) => each.line === line);
      const offset = piece ? piece.start + character - piece.column - skipped : -1;
      return offset >= 0 && offset <= text.length ? offset : undefined;
    },
    from: (offset) => wordsFrom(pieces, skipped + offset),
  };
}

/** The words of a section as one text: see {@link sectionWords}. */
export function sectionText(item: Item, section: Section): string {
  return sectionWords(item, section).text;
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
