/** Sub-headings inside long sections: short lines that stand alone and have text below them. */
import type { SectionRole } from '../../domain/roles.ts';
import { isDigit, plainText } from '../../domain/signs/chars.ts';
import type { LineClass } from '../lines/line-class.ts';
import type { SubHeading } from '../tree.ts';
import type { ItemLines } from './item-lines.ts';

const NEVER: ReadonlySet<SectionRole> = new Set(['attachments', 'decision', 'schedule', 'process']);
const NONE: readonly SubHeading[] = [];
const MIN_LINES = 6;

/** The sub-headings among `lines[from, to)` of a section of the given role; each reaches to the next. */
export function findSubHeadings(item: ItemLines, role: SectionRole, from: number, to: number): readonly SubHeading[] {
  const { lines, classes } = item;
  if (to - from < MIN_LINES || NEVER.has(role)) return NONE;
  const found: { readonly text: string; readonly start: number; end: number }[] = [];
  for (let line = from; line < to; line++) {
    const cls = classes[line] as LineClass;
    if (cls.kind !== 'heading' || !standsAlone(item, line, to)) continue;
    const before = found.at(-1);
    if (before) before.end = line;
    const text = plainText((lines[line] as string).slice(cls.start, cls.end));
    found.push({ text: text.endsWith(':') ? text.slice(0, -1) : text, start: line, end: to });
  }
  return found.length === 0 ? NONE : found;
}

/** A short line set apart, with text of its own below it before line `to`: a sub-heading, should it open no section. */
export function standsAlone({ lines, classes, template }: ItemLines, line: number, to: number): boolean {
  const cls = classes[line] as LineClass;
  if (cls.kind !== 'heading' || cls.inline !== undefined || cls.key === '' || cls.dress) return false;
  const marked = cls.level > 0 || cls.bold;
  if (!marked && (!template.spaced || classes[line - 1]?.kind !== 'blank' || classes[line + 1]?.kind !== 'blank'))
    return false;
  if (isDigit((lines[line] as string).charCodeAt(cls.end - 1)) && !marked) return false;
  if (cls.colon && introduces(cls.key)) return false;
  const at = nextText(classes, line + 1, to);
  const next = classes[at];
  if (next === undefined || (next.kind !== 'prose' && next.kind !== 'numbered' && next.kind !== 'heading'))
    return false;
  // An amount below makes it a row of a table.
  if (!/\p{L}{2}/u.test((lines[at] as string).slice(0, 200))) return false;
  return !(next.kind === 'heading' && next.role !== undefined && !template.nested.has(next.key));
}

const VERBS: ReadonlySet<string> = new Set(
  'er var bliver blev har havde skal kan vil foreslår indstiller anbefaler betyder omfatter følgende at om'.split(' '),
);

/** `Der er tre ruter:` begins a list; `Økonomi og drift:` heads what follows. */
function introduces(key: string): boolean {
  let words = 1;
  for (let at = 0; ; words++) {
    const blank = key.indexOf(' ', at);
    if (VERBS.has(blank < 0 ? key.slice(at) : key.slice(at, blank))) return true;
    if (blank < 0) return words > 5;
    at = blank + 1;
  }
}

/** First line in `[from, to)` that is not blank, or -1. */
function nextText(classes: readonly LineClass[], from: number, to: number): number {
  for (let line = from; line < to; line++) if (classes[line]?.kind !== 'blank') return line;
  return -1;
}
