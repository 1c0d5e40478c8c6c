/** The numbered points of a section: `1. …`, `2) …`, `a) …`. */
import type { Item, Section } from '../../syntax/tree.ts';

export interface Point {
  /** Counted from the item. */
  readonly line: number;
  readonly number: number;
  /** Columns of the number. */
  readonly start: number;
  readonly end: number;
  /** Column of the point's text. */
  readonly textStart: number;
}

const POINT = /^[ \u00a0\t]*(?:[-•*][ \u00a0]+)?(\d{1,2})[.)][ \u00a0\t]+(?=\S)/;

/** Numbered lines of a section, in order. */
export function pointsOf(item: Item, section: Section): Point[] {
  const points: Point[] = [];
  for (let line = section.start + section.heading.lineCount; line < section.end; line++) {
    const match = POINT.exec(item.lines[line] as string);
    if (!match) continue;
    const start = match[0].indexOf(match[1] as string);
    const end = start + (match[1] as string).length;
    points.push({ line, number: Number(match[1]), start, end, textStart: match[0].length });
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
