/** Lines of a PDF as blocks: wrapped lines joined, headings found by their size, lists by their signs. */

import { joined } from '../../export/blocks/wrap.ts';
import { type Block, LOOKS_ONLY } from '../block.ts';
import { heaviestOf, type Line } from './geometry.ts';
import { hasLeader } from './leader.ts';

/** What is usual in the document. */
export interface Habits {
  readonly size: number;
  readonly font: string;
  /** Distance from line to line, as a multiple of the size. */
  readonly leading: number;
  /** The right edge of the running text. */
  readonly right: number;
  /** Sizes of headings, the largest first. */
  readonly headings: readonly number[];
}

const MARKER = /^(?:[-–—•●▪◦‣]|(?:\d{1,3}|[a-zæøå]|[ivx]{1,5})[.)])[ \t]+(?=\S)/i;

/** Longer than any heading. */
const LONGEST_HEADING = 250;
const LONGEST_LOOKS = 120;

export function habitsOf(lines: readonly Line[]): Habits {
  const size = heaviestOf(lines, (line) => rounded(line.size)) ?? 10;
  const body = lines.filter((line) => rounded(line.size) === size);
  const ends = body.map(({ end }) => end).sort((a, b) => a - b);
  const right = ends[Math.floor(ends.length * 0.98)] ?? 0;
  // Where a word had no room on the line before, the paragraph goes on: the distance there is that between its lines.
  const leadings = lines.flatMap((line, at): number[] => {
    const before = lines[at - 1];
    if (!before || before.page !== line.page || rounded(line.size) !== rounded(before.size)) return [];
    const ratio = Math.round(((before.y - line.y) / line.size) * 20) / 20;
    return ratio > 0.8 && ratio < 2.2 && isWrapped(before, line, right) ? [ratio] : [];
  });
  const larger = new Set(lines.map((line) => rounded(line.size)).filter((each) => each > size * 1.08));
  return {
    size,
    font: heaviestOf(body, ({ font }) => font) ?? '',
    leading: closest(leadings),
    right,
    headings: [...larger].sort((a, b) => b - a).slice(0, 6),
  };
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The smallest that is usual: a full line may end its paragraph all the same. */
function closest(leadings: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of leadings) counts.set(each, (counts.get(each) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count * 8 >= leadings.length).map(([each]) => each);
  return usual.length > 0 ? Math.min(...usual) : 1.25;
}

interface Growing {
  readonly kind: 'text' | 'heading' | 'list-item' | 'row';
  readonly level: number;
  readonly marker: string;
  text: string;
  last: Line;
  readonly first: Line;
}

/** The lines of the document in reading order as blocks. */
export function paragraphsOf(lines: readonly Line[], habits: Habits): Block[] {
  const blocks: Block[] = [];
  let open: Growing | undefined;
  const close = (): void => {
    if (open) addBlock(blocks, open);
    open = undefined;
  };
  for (const line of lines) {
    const started = startOf(line, habits);
    if (open && goesOn(open, line, started, habits)) {
      const wrapped = isWrapped(open.last, line, habits.right) || open.kind === 'heading';
      open.text = wrapped ? joined(open.text, line.text) : `${open.text}\n${line.text}`;
      open.last = line;
    } else {
      close();
      open = started;
    }
  }
  close();
  return blocks;
}

function startOf(line: Line, habits: Habits): Growing {
  const { tag, text } = line;
  const marker = MARKER.exec(text)?.[0] ?? '';
  const level = tag?.kind === 'heading' ? tag.level : headingLevel(line, habits);
  const kind = level > 0 ? 'heading' : text.includes('\t') ? 'row' : marker ? 'list-item' : 'text';
  return { kind, level, marker: marker.trim(), text, last: line, first: line };
}

function headingLevel(line: Line, { size, font, headings }: Habits): number {
  if (line.text.length > LONGEST_HEADING || hasLeader(line.text) || isPlain(line)) return 0;
  const at = headings.indexOf(rounded(line.size));
  if (at >= 0) return at + 1;
  const looks = line.font !== font && line.size > size * 0.95 && line.text.length <= LONGEST_LOOKS;
  return looks && !/[.,;]$/.test(line.text) && !line.text.includes('\t') ? LOOKS_ONLY : 0;
}

/** The tags say it is no heading: not a paragraph that may be one by its looks. */
function isPlain({ tag }: Line): boolean {
  return tag !== undefined && tag.kind !== 'text';
}

function goesOn(open: Growing, line: Line, started: Growing, habits: Habits): boolean {
  const { last } = open;
  if (line.tag && last.page === line.page) {
    if (line.tag.block !== last.tag?.block || line.tag.kind === 'row') return false;
    if (line.tag.kind === 'heading') return true;
  }
  if (started.marker !== '' || started.level !== open.level) return false;
  if (Math.abs(line.size - last.size) > last.size * 0.08) return false;
  const near = isNear(last, line, habits);
  const wrapped = isWrapped(last, line, habits.right);
  const small = /^\p{Ll}/u.test(line.text);
  if (open.kind === 'heading') {
    if (line.page === last.page) return near && (wrapped || small);
    // A title that had room for its first lines only at the foot of a page goes on at the head of the next. Titles may be set
    // in lines of equal length, far from the edge: where tags say that both are headings, the small letter will do.
    return small && (wrapped || line.tag?.kind === 'heading');
  }
  if (line.text.includes('\t') || hasLeader(last.text)) return false;
  // A value that goes on below itself, in its own column.
  if (open.kind === 'row') return near && Math.abs(line.x - last.lastCell) < last.size && wrapped;
  if (line.page !== last.page) return wrapped && !/[.:!?]$/.test(last.text) && /^[\p{Ll}\p{N}(]/u.test(line.text);
  if (!near) return false;
  const indent = line.x - open.first.x;
  return wrapped || (open.kind === 'list-item' ? indent > last.size * 0.5 : Math.abs(indent) < last.size * 0.5);
}

/** No more room between the lines than between those of a paragraph. */
function isNear(before: Line, line: Line, { leading }: Habits): boolean {
  if (before.page !== line.page) return false;
  const gap = before.y - line.y;
  return gap > 0 && gap <= Math.max(leading, 1.1) * Math.max(before.size, line.size) * 1.18;
}

/** The next line's first word had no room left on the line before. */
function isWrapped(before: Line, line: Line, right: number): boolean {
  if (/[-\u00ad\u2010]$/.test(before.text) && /^\p{Ll}/u.test(line.text)) return true;
  const [word = ''] = /^\S+/.exec(line.text) ?? [];
  const perCharacter = (line.end - line.x) / Math.max(line.text.length, 1);
  return before.end + (word.length + 0.6) * perCharacter > right;
}

function addBlock(blocks: Block[], { kind, level, marker, text }: Growing): void {
  if (hasLeader(text) && kind !== 'list-item') blocks.push({ kind: 'contents', text });
  else if (kind === 'heading') blocks.push({ kind, level, text });
  else if (kind === 'list-item') {
    const rest = text.slice(MARKER.exec(text)?.[0].length ?? 0);
    blocks.push({ kind, marker, depth: 0, text: rest });
  } else if (kind === 'row') addRow(blocks, text);
  else blocks.push({ kind: 'paragraph', text });
}

/** Rows that follow one another are a table; a label with its value beside it is no table. */
function addRow(blocks: Block[], text: string): void {
  const cells = text.split('\t');
  const before = blocks.at(-1);
  if (before?.kind === 'table' && cells.length > 1) {
    blocks[blocks.length - 1] = { kind: 'table', rows: [...before.rows, cells] };
  } else blocks.push({ kind: 'table', rows: [cells] });
}
