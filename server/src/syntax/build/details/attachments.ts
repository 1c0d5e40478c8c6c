/** The attachments an item lists: the names under its attachment headings, one on a line unless a line goes on below. */
import { oncePer } from '../../../domain/once-per.ts';
import { plainText, skipQuote, trimEnd } from '../../../domain/signs/chars.ts';
import { NO_ATTACHMENTS, NUMBERED_LABEL } from '../../../domain/words/attachment-words.ts';
import type { Item, Section, TextSpan } from '../../tree.ts';
import { joinWrapped } from '../title-wraps.ts';
import { continuations, isFile, type NameLine } from './wrapped-names.ts';

export interface Attachment {
  readonly name: string;
  /** Counted from the item. */
  readonly span: TextSpan;
  /** The further lines of a wrapped name. */
  readonly more?: readonly TextSpan[];
}

/** All places of an attachment's name, one on each line. */
export function spansOf({ span, more }: Attachment): readonly TextSpan[] {
  return more ? [span, ...more] : [span];
}

const HEADING_ABOVE = -1;
/** So many blank lines end a list whose names stand right below each other. */
const WIDE = 2;
const BULLET = /^[-–•·*]\s+/;

/** Attachments of an item in document order; computed once per item. */
export const attachmentsOf = oncePer((item: Item): readonly Attachment[] => {
  const lists = item.sections.filter(({ role }) => role === 'attachments');
  return lists.length > 0 ? lists.flatMap((section) => read(item, section)) : labelled(item);
});

/** Where no heading lists them: lines that are an attachment each, `Bilag 4.1: Helhedsplan`. */
function labelled({ lines, heading, lineCount }: Item): Attachment[] {
  const found: Attachment[] = [];
  for (let line = heading.line + heading.lineCount; line < lineCount; line++) {
    const text = lines[line] as string;
    const label = text.length <= LONGEST ? NUMBERED_LABEL.exec(text)?.[0].length : undefined;
    if (label === undefined || text.trimEnd().endsWith('.')) continue;
    const end = trimEnd(text, label, text.length);
    found.push({ name: plainText(text.slice(label, end)), span: { line, start: label, end } });
  }
  return found;
}

const LONGEST = 200;

interface Listed extends NameLine {
  /** How many blank lines stand above, {@link HEADING_ABOVE} right below the heading. */
  readonly gap: number;
  readonly span: TextSpan;
}

function read(item: Item, section: Section): Attachment[] {
  const listed: Listed[] = [];
  if (section.inline) push(listed, item, section.inline.line, section.inline.start, 0);
  const first = section.start + section.heading.lineCount;
  let blanks = 0;
  let paged = false;
  for (let line = first; line < section.end; line++) {
    const cls = item.classes[line];
    // A marked-up heading that opened no section heads what comes next, a group of items for one; who was absent is no file.
    if ((cls?.kind === 'heading' && cls.level > 0) || (cls?.kind === 'label' && cls.attendance)) break;
    if (cls?.kind === 'blank') blanks++;
    else if (cls?.kind === 'furniture' || cls?.kind === 'group') paged = true;
    else {
      const gap = paged ? 1 : blanks;
      const before = listed.length;
      push(listed, item, line, 0, line === first ? HEADING_ABOVE : gap);
      if (listed.length > before && before > 0 && endsAbove(listed, gap)) {
        listed.pop();
        break;
      }
      blanks = 0;
      paged = false;
    }
  }
  return joined(listed);
}

/** Whether the list ended above its last line: it looks otherwise than all others behind a gap, or they have no looks and the gap is wide. */
function endsAbove(listed: readonly Listed[], gap: number): boolean {
  if (gap === 0) return false;
  const names = listed.slice(0, -1);
  const next = listed.at(-1) as Listed;
  if (names.every(({ bullet }) => bullet)) return !next.bullet;
  if (names.length > 1 && names.every(({ name }) => isFile(name))) return !isFile(next.name);
  return gap >= WIDE && names.every(({ gap: above }) => above <= 0);
}

function push(listed: Listed[], item: Item, line: number, from: number, gap: number): void {
  const text = item.lines[line] as string;
  let start = skipQuote(text, from, text.length);
  const end = trimEnd(text, start, text.length);
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0;
  start += bullet;
  const name = plainText(text.slice(start, end));
  if (name === '' || NO_ATTACHMENTS.test(name)) return;
  listed.push({ name, bullet: bullet > 0, apart: gap !== 0, gap, span: { line, start, end } });
}

function joined(listed: readonly Listed[]): Attachment[] {
  const goesOn = continuations(listed);
  const found: Attachment[] = [];
  for (const [i, { name, span }] of listed.entries()) {
    const above = goesOn[i] ? found.pop() : undefined;
    found.push(
      above
        ? { name: joinWrapped(above.name, name), span: above.span, more: [...(above.more ?? []), span] }
        : { name, span },
    );
  }
  return found;
}
