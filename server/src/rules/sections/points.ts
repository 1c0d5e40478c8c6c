/** The numbered points of a section: `1. …`, `2) …`, `a) …`. */
import type { Item, Section } from '../../syntax/index.ts';
import { MARK } from '../support/line-marks.ts';
import { firstAt, type LineMemory, LineReader, type OnLine } from '../support/line-reader.ts';

interface PointOnLine {
  readonly number: number;
  /** Columns of the number. */
  readonly start: number;
  readonly end: number;
  /** Column of the point's text. */
  readonly textStart: number;
  /** A letter stands behind the number: `2a`. */
  readonly variant: boolean;
}

export interface Point extends PointOnLine {
  /** Counted from the item. */
  readonly line: number;
}

const POINT = /^[ \u00a0\t]*(?:[-•*][ \u00a0]+)?(\d{1,2})([a-zA-Z]?)(?:[.)][ \u00a0\t]+|[ \u00a0]\.)(?=\S)/;

const POINTS = new LineReader(MARK.point, (text): PointOnLine | undefined => {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const start = match[0].indexOf(match[1] as string);
  const end = start + (match[1] as string).length;
  return { number: Number(match[1]), start, end, textStart: match[0].length, variant: match[2] !== '' };
});

/** Numbered lines of a section, in order. */
export function pointsOf(memory: LineMemory, section: Section): Point[] {
  const points: Point[] = [];
  const first = section.start + section.heading.lineCount;
  const read = POINTS.read(memory, undefined);
  for (let at = firstAt(read, first); at < read.length; at++) {
    const { line, found } = read[at] as OnLine<PointOnLine>;
    if (line >= section.end) break;
    points.push({ line, ...found });
  }
  return points;
}

/** The section's text without its heading, lines joined by `\n`. */
export function textOf(item: Item, section: Section): string {
  const from = section.start + section.heading.lineCount;
  const inline = section.inline
    ? (item.lines[section.inline.line] as string).slice(section.inline.start, section.inline.end)
    : '';
  return [inline, ...item.lines.slice(from, section.end)].join('\n');
}
