/**
 * Days inside an item, where the words before the cursor leave nothing but a day to be written: the next meeting, a time
 * limit. Anywhere else in an item nothing is offered.
 */
import { addDays, daysBetween, formatDate, type IsoDate, WEEKDAYS, weekdayOf } from '../../../domain/dates/dates.ts';
import { MAY_ASK_FOR_DAY, NEXT_MEETING, TIME_LIMIT } from '../../../domain/words/meeting-words.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { textsOf } from '../../../texts/texts.ts';
import { proposeDates } from '../../new-referat/propose-dates.ts';
import { type Candidate, type CompletionContext, Kind } from '../candidate.ts';
import { begins, type Spot } from '../spot.ts';

const OPENS = String.raw`^[\s\u00a0•*#–-]{0,8}`;
const ASKS = String.raw`[ \u00a0](?:den|d\.)[ \u00a0]{1,2}`;
const MEETING_LEAD = lead(NEXT_MEETING);
const LIMIT_LEAD = lead(TIME_LIMIT, 'senest');

/** With a colon the words must open the line: they are its label. */
function lead(words: RegExp, more?: string): RegExp {
  const asked = more === undefined ? words.source : `(?:${words.source}|${more})`;
  return new RegExp(
    `(?:${OPENS}(?:${words.source}):[ \\u00a0]{0,2}(?:(?:den|d\\.)[ \\u00a0]{1,2})?|(?<![\\p{L}-])${asked}${ASKS})$`,
    'iu',
  );
}

/** What may have been typed of the day: a weekday or a number, then its month. */
const TYPED = /(?:\d{1,2}(?:\.[ \u00a0]?\p{L}{0,9}|[-.\d]{0,8})?|\p{L}{1,7})?$/u;
const WINDOW = 160;
const MOST = 4;
/** Weeks from the meeting; two, four and eight are the hearings of planloven § 24. */
const LIMIT_WEEKS = [2, 4, 8, 1];
const MEETING_WEEKS = [4, 2, 5, 1];

/** Days after the meeting, each with its weekday, where one is asked for. */
export function itemDateCandidates(spot: Spot, context: CompletionContext): Candidate[] {
  if (spot.part.node.kind !== 'item' || !spot.atEnd) return [];
  const own = spot.meeting.template.date;
  if (own === '') return [];
  const before = spot.text.slice(Math.max(0, spot.character - WINDOW), spot.character);
  if (!MAY_ASK_FOR_DAY.test(before)) return [];
  const typed = TYPED.exec(before)?.[0] ?? '';
  const words = before.slice(0, before.length - typed.length);
  if (MEETING_LEAD.test(words)) return nextMeetings(spot, own, context).flatMap(offered);
  return LIMIT_LEAD.test(words) ? LIMIT_WEEKS.map((weeks) => addDays(own, weeks * 7)).flatMap(offered) : [];

  function offered(date: IsoDate): Candidate[] {
    const weekday = WEEKDAYS[weekdayOf(date)] ?? '';
    const long = formatDate(date, 'long');
    const numeric = formatDate(date, 'numeric');
    const named = /(?:den|d\.)[ \u00a0]{1,2}$/i.test(words) ? long : `${weekday} den ${long}`;
    const written = [named, long, numeric].find((form) => begins(typed, form));
    if (written === undefined) return [];
    const from = spot.character - typed.length;
    const name = textsOf(context.language).weekdays[weekdayOf(date)] ?? weekday;
    const weeks = daysBetween(own, date) / 7;
    const beside = Number.isInteger(weeks) ? `${name}, ${draftTexts(context.language).weeksAfter(weeks)}` : name;
    return [{ label: written, text: written, beside, kind: Kind.Constant, from }];
  }
}

/** The meetings the workspace knows of, then the body's rhythm; without one the same weekday some weeks later. */
function nextMeetings({ meeting }: Spot, own: IsoDate, { sources }: CompletionContext): IsoDate[] {
  const met = sources.meetings(meeting.template.body);
  const known = met.filter((date) => date > own).sort();
  const earlier = met.filter((date) => date < own);
  const rhythm = earlier.length > 0 ? proposeDates([...earlier, own]) : [];
  const weeks = MEETING_WEEKS.map((count) => addDays(own, count * 7));
  return [...new Set([...known, ...rhythm, ...(earlier.length > 0 ? [] : weeks)])].slice(0, MOST);
}
