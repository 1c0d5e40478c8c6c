/** Two items give two days for what looks like one meeting of a body. */
import { sameBody } from '../domain/bodies.ts';
import { daysBetween, formatDate, type IsoDate } from '../domain/dates.ts';
import type { Item } from '../syntax/tree.ts';
import { lineRange, type MeetingFinding, meetingRule } from './rule.ts';
import { datesIn } from './support/dates-in.ts';

/** A day on which a body is said to meet. Positions count from the item. */
interface PlannedMeeting {
  /** `''`: the document's own body. */
  readonly body: string;
  readonly date: IsoDate;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Bodies meet at most once a week; farther apart are two meetings. */
const ONE_WEEK = 7;
const LONGEST_LINE = 400;

/** `Børne- og Familieudvalget (godkendelse) 08.03.21`: a line of a plan. */
const PLAN_LINE =
  /^[\s\u00a0•*-]*(\p{Lu}[\p{L}-]*(?:[, ]+(?:og |for |& )?[\p{L}-]+){0,5}?(?:udvalg(?:et)?|byråd(?:et)?|kommunalbestyrelse[n]?|råd(?:et)?))(?:[\s\u00a0]*\([^)]{0,40}\))?[\s\u00a0:–-]*(?:d\.|den)?[\s\u00a0]*$/u;
/** `udvalgets møde den 17. august 2021`. */
const OWN_MEETING =
  /(?:^|[\s\u00a0])(?:udvalgets|udvalgsmødet|byrådets|rådets|bestyrelsens)(?:[\s\u00a0](?:næste|ordinære))?[\s\u00a0](?:møde|behandling)[\s\u00a0](?:den|d\.)[\s\u00a0]*$/iu;

export const inconsistentMeetingDate = meetingRule<readonly PlannedMeeting[]>({
  meta: {
    id: 'inconsistent-meeting-date',
    severity: 'information',
    scope: 'meeting',
    fix: 'none',
    messages: ['differs'],
  },
  collect: plannedMeetings,
  check({ parts, facts }) {
    const all = parts.flatMap(({ digest, summary }, part) =>
      (digest ?? []).map((planned) => ({ ...planned, part, number: summary?.number })),
    );
    if (all.length > 2000) return [];
    return all.flatMap((each): MeetingFinding[] => {
      const other = all.find(
        (candidate) =>
          candidate.part !== each.part &&
          candidate.date !== each.date &&
          Math.abs(daysBetween(each.date, candidate.date)) <= ONE_WEEK &&
          sameBody(each.body || facts.body, candidate.body || facts.body),
      );
      if (!other) return [];
      return [
        {
          part: each.part,
          messageId: 'differs',
          params: {
            date: formatDate(each.date, 'long'),
            other: formatDate(other.date, 'long'),
            number: other.number ?? '',
          },
          range: lineRange(each.line, each.start, each.end),
        },
      ];
    });
  },
});

function plannedMeetings(item: Item): readonly PlannedMeeting[] | undefined {
  const found: PlannedMeeting[] = [];
  for (const { line, match } of datesIn(item)) {
    const text = item.lines[line] as string;
    if (match.date === undefined || text.length > LONGEST_LINE) continue;
    const before = text.slice(0, match.start);
    const body = PLAN_LINE.exec(before)?.[1] ?? (OWN_MEETING.test(before) ? '' : undefined);
    if (body === undefined || item.sections.some((section) => section.heading.line === line)) continue;
    found.push({ body, date: match.date, line, start: match.start, end: match.end });
  }
  return found.length > 0 ? found : undefined;
}
