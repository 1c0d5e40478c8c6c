/** Lists in running text: bullets, and numbers or letters that run in sequence. */
import type { ListBlock, ListItemModel } from '../model.ts';
import type { TextLine } from './text-line.ts';
import { goesOn, joined } from './wrap.ts';

interface Mark {
  /** `-`, `1.`, `a)`. */
  readonly marker: string;
  /** The form with its number replaced, so that points of one list are alike: `#.`, `#)`, `a)`, `-`. */
  readonly form: string;
  /** Of a number or letter. */
  readonly value?: number;
  readonly text: string;
}

const BULLET = /^([-–•·*▪◦○])\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})([.)]|\.\))\s*(?=[^\s\d.)])/u;
const LETTER = /^\(?([a-hA-H])(\))\s*(?=\S)/u;

/** The mark a line begins with, whether or not a list comes of it. */
function markOf(text: string): Mark | undefined {
  const made = (found: RegExpExecArray, form: string, value?: number): Mark => {
    const mark = { marker: found[0].trimEnd(), form, text: text.slice(found[0].length) };
    return value === undefined ? mark : { ...mark, value };
  };
  const bullet = BULLET.exec(text);
  if (bullet) return made(bullet, bullet[1] as string);
  const number = NUMBER.exec(text);
  if (number) return made(number, `#${number[2]}`, Number(number[1]));
  const letter = LETTER.exec(text);
  return letter ? made(letter, 'a)', (letter[1] as string).toLowerCase().charCodeAt(0) - 96) : undefined;
}

interface Point {
  readonly mark: Mark;
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

interface Found {
  readonly block: ListBlock;
  /** Index behind the last line of the list. */
  readonly end: number;
}

/**
 * The list that begins at `lines[from]`; undefined when none does. A number alone makes no list: `1. marts` and
 * `4. kvartal` begin lines too, so a second one must follow in sequence.
 * @param width see {@link goesOn}
 */
export function listAt(lines: readonly TextLine[], from: number, width: number | undefined): Found | undefined {
  const points: Point[] = [];
  let end = from;
  for (let at = from; at < lines.length; at = skipBlankLines(lines, end)) {
    const mark = markOf(lines[at]?.text ?? '');
    if (!mark || lines[at]?.heading || !follows(points, mark)) break;
    end = endOfPoint(lines, at, width);
    points.push(pointOf(lines, mark, at, end));
  }
  return isList(points) ? { block: nested(points), end } : undefined;
}

/** A point belongs to the list when its number is the next of a list that is open, or it opens one below. */
function follows(points: readonly Point[], mark: Mark): boolean {
  const last = points.at(-1)?.mark;
  if (!last || mark.value === undefined) return true;
  const before = points.findLast((point) => point.mark.form === mark.form)?.mark.value;
  if (before === undefined) return mark.value === 1;
  if (mark.value === before + 1) return true;
  // `1.` before every point, or a second list below another point.
  return mark.value === 1 && (before === 1 || last.form !== mark.form);
}

/** Bullets are a list, however few; of numbers the first form must come again. */
function isList(points: readonly Point[]): boolean {
  const first = points[0]?.mark;
  if (!first) return false;
  return first.value === undefined || points.some(({ mark }, i) => i > 0 && mark.form === first.form);
}

function endOfPoint(lines: readonly TextLine[], at: number, width: number | undefined): number {
  let end = at + 1;
  while (end < lines.length) {
    const next = lines[end] as TextLine;
    if (next.text === '' || next.heading || markOf(next.text)) break;
    if (!goesOn((lines[end - 1] as TextLine).text, next.text, width) && !/^\s{2,}\S/.test(next.raw)) break;
    end++;
  }
  return end;
}

function pointOf(lines: readonly TextLine[], mark: Mark, at: number, end: number): Point {
  let text = mark.text;
  for (let i = at + 1; i < end; i++) text = joined(text, (lines[i] as TextLine).text);
  return { mark, text, line: (lines[at] as TextLine).line, endLine: (lines[end - 1] as TextLine).line };
}

function skipBlankLines(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text === '') at++;
  return at;
}

interface Open {
  readonly form: string;
  readonly ordered: boolean;
  readonly items: { -readonly [Name in keyof ListItemModel]: ListItemModel[Name] }[];
}

/** Points of another form stand below the point before them, until the first form comes again. */
function nested(points: readonly Point[]): ListBlock {
  const open: Open[] = [];
  const close = (): void => {
    const inner = open.pop() as Open;
    const parent = open.at(-1)?.items.at(-1);
    if (!parent) return;
    parent.list = blockOf(inner);
    parent.endLine = parent.list.endLine;
  };
  for (const { mark, text, line, endLine } of points) {
    const level = open.findIndex(({ form }) => form === mark.form);
    while (level >= 0 && open.length > level + 1) close();
    if (level < 0) open.push({ form: mark.form, ordered: mark.value !== undefined, items: [] });
    open.at(-1)?.items.push({ marker: mark.marker, text, list: null, line, endLine });
  }
  while (open.length > 1) close();
  return blockOf(open[0] as Open);
}

function blockOf({ ordered, items }: Open): ListBlock {
  return { kind: 'list', ordered, items, line: items[0]?.line ?? 1, endLine: items.at(-1)?.endLine ?? 1 };
}
