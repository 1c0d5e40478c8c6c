/** Builds one item from its lines: heading, case number, closed mark; the sections are `build-sections.ts`. */
import { hasKey, headingKey } from '../../domain/roles.ts';
import { plainText } from '../../domain/signs/chars.ts';
import { type CaseLine, type HeadingLike, isEmpty, type LineClass, type Numbered } from '../lines/line-class.ts';
import { countsOn, TIME_FORM } from '../lines/numbers/number-form.ts';
import { stripClosedMark } from '../lines/numbers/numbered-line.ts';
import { repeats } from '../segment/item-heading.ts';
import { isTitleLabel } from '../segment/title-label.ts';
import { caseInSlot } from '../template/case-place.ts';
import { edgeNumber } from '../template/case-slots.ts';
import type { CaseNumber, Heading, Item, ItemContext, Section, TextSpan } from '../tree.ts';
import { answerOn, cellsOf, titleBefore } from './answer.ts';
import { buildSections } from './build-sections.ts';
import { caseNode, findCase } from './case-node.ts';
import type { ItemLines } from './item-lines.ts';
import { saidClosed } from './said-closed.ts';
import { countWraps, joinWrapped, opensByName } from './title-wraps.ts';

export function buildItem(item: ItemLines, context: ItemContext): Item {
  const { lines, classes, template } = item;
  const at = context.headingLine;
  const first = lines[at] as string;
  const mark = classes[at] as LineClass;
  if (mark.kind === 'case') return untitledItem(item, context, mark);
  if (mark.kind === 'heading' && mark.role !== undefined && !isTitleLabel(mark))
    return headlessItem(item, context, mark);
  const numbered = mark.kind === 'numbered' ? mark : undefined;
  const numberLine = numbered ? at : numberBelow(item, at);
  const numberMark = numbered ?? numberedAt(classes, numberLine);
  const marked = titleWords(first, mark, context);
  const own = numbered?.match;
  const edge = own ? undefined : caseInSlot(edgeNumber(first, marked.start, marked.end), template);
  const words = { ...marked, ...edge?.rest };
  const titleSpan: TextSpan = { line: at, start: words.start, end: words.end };
  let title = plainText(first.slice(words.start, words.end));
  let below = title === '' && numbered ? titleBelow(item, at) : 0;
  const inContents = title === '' ? context.contentsTitle : undefined;
  // The contents know the title: a line below that says something else is text.
  if (inContents !== undefined && !headingKey(inContents).startsWith(headingKey(lines[at + below] as string)))
    below = 0;
  if (below > 0) {
    const named = classes[at + below];
    title = plainText((lines[at + below] as string).slice(isTitleLabel(named) ? named.inline : 0));
  }
  const wraps = inContents !== undefined ? below : below + countWraps(item, at + below, title, context);
  for (let i = below + 1; i <= wraps; i++) title = joinWrapped(title, plainText(lines[at + i] as string));
  const broken = wraps > below ? stripClosedMark(title, 0, title.length) : undefined;
  if (broken?.closed) title = title.slice(broken.start, broken.end);
  if (title === '' && inContents !== undefined) title = inContents;
  const heading: Heading = {
    line: at,
    lineCount: 1 + wraps,
    text: context.told ? plainText(first) : headingText(first, mark, words.start, title),
    span: { line: at, start: wordsStart(mark), end: wordsEnd(mark, first) },
  };
  const bodyStart = afterRepeats(item, Math.max(at + 1 + wraps, numberLine + 1), numbered, title);
  const opened = buildSections(item, bodyStart);
  const preface = { start: at + 1 + wraps, end: opened[0]?.start ?? lines.length };
  const place = own ?? edge;
  const caseNumber = place ? caseNode(item, place, at) : findCase(item, at, preface.end);
  const sections = endedBy(opened, caseNumber);
  const answer = sections.length > 0 ? undefined : answerOn(first, at, words.start, context.answerCell);
  const isTime = template.itemForm === TIME_FORM;
  const numberText =
    isTime || !numberMark
      ? undefined
      : (lines[numberLine] as string).slice(numberMark.numberStart, numberMark.numberEnd);
  return {
    ...withoutTitle(item, context, preface.start, sections, heading, titleSpan),
    numberText,
    numberOfYear: numberMark?.year && numberOfYear(lines[numberLine] as string, numberMark),
    number: numberMark && !isTime && countsOn(numberMark.form) ? numberMark.number : undefined,
    numberSpan:
      isTime || !numberMark
        ? undefined
        : { line: numberLine, start: numberMark.numberStart, end: numberMark.numberEnd },
    title,
    caseNumber,
    answer,
    closed:
      context.closed ||
      words.closed ||
      closedBehind(first, marked.end) ||
      broken?.closed ||
      saidClosed(lines, classes, at, preface),
  };
}

/** Where the title stands on the first line of the heading: behind a number, behind `Emne:`, in front of its text. */
function titleWords(line: string, mark: LineClass, context: ItemContext): ReturnType<typeof stripClosedMark> {
  if (mark.kind === 'numbered') {
    const { titleStart: start, titleEnd, closed } = mark;
    const end = context.told ? (titleBefore(line, start, titleEnd) ?? titleEnd) : titleEnd;
    return { start, end: context.answers ? start : end, closed };
  }
  const start = wordsStart(mark);
  const end = wordsEnd(mark, line);
  if (mark.kind !== 'heading' || mark.inline === undefined) return stripClosedMark(line, start, end);
  if (isTitleLabel(mark)) return stripClosedMark(line, mark.inline, end);
  return stripClosedMark(line, start, line.slice(0, mark.inline).replace(/(?<![\s.:–—-])[\s.:–—-]+$/, '').length);
}

/** A cell behind the title says that the item is closed: `| 3 | Salg af grund | Lukket |`. */
function closedBehind(line: string, titleEnd: number): boolean {
  return cellsOf(line.slice(titleEnd)).some(({ text }) => stripClosedMark(text, 0, text.length).closed);
}

/** The heading as it stands: with its number, and with the text that shares its line. */
function headingText(line: string, mark: LineClass, titleStart: number, title: string): string {
  if (mark.kind === 'numbered') return plainText(`${line.slice(mark.start, titleStart)}${title}`);
  return mark.kind === 'heading' && mark.inline !== undefined ? plainText(line.slice(mark.start, mark.end)) : title;
}

function numberOfYear(line: string, { numberStart, numberEnd, year }: Numbered): string {
  return line.slice(Math.min(numberStart, year?.start ?? numberStart), Math.max(numberEnd, year?.end ?? numberEnd));
}

/** The number that stands behind the words of the last section is no part of it. */
function endedBy(sections: readonly Section[], caseNumber: CaseNumber | undefined): readonly Section[] {
  const last = sections.at(-1);
  if (!last || !caseNumber || caseNumber.line <= last.start) return sections;
  return sections.with(-1, { ...last, end: caseNumber.line });
}

/** What an item has without number and title. */
function withoutTitle(
  { lines, classes }: ItemLines,
  context: ItemContext,
  start: number,
  sections: readonly Section[],
  heading: Heading,
  titleSpan: TextSpan,
): Item {
  return {
    kind: 'item',
    lineCount: lines.length,
    lines,
    classes,
    numberText: undefined,
    numberOfYear: undefined,
    number: undefined,
    numberSpan: undefined,
    heading,
    title: '',
    titleSpan,
    caseNumber: undefined,
    closed: context.closed,
    preface: { start, end: sections[0]?.start ?? lines.length },
    sections,
    answer: undefined,
    context,
  };
}

/** An item of which only the case number is left. */
function untitledItem(item: ItemLines, context: ItemContext, mark: CaseLine): Item {
  const line = context.headingLine;
  const span: TextSpan = { line, start: mark.match.start, end: mark.match.end };
  const caseNumber = caseNode(item, mark.match, line);
  const heading = { line, lineCount: 1, text: caseNumber.text, span };
  const titleSpan = { line, start: span.start, end: span.start };
  const sections = buildSections(item, line + 1);
  return { ...withoutTitle(item, context, line + 1, sections, heading, titleSpan), caseNumber };
}

/** An item of which only the sections are left: it begins with the first of them and has no heading of its own. */
function headlessItem(item: ItemLines, context: ItemContext, mark: HeadingLike): Item {
  const line = context.headingLine;
  const span: TextSpan = { line, start: mark.start, end: mark.start };
  const heading = { line, lineCount: 0, text: '', span };
  return {
    ...withoutTitle(item, context, line, buildSections(item, line), heading, span),
    caseNumber: findCase(item, line, line),
    closed: context.closed || saidClosed(item.lines, item.classes, line, { start: line, end: line }),
  };
}

function wordsStart(cls: LineClass): number {
  return 'start' in cls ? cls.start : 0;
}

function wordsEnd(cls: LineClass, line: string): number {
  return 'end' in cls ? cls.end : line.length;
}

function numberedAt(classes: readonly LineClass[], line: number): Numbered | undefined {
  const mark = classes[line];
  return mark?.kind === 'numbered' ? mark : undefined;
}

/** The line below a title on which its number stands alone (`Sag nr. 129`); -1 when there is none. */
function numberBelow({ lines, classes, template }: ItemLines, at: number): number {
  for (let line = at + 1; line < Math.min(lines.length, at + 3); line++) {
    const cls = classes[line] as LineClass;
    if (cls.kind === 'numbered' && cls.form === template.itemForm && cls.titleKey === '') return line;
    if (cls.kind !== 'blank') return -1;
  }
  return -1;
}

/** `Pkt. 1` alone: how far below the title stands, 0 when nothing there can be one. */
function titleBelow({ lines, classes, template }: ItemLines, at: number): number {
  for (let line = at + 1; line < Math.min(lines.length, at + 4); line++) {
    const cls = classes[line] as LineClass;
    if (cls.kind === 'blank') continue;
    const name = cls.kind === 'prose' || (cls.kind === 'heading' && (isTitleLabel(cls) || !opensByName(cls, template)));
    return name && (lines[line] as string).trim().length <= 200 ? line - at : 0;
  }
  return 0;
}

/** Skips number and title said again right below the heading, as web pages do. */
function afterRepeats(
  { lines, classes }: ItemLines,
  from: number,
  heading: Numbered | undefined,
  title: string,
): number {
  const key = headingKey(title);
  let settled = from;
  for (let at = from, seen = 0; at < lines.length && seen < 4; at++) {
    const cls = classes[at] as LineClass;
    if (isEmpty(cls)) continue;
    seen++;
    const again =
      cls.kind === 'numbered'
        ? heading !== undefined && repeats(heading, cls)
        : key !== '' && hasKey(lines[at] as string, key);
    if (again) settled = at + 1;
    else if (cls.kind !== 'prose') break;
  }
  return settled;
}
