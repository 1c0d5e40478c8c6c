/** One item of the model. */
import { decisionPoints, readDecision, type VoteSide } from '../domain/decision/index.ts';
import { printedNumber, sectionText } from '../features/support/item-text.ts';
import { type Decision, decisionIn, decisionOf } from '../rules/facts/item-decision.ts';
import {
  type Attachment,
  attachmentsOf,
  type Item,
  ownDecision,
  plainText,
  type Section,
  spansOf,
} from '../syntax/index.ts';
import { textLine } from './blocks/text-line.ts';
import { type Ids, slug } from './ids.ts';
import { itemRow } from './item-row.ts';
import { attendanceOfItem } from './make-attendance.ts';
import type {
  AttachmentModel,
  Block,
  DecisionModel,
  ItemModel,
  JournalNumberModel,
  SectionModel,
  VoteSideModel,
} from './model.ts';
import { type MeetingContext, SourceLines } from './source-lines.ts';

/** @param first document line of the item, 0-based */
export function makeItem(item: Item, first: number, meetingId: string, ids: Ids, context: MeetingContext): ItemModel {
  const source = new SourceLines(item, first, context);
  const id = ids.take(`${meetingId}-${nameInId(item)}`);
  const { line, lineCount } = item.heading;
  const isHeading = (at: number): boolean => at >= line && at < line + lineCount;
  const caseLine = item.caseNumber?.line ?? -1;
  const sections = item.sections.map((section) => makeSection(item, section, source, id, ids));
  const decisions = item.sections.map((section, i) => ({ section, id: sections[i]?.id ?? '' }));
  const own = ownDecision(item);
  const model = ({ section, id }: { section: Section; id: string }): DecisionModel =>
    makeDecision(decisionIn(item, section), sectionText(item, section), source, { section, id });
  const written = source.text(line, lineCount);
  const row = itemRow(item, written);
  const answer = own ? undefined : decisionOf(item);
  return {
    id,
    number: printedNumber(item),
    title: item.title,
    closed: item.closed,
    heading: row ? { ...written, text: row.heading } : written,
    journalNumber: makeNumber(item, source, isHeading(caseLine)),
    blocks: [
      ...(row?.blocks ?? []),
      ...source.blocks(0, item.sections[0]?.start ?? item.lineCount, (at) => isHeading(at) || at === caseLine),
    ],
    sections,
    decision: answer
      ? makeDecision(answer, answer.words.text, source, undefined)
      : (decisions.filter(({ section }) => section === own).map(model)[0] ?? null),
    earlierDecisions: decisions.filter(({ section }) => section.role === 'decision' && section.earlier).map(model),
    attachments: attachmentsOf(item).map((attachment) => makeAttachment(attachment, source, id, ids)),
    attendance: attendanceOfItem(item, first),
    ...source.span(0, item.lineCount),
  };
}

/** A closed item without a number is not named: what is published keeps its id. */
function nameInId({ numberText, title, closed }: Item): string {
  if (numberText !== undefined) return `punkt-${slug(numberText)}`;
  return closed ? 'lukket-punkt' : `punkt-${slug(title) || 'uden-titel'}`;
}

function makeNumber({ caseNumber, lines }: Item, source: SourceLines, inHeading: boolean): JournalNumberModel | null {
  if (!caseNumber) return null;
  const { text, line, parsed } = caseNumber;
  const written = inHeading ? '' : plainText(lines[line] ?? '');
  return { text, form: parsed.form, valid: parsed.valid, written, ...source.span(line, line + 1) };
}

function makeSection(item: Item, section: Section, source: SourceLines, itemId: string, ids: Ids): SectionModel {
  const { heading, role, earlier, body, date, start, end } = section;
  return {
    id: ids.take(`${itemId}-${slug(heading.text) || role}`),
    role,
    heading: headingAsWritten(item, section, source),
    name: heading.text,
    earlier,
    body: body ?? null,
    date: date ?? null,
    blocks: role === 'attachments' ? attachmentBlocks(item, section, source) : sectionBlocks(item, section, source),
    ...source.span(start, end),
  };
}

/** With a number or what a web page left in front of the name. */
function headingAsWritten({ lines }: Item, { heading, inline }: Section, source: SourceLines): string {
  const first = lines[heading.line] ?? '';
  const text = inline
    ? textLine(first.slice(0, inline.start), 0).text
    : source.text(heading.line, heading.lineCount).text;
  return text.replace(/ ?:$/, '');
}

function sectionBlocks(item: Item, section: Section, source: SourceLines): Block[] {
  const { inline, heading, end, subHeadings } = section;
  const headings = new Set(subHeadings.map(({ start }) => start));
  const before = inline ? [inlineLine(item, section, source)] : [];
  return source.blocks(heading.line + heading.lineCount, end, undefined, headings, before);
}

function inlineLine(item: Item, { inline, heading }: Section, source: SourceLines) {
  const text = inline ? (item.lines[inline.line] ?? '').slice(inline.start, inline.end) : '';
  return textLine(text, source.span(heading.line, heading.line + 1).line);
}

/** The names as a list; what else stands between them as it is. */
function attachmentBlocks(item: Item, section: Section, source: SourceLines): Block[] {
  const named = attachmentsOf(item).filter(({ span }) => span.line >= section.start && span.line < section.end);
  const taken = new Set(named.flatMap((attachment) => spansOf(attachment).map(({ line }) => line)));
  const { heading, inline, end } = section;
  const beside = inline && !taken.has(inline.line) ? [inlineLine(item, section, source)] : [];
  const others = source.blocks(heading.line + heading.lineCount, end, (line) => taken.has(line), undefined, beside);
  const lists = named.map((attachment) => {
    const { name, ...lines } = nameOf(attachment, source);
    return { marker: '', text: name, list: null, ...lines };
  });
  const blocks: Block[] = [];
  for (const point of lists) {
    while (others[0] && others[0].line < point.line) blocks.push(others.shift() as Block);
    const last = blocks.at(-1);
    if (last?.kind === 'list' && !last.ordered && last.items[0]?.marker === '')
      blocks[blocks.length - 1] = { ...last, items: [...last.items, point], endLine: point.endLine };
    else blocks.push({ kind: 'list', ordered: false, items: [point], line: point.line, endLine: point.endLine });
  }
  return [...blocks, ...others];
}

function nameOf(attachment: Attachment, source: SourceLines) {
  const lines = spansOf(attachment).map(({ line }) => line);
  const { line, endLine } = source.span(lines[0] ?? 0, (lines.at(-1) ?? 0) + 1);
  return { name: attachment.name, line, endLine };
}

function makeAttachment(attachment: Attachment, source: SourceLines, itemId: string, ids: Ids): AttachmentModel {
  return { id: ids.take(`${itemId}-bilag-${slug(attachment.name)}`), ...nameOf(attachment, source) };
}

/** @param within the section it stands in; undefined where it stands on the title's line */
function makeDecision(
  short: Decision,
  written: string,
  source: SourceLines,
  within: { readonly section: Section; readonly id: string } | undefined,
): DecisionModel {
  const text = written.split('\n').map(plainText).join('\n');
  const { section } = within ?? {};
  return {
    section: within?.id ?? null,
    class: short.class,
    label: short.label,
    text,
    points: decisionPoints(text).map(({ number, text }) => ({ number, class: readDecision(text).class, text })),
    votes: short.votes.map((vote) => ({
      for: voteSide(vote.for),
      against: voteSide(vote.against),
      abstained: voteSide(vote.abstained),
    })),
    dissent: short.dissent,
    body: section?.body ?? null,
    date: section?.date ?? null,
    ...source.span(section?.start ?? short.line, section?.end ?? short.line + 1),
  };
}

function voteSide({ names, count }: VoteSide): VoteSideModel {
  return { names, count: count ?? null };
}
