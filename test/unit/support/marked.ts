/**
 * Fixture text with marks in the line below the words: `^^^^` is a range, `|` a cursor that stands before the character
 * above it. `underlined` writes ranges back in the same way, so a test shows text and never numbers.
 */
import type { Position, Range } from 'vscode-languageserver-types';
import { parse, type Referat } from '../../../server/src/syntax/index.ts';

export interface Marked {
  readonly lines: readonly string[];
  readonly referat: Referat;
  readonly cursors: readonly Position[];
  readonly ranges: readonly Range[];
}

const MARKS = /^ *[|^][|^ ]*$/;

/** Reads a template text: common indentation, the empty first and last line and the marks are taken off. */
export function marked(text: string): Marked {
  const lines: string[] = [];
  const cursors: Position[] = [];
  const ranges: Range[] = [];
  for (const written of linesOf(text)) {
    const line = lines.length - 1;
    if (!MARKS.test(written)) lines.push(written);
    else
      for (const mark of written.matchAll(/\^+|\|/g)) {
        const start = { line, character: mark.index };
        if (mark[0] === '|') cursors.push(start);
        else ranges.push({ start, end: { line, character: mark.index + mark[0].length } });
      }
  }
  return { lines, referat: parse(lines), cursors, ranges };
}

/** The only cursor of a text. */
export function cursorOf({ cursors }: Marked): Position {
  const [cursor, ...more] = cursors;
  if (!cursor || more.length > 0) throw new Error(`one cursor expected, ${cursors.length} found`);
  return cursor;
}

/** The lines that ranges lie on, each with `^^^^` below it; a range of several lines as `first … last`. */
export function underlined(lines: readonly string[], ranges: readonly Range[]): string {
  const marks = new Map<number, string>();
  const more: string[] = [];
  for (const { start, end } of ranges) {
    if (start.line !== end.line) more.push(`${lines[start.line]?.trim()} … ${lines[end.line]?.trim()}`);
    else {
      const before = (marks.get(start.line) ?? '').padEnd(start.character);
      marks.set(start.line, before + '^'.repeat(end.character - start.character));
    }
  }
  const single = [...marks].sort(([a], [b]) => a - b).flatMap(([line, mark]) => [lines[line] ?? '', mark]);
  return [...single, ...more].join('\n');
}

/** A template text as it is meant to be read: without common indentation and outer empty lines. */
export function block(text: string): string {
  return linesOf(text).join('\n');
}

/** Lines of a template text: common indentation and the empty first and last line are taken off. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  const depths = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const depth = Math.min(...depths);
  return lines.map((line) => line.slice(depth));
}
