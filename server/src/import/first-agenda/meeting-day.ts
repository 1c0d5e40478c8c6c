/** Days and times as services write them. */
import type { IsoDate } from '../../domain/dates/dates.ts';
import { longDay } from '../../features/house-style/date-style.ts';

export interface MeetingDay {
  readonly date: IsoDate;
  /** `16:00`, `''` where none is given. */
  readonly time: string;
}

/** Where a moment is given, its day is the one in Denmark. Undefined for what is no day. */
export function readMeetingDay(text: string): MeetingDay | undefined {
  const milliseconds = /^\/Date\((-?\d{1,15})/.exec(text)?.[1];
  const moment = milliseconds ?? /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.exec(text)?.[0];
  if (moment !== undefined) return inDenmark(new Date(milliseconds === undefined ? moment : Number(milliseconds)));
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/.exec(text);
  if (iso) return { date: iso[1] as IsoDate, time: timeOf(iso[2] ?? '') };
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?:\D{1,8}(\d{1,2})[.:](\d\d))?/.exec(text);
  if (!danish) return undefined;
  const [, day = '', month = '', year = '', hour, minute] = danish;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as IsoDate;
  return { date, time: hour === undefined ? '' : `${hour.padStart(2, '0')}:${minute}` };
}

function inDenmark(moment: Date): MeetingDay | undefined {
  if (Number.isNaN(moment.getTime())) return undefined;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', time = ''] = format.format(moment).split(' ');
  return { date: date as IsoDate, time: timeOf(time) };
}

/** Midnight is what services write for a day without a time. */
function timeOf(time: string): string {
  return time === '00:00' ? '' : time;
}

/** `Tirsdag d. 13. april 2021 kl. 16:00` */
export function writeMeetingDay({ date, time }: MeetingDay): string {
  return time === '' ? longDay(date) : `${longDay(date)} kl. ${time}`;
}
