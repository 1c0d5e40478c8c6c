/** The table of contents in the header: its heading and its entries, wrapped entries joined. */
import { plainText, skipBlanks, trimEnd } from '../../../domain/signs/chars.ts';
import type { LineClass, Numbered } from '../../lines/line-class.ts';
import type { Contents, ContentsEntry, TextSpan } from '../../tree.ts';

/** Reads the contents among a header's lines; undefined when there are none. Lines count from the header. */
export function readContents(lines: readonly string[], classes: readonly LineClass[]): Contents | undefined {
  let headingLine = -1;
  let first = -1;
  for (let i = 0; i < classes.length; i++) {
    const kind = (classes[i] as LineClass).kind;
    if (kind === 'contents') headingLine = i;
    if (first < 0 && (kind === 'entry' || kind === 'numbered')) first = i;
    if (first >= 0 && headingLine >= 0) break;
  }
  // A contents heading without entries of a known form: the lines below it are taken as they are.
  if (headingLine < 0 && first < 0) return undefined;
  if (headingLine > first && first >= 0) headingLine = -1;
  const start = headingLine >= 0 ? headingLine : first;
  const formed = classes.slice(start).some((cls) => cls.kind === 'entry' || cls.kind === 'numbered');
  const entries = readEntries(lines, classes, headingLine >= 0 ? headingLine + 1 : start, formed);
  if (entries.length === 0) return undefined;
  const last = entries.at(-1) as ContentsEntry;
  const end = last.line + last.lineCount;
  if (headingLine < 0) return { start, end, entries };
  const cls = classes[headingLine] as { start: number; end: number };
  return { start, end, heading: { line: headingLine, start: cls.start, end: cls.end }, entries };
}

/**
 * Whether a line that looks numbered is so in these contents: its form runs through more than half of the entries. Where most
 * entries have no number, a number in front of words belongs to the title.
 */
function numberingOf(classes: readonly LineClass[]): (cls: Numbered) => boolean {
  let entries = 0;
  const forms = new Map<string, number>();
  for (const cls of classes) {
    if (cls.kind === 'entry' || cls.kind === 'numbered') entries++;
    if (cls.kind === 'numbered') forms.set(cls.form, (forms.get(cls.form) ?? 0) + 1);
  }
  return ({ form }) => (forms.get(form) ?? 0) * 2 > entries;
}

/** Blanks where the tab in front of the page number was. */
const PAGE_COLUMN = /(?<![ \u00a0])[ \u00a0]{3,}(\d{1,4})$/;

function readEntries(
  lines: readonly string[],
  classes: readonly LineClass[],
  from: number,
  formed: boolean,
): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  const isNumbered = numberingOf(classes.slice(from));
  // A line without page number may be the beginning of a wrapped entry.
  let pending: { line: number; text: string; span: TextSpan } | undefined;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as string;
    const cls = classes[i] as LineClass;
    if (cls.kind === 'entry') {
      const above = entries.at(-1);
      const own = plainText(line.slice(cls.start, cls.titleEnd));
      if (!pending && goesOn(lines, classes, above, i, FULL_ENTRY)) {
        const whole = { lineCount: i - above.line + 1, title: `${above.title} ${own}` };
        entries[entries.length - 1] = { ...above, ...whole, page: cls.page, mayBeCut: !cls.dotted };
        continue;
      }
      const span = pending?.span ?? { line: i, start: cls.start, end: cls.titleEnd };
      entries.push({
        line: pending?.line ?? i,
        lineCount: i - (pending?.line ?? i) + 1,
        title: pending ? `${pending.text} ${own}` : own,
        titleSpan: span,
        page: cls.page,
        mayBeCut: !cls.dotted,
      });
      pending = undefined;
    } else if (cls.kind === 'numbered') {
      pending = undefined;
      // `Orientering om 10. klasse` among entries without numbers: the number is the title's.
      const numbered = isNumbered(cls);
      const titleStart = numbered ? cls.titleStart : skipBlanks(line, 0, line.length);
      entries.push({
        line: i,
        lineCount: 1,
        ...(numbered ? { number: cls.number } : {}),
        title: plainText(line.slice(titleStart, cls.titleEnd)),
        titleSpan: { line: i, start: titleStart, end: cls.titleEnd },
        ...(cls.page === undefined ? {} : { page: cls.page }),
        mayBeCut: cls.page === undefined,
      });
    } else if (cls.kind === 'prose' || cls.kind === 'heading') {
      const start = skipBlanks(line, 0, line.length);
      const end = trimEnd(line, start, line.length);
      const span = { line: i, start, end };
      const column = formed ? PAGE_COLUMN.exec(line.slice(start, end)) : null;
      if (column) {
        const title = plainText(line.slice(start, start + column.index));
        entries.push({
          line: i,
          lineCount: 1,
          title,
          titleSpan: { ...span, end: start + column.index },
          page: Number(column[1]),
          mayBeCut: true,
        });
        pending = undefined;
        continue;
      }
      const before = entries.at(-1);
      const text = plainText(line);
      if (formed && line.length <= LONGEST_REST && goesOn(lines, classes, before, i, FULL_LINE))
        entries[entries.length - 1] = {
          ...before,
          lineCount: i - before.line + 1,
          title: `${before.title} ${text}`,
        };
      else if (!formed) entries.push({ line: i, lineCount: 1, title: text, titleSpan: span, mayBeCut: true });
      else if (line.length < 200 && endsInEntry(lines, classes, i)) {
        pending = pending ? { ...pending, text: `${pending.text} ${text}` } : { line: i, text, span };
      } else pending = undefined;
    } else if (cls.kind !== 'furniture') pending = undefined;
  }
  return entries;
}

/** Entries that fill so much of their line go on in the next: in one that is nothing but words and a page, and in another. */
const FULL_ENTRY = 35;
const FULL_LINE = 55;
const LONGEST_REST = 110;

/** Whether a numbered entry without page, right above the line, may go on there: it fills at least `full` of its own. */
function goesOn(
  lines: readonly string[],
  classes: readonly LineClass[],
  above: ContentsEntry | undefined,
  line: number,
  full: number,
): above is ContentsEntry {
  if (!above || classes[above.line]?.kind !== 'numbered' || above.page !== undefined) return false;
  return above.line + above.lineCount === line && (lines[line - 1] as string).trimEnd().length >= full;
}

/** Shorter lines were not broken for want of room. */
const BROKEN_LINE = 25;
const MOST_BREAKS = 3;

/** The line goes on in the next, or the one after it, which end in a page number. */
function endsInEntry(lines: readonly string[], classes: readonly LineClass[], line: number): boolean {
  for (let next = line + 1; next <= line + MOST_BREAKS; next++) {
    const kind = classes[next]?.kind;
    if (kind === 'entry') return true;
    if (kind !== 'prose' && kind !== 'heading') return false;
    // Two lines in front of a page number are one title only where both are full.
    if ((lines[next - 1] as string).trim().length < BROKEN_LINE || (lines[next] as string).trim().length < BROKEN_LINE)
      return false;
  }
  return false;
}
