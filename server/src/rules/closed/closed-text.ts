/** What stands under the title of a closed item: paragraphs of its own text, without facts, attendance and page heads. */

import type { SectionRole } from '../../domain/roles.ts';
import { asRead } from '../../domain/signs/composed.ts';
import { attendanceOf, type Item, isDrawn, type Section } from '../../syntax/index.ts';

export interface Paragraph {
  /** Lines of the item, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Somebody recommends something in it. */
  readonly recommends: boolean;
}

/** The roles under which a closed item may have text: its decision, and who takes it. */
const OWN_TEXT: readonly SectionRole[] = ['decision', 'process', 'other'];

/** Rows of short cells: number, state and such of the case. */
const FACT_TABLE = /^(?:\|[^|\n]{0,40}(?:\|[^|\n]{0,40})*(?:\n|$))+$/;

/** Paragraphs right under the title and under headings of no known role, in order. */
export function freeText(item: Item): Paragraph[] {
  const found = paragraphs(item, item.preface.start, item.preface.end).filter(({ text }) => !FACT_TABLE.test(text));
  for (const section of item.sections) if (section.role === 'other') found.push(...textOf(item, section));
  return found;
}

/** Paragraphs under the headings of decisions, in order. */
export function decisionText(item: Item): Paragraph[] {
  return item.sections.flatMap((section) => {
    if (section.role !== 'decision' || section.earlier) return [];
    return textOf(item, section);
  });
}

/** Paragraphs beside the heading and below it. */
function textOf(item: Item, section: Section): Paragraph[] {
  const { inline } = section;
  const beside = inline ? asRead((item.lines[inline.line] ?? '').slice(inline.start, inline.end)).trim() : '';
  const own =
    inline && beside !== '' ? [{ start: inline.line, end: inline.line + 1, text: beside, recommends: false }] : [];
  return [...own, ...paragraphs(item, section.start + section.heading.lineCount, section.end)];
}

/** First line of a section that a closed item may not show; the heading's own line where the text stands beside it. */
export function forbiddenSection(item: Item): number | undefined {
  for (const section of item.sections) {
    if (OWN_TEXT.includes(section.role)) continue;
    if (section.inline) return section.inline.line;
    const [first] = paragraphs(item, section.start + section.heading.lineCount, section.end);
    if (first) return first.start;
  }
  return undefined;
}

function paragraphs(item: Item, from: number, to: number): Paragraph[] {
  const absent = new Set(attendanceOf(item).map(({ span }) => span.line));
  const found: Paragraph[] = [];
  let open: { start: number; lines: string[]; recommends: boolean } | undefined;
  const close = (end: number): void => {
    if (open) found.push({ start: open.start, end, text: open.lines.join('\n').trim(), recommends: open.recommends });
    open = undefined;
  };
  for (let line = from; line < to; line++) {
    const cls = item.classes[line];
    const isText = (cls?.kind === 'prose' && !isDrawn(cls)) || cls?.kind === 'heading' || cls?.kind === 'numbered';
    if (!isText || absent.has(line)) {
      close(line);
      continue;
    }
    open ??= { start: line, lines: [], recommends: false };
    open.lines.push(asRead(item.lines[line] ?? ''));
    open.recommends ||= cls.kind === 'prose' && cls.recommends === true;
  }
  close(to);
  return found;
}
