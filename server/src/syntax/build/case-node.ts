/** The case number of an item: before its heading, below it or at the item's end, as the template says. */
import type { CaseNumberMatch } from '../../domain/case-numbers/journal-number.ts';
import { judgeNumber } from '../../domain/case-numbers/number-form.ts';
import { isSection } from '../lines/line-class.ts';
import { caseInSlot, isCaseHere, readInPlace } from '../template/case-place.ts';
import { cellNumber } from '../template/case-slots.ts';
import type { CaseNumber } from '../tree.ts';
import type { ItemLines } from './item-lines.ts';

/** Undefined when the item has none. Lines are 0-based and count from the item; `heading` is the heading's, `end` that of the first section. */
export function findCase(item: ItemLines, heading: number, end: number): CaseNumber | undefined {
  const { template } = item;
  if (template.caseLast) return lastCase(item, heading);
  const found = (template.caseBefore ? caseAmong(item, 0, heading) : undefined) ?? caseAmong(item, heading + 1, end);
  if (found || template.caseBefore) return found;
  return numberInPlace(item, heading, end) ?? numberInCell(item, heading + 1, end);
}

/** The number behind the last section's words. */
function lastCase(item: ItemLines, heading: number): CaseNumber | undefined {
  const { classes } = item;
  for (let line = classes.length - 1; line > heading; line--) {
    const found = isSection(classes[line]) ? undefined : numberOn(item, line);
    if (found || isSection(classes[line])) return found;
  }
  return undefined;
}

/** The first line of a case number in `[from, to)`, that of a document only where it is alone; else the first code that is one here. */
function caseAmong(item: ItemLines, from: number, to: number): CaseNumber | undefined {
  let document: CaseNumber | undefined;
  for (let line = from; line < to; line++) {
    const cls = item.classes[line];
    if (cls?.kind !== 'case') continue;
    if (!cls.match.document) return caseNode(item, cls.match, line);
    document ??= caseNode(item, cls.match, line);
  }
  for (let line = from; line < to && !document; line++) document = numberOn(item, line);
  return document;
}

function numberOn(item: ItemLines, line: number): CaseNumber | undefined {
  const { classes, template } = item;
  const cls = classes[line];
  if (cls?.kind === 'case') return caseNode(item, cls.match, line);
  if (cls?.kind !== 'code' || !isCaseHere(cls, template)) return undefined;
  return caseNode(item, cls, line);
}

/** A number so broken that its line looks like no number: the first words below the heading nearly have the form. */
function numberInPlace({ lines, classes, template }: ItemLines, heading: number, end: number): CaseNumber | undefined {
  let line = heading + 1;
  while (line < end && classes[line]?.kind === 'blank') line++;
  const found = line < end ? readInPlace(lines[line] as string, template) : undefined;
  return found && nodeAt(lines, line, found.start, found.end, found.parsed);
}

function numberInCell({ lines, template }: ItemLines, from: number, end: number): CaseNumber | undefined {
  if (template.caseSlots.size === 0) return undefined;
  for (let line = from; line < end; line++) {
    const found = caseInSlot(cellNumber(lines[line] as string), template);
    if (found) return nodeAt(lines, line, found.start, found.end, found.parsed);
  }
  return undefined;
}

/** The node of a number on line `line`, as its house would judge it. */
export function caseNode(
  { lines, template }: ItemLines,
  { start, end, parsed }: Pick<CaseNumberMatch, 'start' | 'end' | 'parsed'>,
  line: number,
): CaseNumber {
  return nodeAt(lines, line, start, end, judgeNumber(parsed, template.caseForms));
}

function nodeAt(
  lines: readonly string[],
  line: number,
  start: number,
  end: number,
  parsed: CaseNumber['parsed'],
): CaseNumber {
  return { text: (lines[line] as string).slice(start, end), line, span: { line, start, end }, parsed };
}
