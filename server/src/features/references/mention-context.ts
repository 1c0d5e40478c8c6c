/**
 * What stands around `punkt 14` and decides whose item 14 it is: this meeting's, another meeting's, or no item at all
 * (a point of a recommendation, a clause of an act). In doubt it is no item of ours: a link that leads astray is worse
 * than none.
 */
import { findDates, type IsoDate } from '../../domain/dates/dates.ts';
import {
  BODY,
  BODY_FOLLOWS,
  BODY_ITSELF,
  DATE_AFTER,
  DAY_FOLLOWS,
  NOT_AN_ITEM,
  OF_THE_AGENDA,
  OTHER_MEETING,
  POINT_IN,
  POINT_OF,
  SENTENCE_END,
} from '../../domain/words/reference-words.ts';

export interface MentionContext {
  /** The body named right before, as written. */
  readonly body?: string;
  /** The day named right before. */
  readonly date?: IsoDate;
  /** The words say that it was at another meeting. */
  readonly otherMeeting: boolean;
}

const WINDOW = 120;
/** How far a date may stand before `pkt. 24` and still belong to it. */
const DATE_GAP = 25;
const BODY_GAP = 60;

/** Judges the words around `line[start, end)`; undefined when they show that no item is meant. */
export function mentionContext(line: string, start: number, end: number): MentionContext | undefined {
  const before = sentenceBefore(line, start);
  const after = line.slice(end, end + WINDOW);
  if (NOT_AN_ITEM.test(before)) return undefined;
  const owner = POINT_OF.exec(before)?.[1];
  if (owner !== undefined && !OF_THE_AGENDA.test(owner)) return undefined;
  const named = meetingAfter(after);
  if (named) return { ...named, otherMeeting: false };
  if (POINT_IN.test(after) && !OTHER_MEETING.test(after)) return undefined;
  const date = dateBefore(before) ?? (DATE_AFTER.test(after) ? findDates(after.slice(0, 40))[0]?.date : undefined);
  const body = bodyBefore(before);
  return {
    ...(body === undefined ? {} : { body }),
    ...(date === undefined ? {} : { date }),
    otherMeeting: OTHER_MEETING.test(after),
  };
}

/** Body and day right behind the number; undefined unless both are named. */
function meetingAfter(after: string): { readonly body: string; readonly date: IsoDate } | undefined {
  const lead = BODY_FOLLOWS.exec(after)?.[0].length;
  if (lead === undefined) return undefined;
  const body = bodyAt(after, lead);
  const gap = body === undefined ? undefined : DAY_FOLLOWS.exec(after.slice(lead + body.length))?.[0].length;
  if (body === undefined || gap === undefined) return undefined;
  const from = lead + body.length + gap;
  const [day] = findDates(after.slice(from, from + 30));
  return day?.start === 0 && day.date !== undefined ? { body, date: day.date } : undefined;
}

/** The name of a body that begins right at `at`. */
function bodyAt(text: string, at: number): string | undefined {
  for (const match of text.matchAll(BODY)) {
    if (match.index === at) return /^\p{Lu}/u.test(match[0]) ? match[0] : undefined;
    if (match.index > at) return undefined;
  }
  return undefined;
}

/** The words before `at` in the same sentence, as far as they can matter. */
function sentenceBefore(line: string, at: number): string {
  const capital = /^\p{Lu}/u.test(line.slice(at, at + 1));
  if (capital && /[.!?:][\s\u00a0]{1,2}$/.test(line.slice(Math.max(0, at - 3), at))) return '';
  const window = line.slice(Math.max(0, at - WINDOW), at);
  let from = 0;
  for (const stop of window.matchAll(SENTENCE_END)) from = stop.index + stop[0].length;
  return window.slice(from);
}

function dateBefore(before: string): IsoDate | undefined {
  const found = findDates(before).at(-1);
  return found && before.length - found.end <= DATE_GAP && !/\bjf|\bse /.test(before.slice(found.end))
    ? found.date
    : undefined;
}

function bodyBefore(before: string): string | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of before.matchAll(BODY)) last = match;
  if (!last || before.length - (last.index + last[0].length) > BODY_GAP || !/\p{Lu}/u.test(last[0])) return undefined;
  return BODY_ITSELF.test(last[0]) ? undefined : last[0];
}
