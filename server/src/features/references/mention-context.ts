/**
 * What stands around `punkt 14` and decides whose item 14 it is: this meeting's, another meeting's, or no item at all
 * (a point of a recommendation, a clause of an act). In doubt it is no item of ours: a link that leads astray is worse
 * than none.
 */
import { findDates, type IsoDate } from '../../domain/dates/dates.ts';

export interface MentionContext {
  /** The body named right before, as written. */
  readonly body?: string;
  /** The day named right before. */
  readonly date?: IsoDate;
  /** The words say that it was at another meeting. */
  readonly otherMeeting: boolean;
}

const WINDOW = 120;
/** `pkt. 24 i Økonomiudvalget den 9. marts 2021`: between number and body, and between body and day. */
const BODY_FOLLOWS = /^[\s\u00a0,(]{1,3}(?:i|fra|på|hos)[\s\u00a0]{1,2}/u;
const DAY_FOLLOWS =
  /^s?(?:[\s\u00a0]møde)?[\s\u00a0,(]{1,3}(?:(?:på[\s\u00a0])?mødet[\s\u00a0])?(?:(?:den|d\.)[\s\u00a0]{0,2})?(?=\d)/u;
/** How far a date may stand before `pkt. 24` and still belong to it. */
const DATE_GAP = 25;
const BODY_GAP = 60;

const NOT_AN_ITEM =
  /(?:§|(?<![\p{L}])(?:stk|nr|litra|bilag|bilagets?|artikel|kapitel|afsnit|side|bekendtgørelse|vejledning|lov|cirkulære))[\s\u00a0.,]{0,3}[\p{L}\d]{0,8}[\s\u00a0.,]{0,3}$/iu;
/** `indstillingens punkt 2`, `aftalens punkt 3`: a point of something else than the agenda. */
const POINT_OF = /(?<![\p{L}])(\p{L}{1,30}(?:ens|ets|nes|elses|ings))[\s\u00a0]{1,2}$/iu;
const OF_THE_AGENDA = /^(?:dagsordenens|mødets|udvalgets|dagens|aftenens)$/i;
const POINT_IN =
  /^[\s\u00a0]{1,2}(?:i|af|under|fra)[\s\u00a0]{1,2}(?!dagsorden|dag(?![\p{L}])|aften|denne|dette|møde|det|et|sidste|forrige|seneste)/iu;
const OTHER_MEETING =
  /^[\s\u00a0,(]{1,3}(?:på|fra|i|til|ved)[\s\u00a0]{1,2}(?:(?:det|et|sidste|næste|forrige|seneste|tidligere|ovennævnte|nævnte)[\s\u00a0]{1,2}(?:tidligere[\s\u00a0]{1,2})?møde|mødet[\s\u00a0]{1,2}(?:i|den|d\.|før)(?![\p{L}]))/iu;
const DATE_AFTER = /^[\s\u00a0,(]{1,3}(?:den|d\.|på mødet)?[\s\u00a0]{0,2}\d{1,2}[.-]/iu;
const BODY =
  /(?<![\p{L}-])(?:[A-ZÆØÅ]\p{L}{0,30}-[\s\u00a0]?(?:,[\s\u00a0])?(?:og[\s\u00a0])?)?[A-ZÆØÅ]?[\p{L}]{0,40}(?:udvalg|byråd|bestyrelse|nævn|kommission|råd|direktion)(?:et|en)?(?=s?(?![\p{L}]))(?:[\s\u00a0]for[\s\u00a0][\p{L}]{1,30}(?:(?:,[\s\u00a0]|[\s\u00a0]og[\s\u00a0])[A-ZÆØÅ][\p{L}]{0,30}){0,4})?/gu;
const SENTENCE_END = /[\p{L})]{4}[.!?][\s\u00a0]{1,2}(?=[A-ZÆØÅ])/gu;

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
  return /^(?:udvalget|rådet|bestyrelsen|nævnet|direktionen)$/i.test(last[0]) ? undefined : last[0];
}
