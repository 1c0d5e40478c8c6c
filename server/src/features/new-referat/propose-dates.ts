/** When a body is likely to meet next, by the rhythm of its meetings. */
import { addDays, dateParts, daysBetween, type IsoDate, isoDate, weekdayOf } from '../../domain/dates/dates.ts';
import { commonest } from '../house-style/commonest.ts';

const MOST = 3;

/**
 * Up to three days, the likeliest first: the same weekday of the same week of the month as the last meetings, each after
 * the newest one (and not before `today` when it is known). Empty for a body that has never met.
 */
export function proposeDates(meetings: readonly IsoDate[], today?: IsoDate): IsoDate[] {
  const newest = [...meetings].sort().at(-1);
  if (newest === undefined) return [];
  const recent = [...new Set(meetings)].sort().slice(-12);
  const weekday = commonest(recent.map(weekdayOf)) ?? weekdayOf(newest);
  const gaps = recent.slice(1).map((date, index) => daysBetween(recent[index] as IsoDate, date));
  const usual = median(gaps) ?? 28;
  const after = today !== undefined && today > addDays(newest, 1) ? addDays(today, -1) : newest;
  if (usual < 21) return steps(after, weekday, usual < 11 ? 7 : 14);
  const week = commonest(recent.map(weekOfMonth)) ?? weekOfMonth(newest);
  const found: IsoDate[] = [];
  let { year, month } = dateParts(after);
  for (let tries = 0; tries < 6 && found.length < MOST; tries++) {
    const date = inMonth(year, month, weekday, week);
    // Two meetings within a fortnight would break a monthly rhythm.
    if (date !== undefined && date > after && daysBetween(newest, date) >= 14) found.push(date);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return found;
}

function steps(after: IsoDate, weekday: number, step: number): IsoDate[] {
  const first = addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
  const start = daysBetween(after, first) < step - 6 ? addDays(first, step - 7) : first;
  return Array.from({ length: MOST }, (_, index) => addDays(start, index * step));
}

function weekOfMonth(date: IsoDate): number {
  return Math.ceil(dateParts(date).day / 7);
}

/** The nth such weekday of a month; the last one where there are fewer. */
function inMonth(year: number, month: number, weekday: number, week: number): IsoDate | undefined {
  const first = isoDate(year, month, 1);
  if (first === undefined) return undefined;
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (week - 1) * 7;
  return isoDate(year, month, day) ?? isoDate(year, month, day - 7);
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
