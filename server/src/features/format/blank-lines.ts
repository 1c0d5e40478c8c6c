/** Blank lines around the headings of items and sections, as many as the document usually has there. */
import type { Item, Meeting, Referat } from '../../syntax/index.ts';
import { blanksBelow, type Spacing, sureSpacing } from '../house-style/spacing.ts';
import { isBlankLine } from './blanks.ts';

/** More than that is not a habit but an accident. */
const MOST_BLANKS = 3;

/** The lines with the gaps above and below headings mended; other gaps and all words stay. */
export function mendBlankLines(lines: readonly string[], referat: Referat): string[] {
  const wanted = new Map<number, number>();
  for (const [m, meeting] of referat.meetings.entries()) wantedIn(meeting, referat.starts[m] ?? 0, wanted);
  const result: string[] = [];
  let gap: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (isBlankLine(line)) {
      gap.push(line);
      continue;
    }
    const count = result.length === 0 ? undefined : wanted.get(at);
    if (count === undefined) result.push(...gap);
    else for (let i = 0; i < count; i++) result.push(gap[i] ?? '');
    result.push(line);
    gap = [];
  }
  return [...result, ...gap];
}

type Wanted = Map<number, number>;

function want(wanted: Wanted, line: number, blanks: number | undefined): void {
  if (blanks !== undefined) wanted.set(line, blanks);
}

/** For lines of the document (0-based) how many blank lines belong above them. */
function wantedIn(meeting: Meeting, start: number, wanted: Wanted): void {
  const spacing = sureSpacing(meeting);
  if (Object.values(spacing).some((count: number) => count > MOST_BLANKS)) return;
  meeting.parts.forEach((part, p) => {
    if (part.kind !== 'item') return;
    const base = start + (meeting.starts[p] ?? 0);
    if (meeting.parts[p - 1]?.kind === 'item') want(wanted, base + blanksBelow(part, 0), spacing.beforeItem);
    wantedInItem(part, base, spacing, wanted);
  });
}

function wantedInItem(item: Item, base: number, spacing: Partial<Spacing>, wanted: Wanted): void {
  const body = item.heading.line + item.heading.lineCount;
  const first = body + blanksBelow(item, body);
  if (item.heading.lineCount > 0 && first < item.lineCount) want(wanted, base + first, spacing.afterItem);
  for (const { start, heading, end, inline } of item.sections) {
    if (start > first) want(wanted, base + start, spacing.beforeSection);
    const text = start + heading.lineCount;
    const content = text + blanksBelow(item, text);
    if (!inline && content < end) want(wanted, base + content, spacing.afterSection);
  }
}
