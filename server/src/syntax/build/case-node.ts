/** The case number of an item: before its heading or below it, as the template says. */
import { judgeNumber } from '../../domain/case-numbers/number-form.ts';
import type { CaseLine } from '../lines/line-class.ts';
import { caseInSlot, isCaseHere, readInPlace } from '../template/case-place.ts';
import { cellNumber, type SlotNumber } from '../template/case-slots.ts';
import type { CaseNumber } from '../tree.ts';
import type { ItemLines } from './item-lines.ts';

/** Undefined when the item has none. Lines are 0-based and count from the item; `heading` is the heading's, `end` that of the first section. */
export function findCase(item: ItemLines, heading: number, end: number): CaseNumber | undefined {
  const { classes, template } = item;
  if (template.caseBefore) {
    for (let i = 0; i < heading; i++) {
      const found = numberOn(item, i);
      if (found) return found;
    }
  }
  for (let i = heading + 1; i < end; i++) if (classes[i]?.kind === 'case') return numberOn(item, i);
  for (let i = heading + 1; i < end; i++) {
    const found = numberOn(item, i);
    if (found) return found;
  }
  return template.caseBefore ? undefined : (numberInPlace(item, heading, end) ?? numberInCell(item, heading + 1, end));
}

function numberOn(item: ItemLines, line: number): CaseNumber | undefined {
  const { lines, classes, template } = item;
  const cls = classes[line];
  if (cls?.kind === 'case') return caseNode(item, cls, line);
  if (cls?.kind !== 'code' || !isCaseHere(cls, template)) return undefined;
  return nodeAt(lines, line, cls.start, cls.end, judgeNumber(cls.parsed, template.caseForms));
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

/** The node of a number at an edge of the title. */
export function edgeNode(lines: readonly string[], line: number, { start, end, parsed }: SlotNumber): CaseNumber {
  return nodeAt(lines, line, start, end, parsed);
}

/** The node of a line that is a case number. */
export function caseNode({ lines, template }: ItemLines, cls: CaseLine, line: number): CaseNumber {
  const { start, end, parsed } = cls.match;
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
