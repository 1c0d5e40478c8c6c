/** Some lines were replaced by others. */
export interface LineChange {
  /** 0-based first line touched, the same before and after. */
  readonly start: number;
  /** How many of the old lines are gone. */
  readonly removed: number;
  /** How many new lines stand there instead. */
  readonly inserted: number;
}

/** What changed since somebody asked last; `'all'`: nothing can be reused. */
export type LineChanges = LineChange | 'all' | undefined;

/** The smallest single change that covers both; `next` counts lines after `before` has happened. */
export function mergeChanges(before: LineChanges, next: LineChange): LineChanges {
  if (before === undefined) return next;
  if (before === 'all') return before;
  const start = Math.min(before.start, next.start);
  const end = Math.max(before.start + before.inserted, next.start + next.removed);
  return {
    start,
    removed: end - start - before.inserted + before.removed,
    inserted: end - start - next.removed + next.inserted,
  };
}
