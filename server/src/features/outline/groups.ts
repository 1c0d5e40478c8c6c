/** Groups of items: the group heading between items is a part of the tree, the one before the first item ends the header. */
import { type Header, type Meeting, plainText, type TextSpan } from '../../syntax/index.ts';

/** Lines count from the meeting's first line. */
export interface GroupOfItems {
  readonly text: string;
  readonly closed: boolean;
  readonly heading: TextSpan;
  /** First line of the heading and end of the last item. */
  readonly start: number;
  readonly end: number;
  /** The items, as a half-open run of part indexes. */
  readonly from: number;
  readonly to: number;
}

/** The heading of the first items' group, where the header ends in one. */
export function openingGroup(header: Header): Pick<GroupOfItems, 'text' | 'closed' | 'heading'> | undefined {
  let line = header.lineCount - 1;
  while (line >= 0 && (header.classes[line]?.kind === 'blank' || header.classes[line]?.kind === 'furniture')) line--;
  const cls = header.classes[line];
  if (cls?.kind !== 'group' || line < (header.contents?.end ?? 0)) return undefined;
  const heading = { line, start: cls.start, end: cls.end };
  return { text: plainText((header.lines[line] ?? '').slice(cls.start, cls.end)), closed: cls.closed, heading };
}

/** The groups of a meeting in order; items before the first belong to none. */
export function groupsOf(meeting: Meeting): GroupOfItems[] {
  const groups: GroupOfItems[] = [];
  const { parts, starts, header } = meeting;
  const endAt = (from: number): number => {
    let to = from;
    while (parts[to]?.kind === 'item') to++;
    return to;
  };
  const opening = openingGroup(header);
  if (opening && parts[0]?.kind === 'item') {
    const to = endAt(0);
    groups.push({ ...opening, start: opening.heading.line, end: starts[to] ?? meeting.lineCount, from: 0, to });
  }
  for (const [p, part] of parts.entries()) {
    if (part.kind !== 'group') continue;
    const start = starts[p] ?? 0;
    const to = endAt(p + 1);
    const heading = { ...part.heading, line: start + part.heading.line };
    groups.push({
      text: part.text,
      closed: part.closed,
      heading,
      start,
      end: starts[to] ?? meeting.lineCount,
      from: p + 1,
      to,
    });
  }
  return groups;
}
