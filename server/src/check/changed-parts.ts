/** Which parts of a meeting an edit has put in the place of which others. */
import type { MeetingPart } from '../syntax/index.ts';

/** Parts `[from, oldTo)` before have become `[from, to)`; all others are the same objects. */
export interface ChangedParts {
  readonly from: number;
  readonly oldTo: number;
  readonly to: number;
}

/** The shortest stretch outside which both lists hold the same objects; empty on both sides when nothing has changed. */
export function changedParts(before: readonly MeetingPart[], after: readonly MeetingPart[]): ChangedParts {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let oldTo = before.length;
  let to = after.length;
  while (oldTo > from && to > from && before[oldTo - 1] === after[to - 1]) {
    oldTo--;
    to--;
  }
  return { from, oldTo, to };
}

/** `before` with `fresh` in the place of its elements `[from, to)`. */
export function spliced<T>(before: readonly T[], from: number, to: number, fresh: readonly T[]): T[] {
  if (to - from !== fresh.length) return before.slice(0, from).concat(fresh, before.slice(to));
  const result = before.slice();
  for (let i = 0; i < fresh.length; i++) result[from + i] = fresh[i] as T;
  return result;
}
