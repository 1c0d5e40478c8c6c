import { comparePositions } from '../rules/rule.ts';
import type { Edit, Fix } from './finding.ts';

/**
 * The edits of as many fixes as can be applied together, in order of the document. A fix counts whole or not at all; of
 * two that touch the same place the earlier in the list stays, and the other is for the next pass.
 */
export function compatibleEdits(fixes: readonly Fix[]): Edit[] {
  const accepted: Edit[] = [];
  for (const fix of fixes) {
    const edits = fix.edits.toSorted((a, b) => comparePositions(a.range.start, b.range.start));
    if (clashes(edits) || !edits.every((edit) => isFree(accepted, edit))) continue;
    for (let i = edits.length - 1; i >= 0; i--) {
      const edit = edits[i] as Edit;
      accepted.splice(lowerBound(accepted, edit), 0, edit);
    }
  }
  return accepted;
}

/** Index of the first accepted edit that does not begin before `edit`. */
function lowerBound(accepted: readonly Edit[], { range }: Edit): number {
  let low = 0;
  let high = accepted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePositions((accepted[middle] as Edit).range.start, range.start) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFree(accepted: readonly Edit[], edit: Edit): boolean {
  const place = lowerBound(accepted, edit);
  const before = accepted[place - 1];
  const after = accepted[place];
  return !(before && meets(before, edit)) && !(after && meets(edit, after));
}

function clashes(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((a, b) => comparePositions(a.range.start, b.range.start));
  return sorted.some(
    (edit, index) => index > 0 && comparePositions((sorted[index - 1] as Edit).range.end, edit.range.start) > 0,
  );
}

/** Whether `first` reaches to where `second` begins; two insertions at one place do, since their order would matter. */
function meets(first: Edit, second: Edit): boolean {
  return comparePositions(first.range.end, second.range.start) >= 0;
}
