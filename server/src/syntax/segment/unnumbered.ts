/**
 * Items without numbers: the titles of the contents standing again in the text, or the short lines in front of the case
 * numbers. Only where no numbering runs through the document.
 */
import type { HeadingLike, MarkClass } from '../lines/line-class.ts';
import { gapProse, type Skeleton } from '../skeleton/skeleton.ts';

/** Marks that head unnumbered items among `marks[from, to)`, rising; empty when there are none. Linear. */
export function findUnnumbered(skeleton: Skeleton, from: number, to: number, titled: boolean): number[] {
  const byContents = titlesOfContents(skeleton, from, to);
  if (byContents.length >= 2) return byContents;
  const byCase = linesBeforeCases(skeleton, from, to);
  if (byCase.length >= 2) return byCase;
  const byCaseAlone = casesAlone(skeleton, from, to);
  if (byCaseAlone.length >= 2) return byCaseAlone;
  const byLevel = titled ? markdownItems(skeleton, from, to) : [];
  return byLevel.length >= 2 ? byLevel : [];
}

function isName(mark: MarkClass): mark is HeadingLike {
  return mark.kind === 'heading' && mark.role === undefined && mark.inline === undefined && mark.key !== '';
}

function titlesOfContents(skeleton: Skeleton, from: number, to: number): number[] {
  const entries = new Set<string>();
  let last = from;
  for (let i = from; i < to; i++) {
    const mark = skeleton.marks[i] as MarkClass;
    if (mark.kind === 'entry') {
      entries.add(mark.titleKey);
      last = i;
    }
  }
  if (entries.size < 2) return [];
  const found: number[] = [];
  for (let i = last + 1; i < to; i++) {
    const mark = skeleton.marks[i] as MarkClass;
    if (isName(mark) && entries.delete(mark.key)) found.push(i);
  }
  return found;
}

function linesBeforeCases(skeleton: Skeleton, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from + 1; i < to; i++) {
    const mark = skeleton.marks[i] as MarkClass;
    const before = skeleton.marks[i - 1] as MarkClass;
    if (mark.kind === 'case' && isName(before) && gapProse(skeleton.gaps[i] as number) === 0 && before.colon === false)
      found.push(i - 1);
  }
  return found;
}

/** Case numbers with a label, each followed by a known section: the items of a web page that lost its titles. */
function casesAlone(skeleton: Skeleton, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i + 1 < to; i++) {
    const mark = skeleton.marks[i] as MarkClass;
    const next = skeleton.marks[i + 1] as MarkClass;
    if (
      mark.kind === 'case' &&
      mark.match.label !== undefined &&
      gapProse(skeleton.gaps[i + 1] as number) === 0 &&
      next.kind === 'heading' &&
      next.role !== undefined
    )
      found.push(i);
  }
  return found;
}

/** `## Title` with `### Section` below: the level right above that of the known sections. */
function markdownItems(skeleton: Skeleton, from: number, to: number): number[] {
  let sectionLevel = 7;
  for (let i = from; i < to; i++) {
    const mark = skeleton.marks[i] as MarkClass;
    if (mark.kind === 'heading' && mark.role !== undefined && mark.level > 1)
      sectionLevel = Math.min(sectionLevel, mark.level);
  }
  if (sectionLevel === 7) return [];
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const mark = skeleton.marks[i] as MarkClass;
    if (isName(mark) && mark.level === sectionLevel - 1) found.push(i);
  }
  return found;
}
