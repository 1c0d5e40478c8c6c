/** Heading levels of the Markdown layout: all items alike, their sections one below, sub-headings two. */
import { type Item, itemsOfMeeting, type Referat } from '../../syntax/index.ts';
import { commonest } from '../house-style/commonest.ts';

const HASHES = /^(\f*[ \t]{0,3})(#{1,6})(?=[ \t\u00a0*])/;

/** The lines with the number of `#` mended. A line without `#` gets none. */
export function mendHeadingLevels(lines: readonly string[], referat: Referat): string[] {
  const result = [...lines];
  referat.meetings.forEach((meeting, m) => {
    const items = [...itemsOfMeeting(meeting, referat.starts[m] ?? 0)];
    const level = commonest(items.flatMap(({ node }) => levelOf(node.lines[node.heading.line] ?? '') ?? []));
    if (level === undefined) return;
    for (const { node, line: base } of items) {
      setLevel(result, base + node.heading.line, level);
      for (const { line, depth } of headingsIn(node)) setLevel(result, base + line, Math.min(6, level + depth));
    }
  });
  return result;
}

function headingsIn(item: Item): { readonly line: number; readonly depth: number }[] {
  return item.sections.flatMap((section) => [
    { line: section.start, depth: 1 },
    ...section.subHeadings.map(({ start }) => ({ line: start, depth: 2 })),
  ]);
}

function levelOf(line: string): number | undefined {
  return HASHES.exec(line)?.[2]?.length;
}

function setLevel(lines: string[], at: number, level: number): void {
  const line = lines[at] ?? '';
  const match = HASHES.exec(line);
  if (match) lines[at] = `${match[1]}${'#'.repeat(level)}${line.slice(match[0].length)}`;
}
