/** Where the cursor stands, as completion needs to know it. Lines 0-based, columns UTF-16 units. */
import type { Position } from 'vscode-languageserver-types';
import {
  type Header,
  type Item,
  type Meeting,
  type MeetingPart,
  ownDecision,
  type Placed,
  partAt,
  type Referat,
  skipBlanks,
} from '../../syntax/index.ts';

export interface Spot {
  readonly referat: Referat;
  readonly lines: readonly string[];
  readonly meeting: Meeting;
  readonly part: Placed<Header | MeetingPart>;
  /** Index among the meeting's parts, -1 for the header. */
  readonly index: number;
  /** Line of the document, and counted from the part. */
  readonly line: number;
  readonly own: number;
  readonly text: string;
  readonly character: number;
  /** First column that is no blank, at most the cursor's. */
  readonly start: number;
  /** Where the words begin: behind `#` and `**`. */
  readonly wordStart: number;
  /** The words between there and the cursor. */
  readonly typed: string;
  /** Nothing stands behind the cursor on its line. */
  readonly atEnd: boolean;
  /** The line begins a paragraph: nothing, a heading or the end of a sentence stands above it. */
  readonly opens: boolean;
  /** Blank lines directly above. */
  readonly blanksAbove: number;
  /** Everything below in the same part is blank. */
  readonly trailing: boolean;
}

const LONGEST_LINE = 400;

/** The spot at a position; undefined in a line so long that nobody writes a heading or a name in it. */
export function spotAt(referat: Referat, lines: readonly string[], { line, character }: Position): Spot | undefined {
  const part = partAt(referat, line);
  const text = lines[line];
  if (!part || text === undefined || text.length > LONGEST_LINE) return undefined;
  const own = line - part.line;
  const start = skipBlanks(text, 0, character);
  let wordStart = start;
  while (wordStart < character && '#*_ '.includes(text.charAt(wordStart))) wordStart++;
  const above = blankRun(part.node, own - 1, -1);
  const typed = text.slice(wordStart, character);
  return {
    referat,
    lines,
    meeting: part.meeting,
    part: { node: part.node, line: part.line },
    index: part.index,
    line,
    own,
    text,
    character,
    start,
    wordStart,
    typed,
    atEnd: skipBlanks(text, character, text.length) === text.length,
    opens: opensParagraph(part.meeting, part.node, own, above, typed),
    blanksAbove: above,
    trailing: own + 1 + blankRun(part.node, own + 1, 1) === part.node.lineCount,
  };
}

/** Blank lines (and page furniture) of the part from `from` on in steps of `step`. */
function blankRun({ classes }: Header | MeetingPart, from: number, step: 1 | -1): number {
  let at = from;
  while (classes[at]?.kind === 'blank' || classes[at]?.kind === 'furniture') at += step;
  return Math.abs(at - from);
}

function opensParagraph(
  meeting: Meeting,
  part: Header | MeetingPart,
  own: number,
  above: number,
  typed: string,
): boolean {
  const before = part.classes[own - 1 - above];
  if (above > 0 || before === undefined) return true;
  if (part.kind === 'item' && isHeadingLine(part, own - 1)) return true;
  if (before.kind === 'case' || before.kind === 'group' || before.kind === 'label') return true;
  const ended = /[.:!?)»”"]\s*$/.test((part.lines[own - 1] ?? '').slice(-8));
  // Without blank lines a paragraph ends with its sentence; with them a capital letter says that a new one is meant.
  return ended && (!meeting.template.spaced || /^\p{Lu}/u.test(typed));
}

/** True when line `own` of the item belongs to its heading or to the heading of a section. */
export function isHeadingLine(item: Item, own: number): boolean {
  const { heading } = item;
  if (own >= heading.line && own < heading.line + heading.lineCount) return true;
  return item.sections.some(({ start, heading: { lineCount } }) => own >= start && own < start + lineCount);
}

/** True on a line below the first words of the item's own decision. */
export function decisionIsBegun({ part: { node }, own }: Pick<Spot, 'part' | 'own'>): boolean {
  const decision = node.kind === 'item' ? ownDecision(node) : undefined;
  if (!decision) return false;
  if (decision.inline && own > decision.start) return true;
  for (let line = decision.start + decision.heading.lineCount; line < own; line++)
    if (node.classes[line]?.kind !== 'blank') return true;
  return false;
}

/** True when what is typed begins `words`, whatever the case of letters. Typing nothing begins everything. */
export function begins(typed: string, words: string): boolean {
  return typed.length <= words.length && words.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
}
