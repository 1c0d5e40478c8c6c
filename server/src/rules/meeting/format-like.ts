/** Writes a date the way another one is written. */
import { dateParts, formatDate, type IsoDate, MONTHS } from '../../domain/dates/dates.ts';

/** `10-03-2021`, `10.03.21`, `10/3-2021`, `2021-03-10` or `10. marts 2021`, as `written` has it. */
export function formatLike(date: IsoDate, written: string): string {
  const { year, month, day } = dateParts(date);
  if (/^\d{4}-/.test(written)) return date;
  const numeric = /^(\d{1,2})([./-])(\d{1,2})([./-])(\d{2}|\d{4})$/.exec(written);
  if (!numeric)
    return MONTHS.some((name) => written.toLowerCase().includes(name))
      ? formatDate(date, 'long')
      : formatDate(date, 'numeric');
  const [, first = '', mark = '', second = '', last = '', digits = ''] = numeric;
  const padded = (value: number, like: string) => String(value).padStart(like.length, '0');
  return `${padded(day, first)}${mark}${padded(month, second)}${last}${digits.length === 2 ? String(year).slice(2) : year}`;
}
