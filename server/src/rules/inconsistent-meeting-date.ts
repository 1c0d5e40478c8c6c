/** Two items give two days for what looks like one meeting of a body. */
import { bodyKey } from '../domain/bodies.ts';
import { daysBetween, findDates, formatDate, type IsoDate } from '../domain/dates.ts';
import type { Item } from '../syntax/tree.ts';
import { lineRange, type MeetingFinding, meetingRule } from './rule.ts';

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
const SUSPECT = /(?:dvalg|råd|bestyrelse|møde|behandling)[^\d]*\d/i;

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
    const byBody = new Map<string, (typeof all)[number][]>();
    for (const each of all) {
      const key = bodyKey(each.body || facts.body);
      const known = byBody.get(key);
      if (known) known.push(each);
      else byBody.set(key, [each]);
    }
    return [...byBody.values()].flatMap(differing);
  },
});

type Placed = PlannedMeeting & { readonly part: number; readonly number: number | undefined };

/** Those of one body's meetings that have another within a week, in another item. In order of date only neighbours matter. */
function differing(meetings: readonly Placed[]): MeetingFinding[] {
  const sorted = [...meetings].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.part - b.part));
  return sorted.flatMap((each, at) => {
    const other = neighbour(sorted, each, at, -1) ?? neighbour(sorted, each, at, 1);
    if (!other) return [];
    const params = {
      date: formatDate(each.date, 'long'),
      other: formatDate(other.date, 'long'),
      number: other.number ?? '',
    };
    return [{ part: each.part, messageId: 'differs', params, range: lineRange(each.line, each.start, each.end) }];
  });
}

const MOST_NEIGHBOURS = 50;

/** The nearest meeting in one direction that lies in another item, on another day, within a week. */
function neighbour(sorted: readonly Placed[], each: Placed, at: number, step: 1 | -1): Placed | undefined {
  for (let i = at + step, looked = 0; i >= 0 && i < sorted.length && looked < MOST_NEIGHBOURS; i += step, looked++) {
    const other = sorted[i] as Placed;
    if (other.date === each.date) continue;
    if (Math.abs(daysBetween(each.date, other.date)) > ONE_WEEK) return undefined;
    if (other.part !== each.part) return other;
  }
  return undefined;
}

function plannedMeetings(item: Item): readonly PlannedMeeting[] | undefined {
  const found: PlannedMeeting[] = [];
  item.lines.forEach((text, line) => {
    if (text.length > LONGEST_LINE || !SUSPECT.test(text)) return;
    for (const match of findDates(text)) {
      if (match.date === undefined) continue;
      const before = text.slice(0, match.start);
      const body = PLAN_LINE.exec(before)?.[1] ?? (OWN_MEETING.test(before) ? '' : undefined);
      if (body === undefined || item.classes[line]?.kind === 'heading') continue;
      found.push({ body, date: match.date, line, start: match.start, end: match.end });
    }
  });
  return found.length > 0 ? found : undefined;
}
