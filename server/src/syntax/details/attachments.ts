/** The attachments an item lists: one for each line with words under its attachment headings. */
import { plainText, skipQuote, trimEnd } from '../chars.ts';
import type { Item, Section, TextSpan } from '../tree.ts';

export interface Attachment {
  readonly name: string;
  /** Counted from the item. */
  readonly span: TextSpan;
}

const BULLET = /^[-–•·*]\s+/;
const NOTHING = /^(?:ingen(?: bilag)?|ikke relevant|-+|–)\.?$/i;
const cache = new WeakMap<Item, readonly Attachment[]>();

/** Attachments of an item in document order; computed once per item. */
export function attachmentsOf(item: Item): readonly Attachment[] {
  let found = cache.get(item);
  if (!found) {
    found = item.sections.filter((section) => section.role === 'attachments').flatMap((section) => read(item, section));
    cache.set(item, found);
  }
  return found;
}

function read(item: Item, section: Section): Attachment[] {
  const found: Attachment[] = [];
  if (section.inline) push(found, item, section.inline.line, section.inline.start);
  for (let line = section.start + section.heading.lineCount; line < section.end; line++) {
    const cls = item.classes[line];
    const kind = cls?.kind;
    // A marked-up heading that opened no section heads what comes next, a group of items for one.
    if (kind === 'heading' && cls?.kind === 'heading' && cls.level > 0) break;
    if (kind === 'blank' || kind === 'furniture' || kind === 'group') continue;
    push(found, item, line, 0);
  }
  return found;
}

function push(found: Attachment[], item: Item, line: number, from: number): void {
  const text = item.lines[line] as string;
  let start = skipQuote(text, from, text.length);
  const end = trimEnd(text, start, text.length);
  start += BULLET.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0;
  const name = plainText(text.slice(start, end));
  if (name !== '' && !NOTHING.test(name)) found.push({ name, span: { line, start, end } });
}
