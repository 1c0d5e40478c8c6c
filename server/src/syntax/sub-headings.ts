/** Sub-headings inside long sections: short lines that stand alone and have text below them. */
import type { SectionRole } from '../domain/roles.ts';
import { isDigit, plainText } from './chars.ts';
import type { LineClass } from './line-class.ts';
import type { Template } from './template.ts';
import type { SubHeading } from './tree.ts';

const NEVER: ReadonlySet<SectionRole> = new Set(['attachments', 'decision', 'schedule', 'process']);
const MIN_LINES = 6;

/** The sub-headings among `lines[from, to)` of a section of the given role; each reaches to the next. */
export function findSubHeadings(
  lines: readonly string[],
  classes: readonly LineClass[],
  role: SectionRole,
  from: number,
  to: number,
  template: Template,
): SubHeading[] {
  if (to - from < MIN_LINES || NEVER.has(role)) return [];
  const found: { text: string; start: number }[] = [];
  for (let line = from; line < to; line++) {
    const cls = classes[line] as LineClass;
    if (cls.kind !== 'heading' || cls.inline !== undefined || cls.key === '') continue;
    const marked = cls.level > 0 || cls.bold;
    if (
      !marked &&
      (template.spaced ? classes[line - 1]?.kind !== 'blank' || classes[line + 1]?.kind !== 'blank' : true)
    )
      continue;
    if (isDigit((lines[line] as string).charCodeAt(cls.end - 1)) && !marked) continue;
    const next = nextText(classes, line + 1, to);
    if (next === undefined || (next.kind !== 'prose' && next.kind !== 'numbered' && next.kind !== 'heading')) continue;
    if (next.kind === 'heading' && next.role !== undefined && !template.nested.has(next.key)) continue;
    found.push({ text: plainText((lines[line] as string).slice(cls.start, cls.end)).replace(/:$/, ''), start: line });
  }
  return found.map((sub, i) => ({ ...sub, end: found[i + 1]?.start ?? to }));
}

function nextText(classes: readonly LineClass[], from: number, to: number): LineClass | undefined {
  for (let line = from; line < to; line++) if (classes[line]?.kind !== 'blank') return classes[line];
  return undefined;
}
