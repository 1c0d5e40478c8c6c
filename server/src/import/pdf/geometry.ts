/** Text of a page with the place where it stands. Units are PDF points, y counts upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The page's own name of the font: tells one from another, not which it is. */
  readonly font: string;
}

/** What the tags of the document say a line is part of. */
export interface LineTag {
  /** The same for all lines of one block on its page. */
  readonly block: number;
  readonly kind: 'text' | 'heading' | 'list-item' | 'row' | 'contents';
  readonly level: number;
}

export interface Line {
  readonly page: number;
  /** Cells are parted by tabs where the gap is wider than blanks are. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
  readonly font: string;
  /** Where the last cell begins; `x` where there is one. */
  readonly lastCell: number;
  readonly tag?: LineTag;
}

/** A gap of so many times the size of the type parts two cells; a blank is a quarter to a third. */
const CELL_GAP = 1.4;
const BLANK_GAP = 0.12;

/** Pieces as lines, from the top down, each from left to right. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Piece[][] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows.at(-1);
    const base = row?.[0];
    // Raised and lowered signs belong to the line they stand in.
    if (base && row && base.y - piece.y < Math.max(base.size, piece.size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) =>
    lineOf(
      row.sort((a, b) => a.x - b.x),
      page,
    ),
  );
}

function lineOf(row: readonly Piece[], page: number): Line {
  const [first] = row as [Piece, ...Piece[]];
  const size = heaviestOf(row, ({ size }) => size) ?? first.size;
  let text = '';
  let end = first.x;
  let lastCell = first.x;
  for (const piece of row) {
    const gap = piece.x - end;
    if (text !== '' && gap > size * CELL_GAP) {
      text = `${text.trimEnd()}\t`;
      lastCell = piece.x;
    } else if (text !== '' && gap > size * BLANK_GAP && !text.endsWith(' ')) text += ' ';
    text += piece.text;
    end = Math.max(end, piece.x + piece.width);
  }
  return {
    page,
    text: text.replace(/ {2,}/g, ' ').trim(),
    x: first.x,
    y: first.y,
    end,
    size,
    font: heaviestOf(row, ({ font }) => font) ?? first.font,
    lastCell,
  };
}

/** The value that most of the characters have; undefined where there are none. */
export function heaviestOf<V extends { readonly text: string }, T>(
  values: readonly V[],
  of: (value: V) => T,
): T | undefined {
  const sums = new Map<T, number>();
  for (const value of values) sums.set(of(value), (sums.get(of(value)) ?? 0) + value.text.length);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}
