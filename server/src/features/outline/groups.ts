/** Groups of items: the group heading between items is a part of the tree, the one before the first item ends the header. */
import { type Group, type Header, type Meeting, plainText, type TextSpan } from '../../syntax/index.ts';

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

type Opening = Pick<GroupOfItems, 'text' | 'closed' | 'heading'>;

/** The heading of the first items' group, where the header ends in one. */
export function openingGroup(header: Header): Opening | undefined {
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
  const push = ({ text, closed }: Group | Opening, heading: TextSpan, start: number, from: number): void => {
    let to = from;
    while (parts[to]?.kind === 'item') to++;
    groups.push({ text, closed, heading, start, end: starts[to] ?? meeting.lineCount, from, to });
  };
  const opening = openingGroup(header);
  if (opening && parts[0]?.kind === 'item') push(opening, opening.heading, opening.heading.line, 0);
  for (const [p, part] of parts.entries()) {
    if (part.kind !== 'group') continue;
    const start = starts[p] ?? 0;
    push(part, { ...part.heading, line: start + part.heading.line }, start, p + 1);
  }
  return groups;
}
