/** Which number the first item of a new meeting gets. */
import type { ItemEntry } from '../cases/entry.ts';

export interface NumberedMeeting {
  /** `YYYY-MM-DD`, `''` when unknown. */
  readonly date: string;
  readonly kind?: string;
  readonly items: readonly Pick<ItemEntry, 'number'>[];
}

interface Run {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The number after the body's last one in a house that counts over the year (or over the whole period of office, when it
 * has gone on counting at a turn of the year before); 1 in a house that begins anew at every meeting.
 */
export function nextNumber(meetings: readonly NumberedMeeting[], year: number): number {
  const runs = meetings
    .flatMap((meeting) => runOf(meeting, year) ?? [])
    .sort((a, b) => b.year - a.year || b.last - a.last);
  const newest = runs[0];
  if (!newest || runs.every(({ first }) => first === 1)) return 1;
  return newest.year === year || countsOn(runs) ? newest.last + 1 : 1;
}

/** The house once began a year with another number than 1 while the year before is known. */
function countsOn(runs: readonly Run[]): boolean {
  const firsts = new Map<number, number>();
  for (const { year, first } of runs) firsts.set(year, Math.min(first, firsts.get(year) ?? first));
  return [...firsts].some(([year, first]) => firsts.has(year - 1) && first > 1 && first > (firsts.get(year - 1) ?? 0));
}

function runOf({ date, items }: NumberedMeeting, before: number): Run | undefined {
  const year = Number(date.slice(0, 4));
  if (!(year > 0) || year > before) return undefined;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { number } of items) {
    const value = Number(number);
    if (!Number.isInteger(value) || value <= 0 || value > 9999) continue;
    first = Math.min(first, value);
    last = Math.max(last, value);
  }
  return last === 0 ? undefined : { year, first, last };
}
