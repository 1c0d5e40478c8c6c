/** Title and meeting facts: bodies, and days near the meeting with their weekday. */
import { addDays, findDates, formatDate, type IsoDate, weekdayOf } from '../../../domain/dates/dates.ts';
import { TITLE_START } from '../../../domain/words/meeting-words.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { textsOf } from '../../../texts/texts.ts';
import { longDay, padsDays } from '../../house-style/date-style.ts';
import { proposeDates } from '../../new-referat/propose-dates.ts';
import { type Candidate, type CompletionContext, Kind } from '../candidate.ts';
import { begins, type Spot } from '../spot.ts';

const DATE_LEAD = /(?:^|[\s\u00a0])(?:d\.|den|dato:?)[\s\u00a0]*$/i;
const TITLE_LINES = 12;

/** Bodies where the title or `Udvalg:` names one. */
export function bodyCandidates(spot: Spot, { sources, language }: CompletionContext): Candidate[] {
  const from = bodyStart(spot);
  if (from === undefined) return [];
  const typed = spot.text.slice(from, spot.character);
  if (findDates(spot.text).length > 0) return [];
  const own = spot.meeting.header.title?.body ?? '';
  return sources
    .bodies()
    .filter((body) => body !== own || typed !== own)
    .filter((body) => begins(typed, body))
    .map((body) => ({ label: body, text: body, detail: draftTexts(language).body, kind: Kind.Module, from }));
}

function bodyStart({ part, own, text, character, line }: Spot): number | undefined {
  if (part.node.kind !== 'header') return undefined;
  const cls = part.node.classes[own];
  if (cls?.kind === 'label')
    return cls.fact === 'body' && character >= cls.valueStart ? Math.max(cls.valueStart, cls.labelEnd) : undefined;
  const title = line < TITLE_LINES ? TITLE_START.exec(text.slice(0, 120)) : null;
  return title && character >= title[0].length ? title[0].length : undefined;
}

/** Days in the title and behind `Mødedato`. */
export function dateCandidates(spot: Spot, context: CompletionContext): Candidate[] {
  const found = datePlace(spot);
  if (!found) return [];
  const { from, numeric } = found;
  const typed = spot.text.slice(from, spot.character);
  const texts = textsOf(context.language);
  const pad = padsDays(spot.meeting.header.lines);
  return days(spot, context).flatMap((date) => {
    const written = numeric
      ? formatDate(date, 'numeric')
      : pad
        ? longDay(date).replace(/ (\d\.)/, ' 0$1')
        : longDay(date);
    const words = numeric ? written : `${written} ${formatDate(date, 'long')}`;
    if (typed !== '' && !begins(typed, written) && !begins(typed, formatDate(date, 'long'))) return [];
    return [
      {
        label: written,
        text: written,
        words: begins(typed, written) ? written : `${typed} ${words}`,
        beside: texts.weekdays[weekdayOf(date)] ?? '',
        kind: Kind.Constant,
        from,
      },
    ];
  });
}

function datePlace(spot: Spot): { readonly from: number; readonly numeric: boolean } | undefined {
  const { part, own, text, character, line, atEnd } = spot;
  if (part.node.kind !== 'header' || !atEnd) return undefined;
  const cls = part.node.classes[own];
  if (cls?.kind === 'label' && cls.fact === 'date' && character >= cls.labelEnd) {
    const colon = text.slice(cls.labelEnd, character);
    const from = cls.labelEnd + (/^[\s\u00a0:*]*/.exec(colon)?.[0].length ?? 0);
    return from > cls.labelEnd ? { from, numeric: false } : undefined;
  }
  if (line >= TITLE_LINES || !TITLE_START.test(text.slice(0, 120))) return undefined;
  let from = character;
  while (from > 0 && /[\d.-]/.test(text.charAt(from - 1)) && character - from < 10) from--;
  while (from < character && !/\d/.test(text.charAt(from))) from++;
  return DATE_LEAD.test(text.slice(Math.max(0, from - 12), from)) ? { from, numeric: true } : undefined;
}

const NEAR = 7;

/** The meeting's own day when it is known; else the days the body is likely to meet. */
function days({ meeting, referat }: Spot, { sources, today }: CompletionContext): IsoDate[] {
  const { date, body } = meeting.template;
  const own = date || referat.meetings[0]?.header.title?.date;
  if (own) return [own, ...around(own)];
  const earlier = sources.meetings(body);
  return [...new Set([...proposeDates(earlier, today), ...(today === undefined ? [] : [today, ...around(today)])])];
}

/** The days of the week after and before, nearest first. */
function around(date: IsoDate): IsoDate[] {
  return Array.from({ length: NEAR }, (_, index) => [addDays(date, index + 1), addDays(date, -index - 1)]).flat();
}
