/** The day of the meeting, from a head whose title does not tell it. */
import { findDates, type IsoDate, isoDate, lastDate } from '../../../domain/dates/dates.ts';
import { YEAR_IN_FRONT } from '../../../domain/words/calendar-words.ts';
import { MEETING_WORD, OTHER_DAY, SENT } from '../../../domain/words/meeting-words.ts';
import type { LineClass } from '../../lines/line-class.ts';
import type { Fact } from '../../tree.ts';

/** The day that the meeting's facts tell. ISO. */
export function dateOfFacts(facts: readonly Fact[]): string | undefined {
  for (const kind of ['date', 'start', 'time'] as const) {
    for (const fact of facts) {
      const date = fact.kind === kind ? lastDate(fact.value)?.date : undefined;
      if (date) return date;
    }
  }
  return undefined;
}

const HEAD_LINES = 20;
const LONGEST_LINE = 240;
/** What a line says for telling the day: by its words, by being little more than the date, and against it. */
const POINTS = { meeting: 2, day: 2, alone: 1, otherDay: -5 };
const DAY = /dag\b|\bkl\b/i;
const ALONE = 40;

/** The day told by the line of the head that speaks of it most; of equals the first. ISO. */
export function dateOfHead(lines: readonly string[], classes: readonly LineClass[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  let sent = false;
  for (let line = 0; line < Math.min(lines.length, HEAD_LINES); line++) {
    if (classes[line]?.kind === 'entry') break;
    const text = lines[line] as string;
    const date = text.length <= LONGEST_LINE ? lastDate(text.replace(YEAR_IN_FRONT, '$2 $1'))?.date : undefined;
    if (date === undefined) continue;
    const points = 2 + pointsOf(text);
    if (points > most) [best, most, sent] = [date, points, SENT.test(text)];
  }
  return best !== undefined && sent ? (dayBefore(lines, best) ?? best) : best;
}

/** `Emne: Referat af møde 11/9` in a mail of that year: the day of the meeting, at or before the day it was sent. ISO. */
function dayBefore(lines: readonly string[], sent: IsoDate): IsoDate | undefined {
  const subject = lines
    .slice(0, HEAD_LINES)
    .find((text) => text.length <= LONGEST_LINE && MEETING_WORD.test(text) && DAY_MONTH.test(text));
  const [, day, month] = DAY_MONTH.exec(subject ?? '') ?? [];
  if (day === undefined || month === undefined) return undefined;
  const year = Number(sent.slice(0, 4));
  const dates = [year, year - 1].map((each) => isoDate(each, Number(month), Number(day)));
  return dates.find((date) => date !== undefined && date <= sent);
}

const DAY_MONTH = /(?<![\d/.-])(\d{1,2})[/.](\d{1,2})(?![\d/.-]|\.\d)/;

/** The day of a title line; undefined where it tells when the text was sent or printed. */
export function dateOfTitle(text: string): string | undefined {
  return OTHER_DAY.test(text) ? undefined : lastDate(text)?.date;
}

function pointsOf(text: string): number {
  return (
    (MEETING_WORD.test(text) ? POINTS.meeting : 0) +
    (DAY.test(text) ? POINTS.day : 0) +
    (text.trim().length <= ALONE ? POINTS.alone : 0) +
    (OTHER_DAY.test(text) ? POINTS.otherDay : 0)
  );
}

/** Whether a line has a date at all. */
export function hasDate(text: string): boolean {
  return text.length <= LONGEST_LINE && findDates(text).length > 0;
}
