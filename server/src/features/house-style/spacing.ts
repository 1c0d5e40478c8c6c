/** How many blank lines a document puts around its headings. */
import type { Item, Meeting } from '../../syntax/index.ts';
import { commonest } from './commonest.ts';

export interface Spacing {
  readonly beforeItem: number;
  /** Between an item's heading and what follows. */
  readonly afterItem: number;
  readonly beforeSection: number;
  /** Between a section's heading and its text. */
  readonly afterSection: number;
  /** Between the case number and its neighbours. */
  readonly aroundCase: number;
}

const PLACES = ['beforeItem', 'afterItem', 'beforeSection', 'afterSection', 'aroundCase'] as const;
type Counts = Record<keyof Spacing, number[]>;

/** The commonest number of blank lines at each place; where nothing stands there, as paragraphs are set apart. */
export function learnSpacing(meeting: Meeting): Spacing {
  const counts = countsOf(meeting);
  const usual = (name: keyof Spacing): number => commonest(counts[name]) ?? Number(meeting.template.spaced);
  return Object.fromEntries(PLACES.map((name) => [name, usual(name)])) as unknown as Spacing;
}

/** Only what is a habit beyond doubt: three places or more, and two in three alike. */
export function sureSpacing(meeting: Meeting): Partial<Spacing> {
  const counts = countsOf(meeting);
  const sure: { -readonly [K in keyof Spacing]?: number } = {};
  for (const name of PLACES) {
    const usual = commonest(counts[name]);
    const same = counts[name].filter((count) => count === usual).length;
    if (usual !== undefined && same >= 3 && same * 3 >= counts[name].length * 2) sure[name] = usual;
  }
  return sure;
}

function countsOf(meeting: Meeting): Counts {
  const counts: Counts = { beforeItem: [], afterItem: [], beforeSection: [], afterSection: [], aroundCase: [] };
  meeting.parts.forEach((part, p) => {
    if (part.kind !== 'item') return;
    const before = meeting.parts[p - 1];
    if (before?.kind === 'item') counts.beforeItem.push(blanksAbove(before, before.lineCount) + blanksBelow(part, 0));
    readItem(part, counts);
  });
  return counts;
}

function readItem(item: Item, counts: Counts): void {
  const end = item.heading.line + item.heading.lineCount;
  if (item.heading.lineCount > 0 && blanksBelow(item, end) + end < item.lineCount)
    counts.afterItem.push(blanksBelow(item, end));
  const { caseNumber } = item;
  if (caseNumber && caseNumber.line >= end) counts.aroundCase.push(blanksAbove(item, caseNumber.line));
  for (const { start, heading, end: sectionEnd, inline } of item.sections) {
    if (start > end) counts.beforeSection.push(blanksAbove(item, start));
    const text = start + heading.lineCount;
    const gap = blanksBelow(item, text);
    if (!inline && text + gap < sectionEnd) counts.afterSection.push(gap);
  }
}

/** Blank lines directly above line `line` of the node. */
function blanksAbove(node: Pick<Item, 'classes'>, line: number): number {
  let count = 0;
  while (line - count > 0 && node.classes[line - count - 1]?.kind === 'blank') count++;
  return count;
}

/** Blank lines from line `line` of the node on. */
export function blanksBelow(node: Pick<Item, 'classes'>, line: number): number {
  let count = 0;
  while (node.classes[line + count]?.kind === 'blank') count++;
  return count;
}
