/** The case number of an item: before its heading or below it, as the template says. */
import { judgeNumber } from '../../domain/case-numbers/number-form.ts';
import type { CaseLine, LineClass } from '../lines/line-class.ts';
import { caseInSlot, isCaseHere, readInPlace } from '../template/case-place.ts';
import { cellNumber, type SlotNumber } from '../template/case-slots.ts';
import type { Template } from '../template/template.ts';
import type { CaseNumber } from '../tree.ts';

/** Undefined when the item has none. Lines are 0-based and count from the item; `heading` is the heading's, `end` that of the first section. */
export function findCase(
  lines: readonly string[],
  classes: readonly LineClass[],
  heading: number,
  end: number,
  template: Template,
): CaseNumber | undefined {
  if (template.caseBefore) {
    for (let i = 0; i < heading; i++) {
      const found = numberOn(lines, classes[i] as LineClass, i, template);
      if (found) return found;
    }
  }
  for (let i = heading + 1; i < end; i++)
    if (classes[i]?.kind === 'case') return numberOn(lines, classes[i] as LineClass, i, template);
  for (let i = heading + 1; i < end; i++) {
    const found = numberOn(lines, classes[i] as LineClass, i, template);
    if (found) return found;
  }
  return template.caseBefore
    ? undefined
    : (numberInPlace(lines, classes, heading, end, template) ?? numberInCell(lines, heading + 1, end, template));
}

function numberOn(lines: readonly string[], cls: LineClass, line: number, template: Template): CaseNumber | undefined {
  if (cls.kind === 'case') return caseNode(lines, cls, line, template);
  if (cls.kind !== 'code' || !isCaseHere(cls, template)) return undefined;
  return nodeAt(lines, line, cls.start, cls.end, judgeNumber(cls.parsed, template.caseForms));
}

/** A number so broken that its line looks like no number: the first words below the heading nearly have the form. */
function numberInPlace(
  lines: readonly string[],
  classes: readonly LineClass[],
  heading: number,
  end: number,
  template: Template,
): CaseNumber | undefined {
  let line = heading + 1;
  while (line < end && classes[line]?.kind === 'blank') line++;
  const found = line < end ? readInPlace(lines[line] as string, template) : undefined;
  return found && nodeAt(lines, line, found.start, found.end, found.parsed);
}

function numberInCell(lines: readonly string[], from: number, end: number, template: Template): CaseNumber | undefined {
  if (!template.caseSlots.has('cell')) return undefined;
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
export function caseNode(lines: readonly string[], cls: CaseLine, line: number, template: Template): CaseNumber {
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
