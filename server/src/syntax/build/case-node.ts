/** The case number of an item: before its heading or below it, as the template says. */
import type { CaseLine, CodeLine, LineClass } from '../lines/line-class.ts';
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
    for (let i = 0; i < heading; i++)
      if (classes[i]?.kind === 'case') return caseNode(lines, classes[i] as CaseLine, i);
  }
  for (let i = heading + 1; i < end; i++)
    if (classes[i]?.kind === 'case') return caseNode(lines, classes[i] as CaseLine, i);
  for (let i = heading + 1; i < end; i++) {
    const cls = classes[i] as LineClass;
    if (cls.kind === 'code' && template.codes.has(cls.shape)) return codeNode(lines, cls, i);
  }
  return undefined;
}

/** A number of an unknown form, known to be one by its place and shape alone. */
function codeNode(lines: readonly string[], cls: CodeLine, line: number): CaseNumber {
  const text = (lines[line] as string).slice(cls.start, cls.end);
  return { text, line, span: { line, start: cls.start, end: cls.end }, parsed: { text, form: 'unknown', valid: true } };
}

/** The node of a line that is a case number. */
export function caseNode(lines: readonly string[], cls: CaseLine, line: number): CaseNumber {
  const { start, end, parsed } = cls.match;
  return { text: (lines[line] as string).slice(start, end), line, span: { line, start, end }, parsed };
}
