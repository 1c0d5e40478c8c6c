/** The contents of new minutes, in the form the house's own have. */
import { headingKey } from '../../domain/roles.ts';
import type { Group, Item, Meeting } from '../../syntax/index.ts';
import { entryForm, entryLine } from '../edits/contents-lines.ts';

/** Heading and entries; empty where the house has no contents. Pages are not known yet and left out. */
export function contentsLines({ header }: Meeting, parts: readonly (Item | Group)[]): string[] {
  const { contents } = header;
  if (!contents) return [];
  const form = { ...entryForm(header, contents), leader: undefined };
  const inside = header.classes.slice(contents.start, contents.end);
  const grouped = inside.some(({ kind }) => kind === 'group');
  const lines = contents.heading ? topLines(header, contents.start, contents.entries[0]?.line ?? contents.end) : [];
  const there = new Set(lines.map(headingKey));
  for (const part of parts) {
    if (part.kind === 'item') lines.push(entryLine(form, part, undefined));
    else if (grouped && !there.has(headingKey(part.text))) lines.push((part.lines[part.heading.line] ?? '').trim());
  }
  return lines;
}

/** The heading, the group heading that opens the entries, and the blank lines between. */
function topLines({ lines, classes }: Meeting['header'], start: number, first: number): string[] {
  return lines.slice(start, first).filter((_line, at) => {
    const kind = classes[start + at]?.kind;
    return at === 0 || kind === 'blank' || kind === 'group';
  });
}
