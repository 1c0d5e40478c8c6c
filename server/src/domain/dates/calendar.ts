/**
 * Days and weekdays. Pure arithmetic on the proleptic Gregorian calendar: no clock, no time zone.
 */

import { MONTHS } from '../words/calendar-words.ts';

export { ENGLISH_MONTHS, MONTHS, WEEKDAYS } from '../words/calendar-words.ts';

/** A day as `YYYY-MM-DD`; it exists. Compares as a string. */
export type IsoDate = string;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1-12), 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day as {@link IsoDate}, undefined when no such day exists. Years 1-9999, months from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Day, month (1-12) and year of an {@link IsoDate}. */
export function dateParts(iso: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** Days since 1970-01-01 (negative before). Years are counted from March, so that the leap day comes last. */
function dayNumber(iso: IsoDate): number {
  const { year, month, day } = dateParts(iso);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** 0 = mandag … 6 = søndag. */
export function weekdayOf(iso: IsoDate): number {
  return (((dayNumber(iso) + 3) % 7) + 7) % 7;
}

/** Whole days from `from` to `to`, negative when `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `count` days later (earlier when negative). Stays within the years 1-9999. */
export function addDays(iso: IsoDate, count: number): IsoDate {
  const shifted = dayNumber(iso) + count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate(year, month, day) ?? (count < 0 ? '0001-01-01' : '9999-12-31');
}

/** `long`: `10. marts 2021` · `numeric`: `10-03-2021` · `short`: `10.03.21`. */
export function formatDate(iso: IsoDate, style: 'long' | 'numeric' | 'short'): string {
  const { year, month, day } = dateParts(iso);
  if (style === 'numeric') return `${pad(day)}-${pad(month)}-${String(year).padStart(4, '0')}`;
  if (style === 'short') return `${pad(day)}.${pad(month)}.${pad(year % 100)}`;
  return `${day}. ${MONTHS[month - 1] ?? ''} ${year}`;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
