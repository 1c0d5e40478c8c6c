/** Hover: a date's weekday, its week and its distance from the meeting; says so when the day does not exist. */
import {
  addDays,
  type DateMatch,
  dateParts,
  daysBetween,
  daysInMonth,
  findDates,
  type IsoDate,
  isoDate,
  weekdayOf,
} from '../../domain/dates/dates.ts';
import { textsOf } from '../../texts/texts.ts';
import { longDate, plainDate, weekdayName } from '../support/date-text.ts';
import { bold, paragraphs, plain } from '../support/markdown.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

/** How far around the cursor a date may reach. */
const REACH = 80;

export function hoverDate({ meeting, line, character, text }: Spot, options: HoverOptions): Found | undefined {
  const from = Math.max(0, character - REACH);
  const match = findDates(text.slice(from, character + REACH), { withoutYear: true }).find(
    (found) => from + found.start <= character && character <= from + found.end,
  );
  if (!match) return undefined;
  const value = dateText(match, meeting.header.title?.date, options);
  return value === undefined ? undefined : { span: { line, start: from + match.start, end: from + match.end }, value };
}

function dateText(match: DateMatch, meeting: IsoDate | undefined, { language }: HoverOptions): string | undefined {
  const texts = textsOf(language);
  const { day, month, year } = match;
  if (year === undefined) {
    const assumed = meeting && isoDate(dateParts(meeting).year, month, day);
    return assumed && plain(texts.date.assumedYear(weekdayName(assumed, language), dateParts(assumed).year));
  }
  if (match.date === undefined) {
    const days = daysInMonth(year, month);
    const name = texts.months[month - 1];
    return `⚠ ${plain(name === undefined ? texts.date.noSuchMonth(month) : texts.date.noSuchDay(name, year, days))}`;
  }
  const { weekday, date } = match;
  const right = weekdayName(date, language);
  const wrong =
    weekday !== undefined && weekday.index !== weekdayOf(date)
      ? `⚠ ${plain(texts.date.wrongWeekday(weekday.name.toLowerCase(), plainDate(date, language), right))}`
      : undefined;
  return paragraphs(
    wrong,
    [bold(longDate(date, language)), plain(texts.date.week(weekOf(date))), distance(date, meeting, texts.date)]
      .filter(Boolean)
      .join(' · '),
  );
}

interface DistanceTexts {
  readonly meetingDay: string;
  readonly before: (days: number) => string;
  readonly after: (days: number) => string;
}

/** Beyond a year the distance in days tells nobody anything. */
const FAR = 366;

function distance(date: IsoDate, meeting: IsoDate | undefined, texts: DistanceTexts): string {
  if (meeting === undefined) return '';
  const days = daysBetween(meeting, date);
  if (Math.abs(days) > FAR) return '';
  return plain(days === 0 ? texts.meetingDay : days < 0 ? texts.before(-days) : texts.after(days));
}

/** Number of the ISO 8601 week: the week of the year's first Thursday is week 1. */
function weekOf(date: IsoDate): number {
  const thursday = addDays(date, 3 - weekdayOf(date));
  const first = isoDate(dateParts(thursday).year, 1, 1) ?? thursday;
  return Math.floor(daysBetween(first, thursday) / 7) + 1;
}
