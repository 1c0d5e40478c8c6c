/** Who was absent from an item or took no part in it: `Afbud:`, `Fraværende: …`, `… deltog ikke i behandlingen …`. */

import { oncePer } from '../../../domain/once-per.ts';
import { plainText, skipQuote, trimEnd } from '../../../domain/signs/chars.ts';
import { hasUnseen, seenText } from '../../../domain/signs/unseen.ts';
import { ABSENT_BEFORE, LIST_OF_NAMES } from '../../../domain/words/attendance-words.ts';
import { ABSENCE, ABSENCE_STEMS, ARRIVAL, TOOK_NO_PART } from '../../../domain/words/fact-labels.ts';
import { BETWEEN_SENTENCES } from '../../../domain/words/joints.ts';
import type { LineClass } from '../../lines/line-class.ts';
import type { Item, Section, TextSpan } from '../../tree.ts';

export interface AttendanceLine {
  readonly text: string;
  /** Counted from the item. */
  readonly span: TextSpan;
  /** The label's line, or one that carries names. */
  readonly label: boolean;
}

const MAX_LINE = 300;
const LONGEST_ALONE = 120;
const MAX_NAMES = 12;
/** The names may stand so far below their label. */
const MAX_BLANKS = 3;
const NAME_LINE = /^\p{Lu}[^.:;!?]*$/u;

/** The attendance lines of an item, label lines and the name lines below them; computed once per item. */
export const attendanceOf = oncePer((item: Item): readonly AttendanceLine[] => {
  const found: AttendanceLine[] = [];
  const opens = new Set(item.sections.map((section) => section.start));
  // Sections rise with the lines: one index walks along.
  let at = 0;
  for (let line = item.heading.line + item.heading.lineCount; line < item.lineCount; line++) {
    const cls = item.classes[line] as LineClass;
    while (at < item.sections.length && (item.sections[at] as Section).end <= line) at++;
    if (cls.kind === 'label' && cls.attendance) {
      found.push(lineAt(item, line, true));
      if (cls.valueStart < cls.end) continue;
      line = names(item, line, found, opens);
    } else if (
      (cls.kind === 'prose' || (cls.kind === 'heading' && cls.role === undefined)) &&
      tellsHere(item, sectionHere(item, at, line), line)
    )
      found.push(lineAt(item, line, false));
  }
  return found;
});

/** The lines of names below a label that stands alone; returns the last line taken. */
function names(item: Item, label: number, found: AttendanceLine[], opens: ReadonlySet<number>): number {
  let line = label + 1;
  while (line <= label + MAX_BLANKS && item.classes[line]?.kind === 'blank') line++;
  // Far below the label only what is certainly a name counts.
  const far = line > label + 2;
  let taken = label;
  for (let count = 0; line < item.lineCount && count < MAX_NAMES; line++, count++) {
    const cls = item.classes[line] as LineClass;
    const text = plainText(item.lines[line] as string);
    if (
      opens.has(line) ||
      (cls.kind !== 'prose' && cls.kind !== 'heading') ||
      text.length > 200 ||
      !((far ? LIST_OF_NAMES : NAME_LINE).test(text) || tellsOfAbsence(text))
    )
      break;
    found.push(lineAt(item, line, false));
    taken = line;
  }
  return taken;
}

function sectionHere(item: Item, at: number, line: number): Section | undefined {
  const section = item.sections[at];
  return section && section.start <= line ? section : undefined;
}

/** One expression for all: most lines hold none. */
const STEM = new RegExp(ABSENCE_STEMS.join('|'), 'i');

/** A line of running text that says who was away or took no part; it counts before the sections and in a decision. */
export function tellsOfAbsence(written: string): boolean {
  const text = hasUnseen(written) ? seenText(written).text : written;
  if (text.length > MAX_LINE || !STEM.test(text) || ABSENT_BEFORE.test(text)) return false;
  return ABSENCE.test(text) || ARRIVAL.test(text);
}

/** `Godkendt. Kaj Holm var fraværende.`: the sentences of an attendance line that are of something else, with their columns. */
export function besidesAbsence(text: string): { readonly start: number; readonly text: string }[] {
  const sentences = text.split(BETWEEN_SENTENCES);
  // A line of names tells nothing by itself.
  if (!sentences.some(tellsOfAbsence)) return [];
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (const sentence of sentences) {
    if (sentence.trim() !== '' && !tellsOfAbsence(sentence)) found.push({ start, text: sentence });
    start += sentence.length;
  }
  return found;
}

/** Above the sections and in a decision any such line counts, in other sections only a paragraph that says nothing else, behind the text. */
function tellsHere({ classes, lines }: Item, section: Section | undefined, line: number): boolean {
  const text = lines[line] as string;
  if (section === undefined || section.role === 'decision') return tellsOfAbsence(plainText(text));
  const apart = [classes[line - 1], classes[line + 1]].every((cls) => cls === undefined || cls.kind === 'blank');
  if (!apart || section.role === 'attachments' || text.length > LONGEST_ALONE || !TOOK_NO_PART.test(plainText(text)))
    return false;
  let first = section.inline ? section.start : section.start + section.heading.lineCount;
  while (classes[first]?.kind === 'blank') first++;
  return first < line;
}

function lineAt(item: Item, line: number, label: boolean): AttendanceLine {
  const text = item.lines[line] as string;
  const start = skipQuote(text, 0, text.length);
  const end = trimEnd(text, start, text.length);
  return { text: plainText(text.slice(start, end)), span: { line, start, end }, label };
}
