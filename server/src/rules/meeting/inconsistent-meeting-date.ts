/** Two items give two days for what looks like one meeting of a body. */
import { daysBetween, formatDate, type IsoDate } from '../../domain/dates/dates.ts';
import { bodyKey } from '../../domain/people/bodies.ts';
import { MAY_TELL_MEETING_DAY, OWN_MEETING, PLAN_LINE } from '../../domain/words/meeting-words.ts';
import type { Item } from '../../syntax/index.ts';
import { lineRange, type MeetingFinding, meetingRule } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';
import { type LineMemory, LineReader } from '../support/line-reader.ts';
import { datesOfLine } from './dates-of-line.ts';

/** A day on which a body is said to meet. Positions count from the item. */
interface PlannedOnLine {
  /** `''`: the document's own body. */
  readonly body: string;
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

interface PlannedMeeting extends PlannedOnLine {
  readonly line: number;
}

/** Bodies meet at most once a week; farther apart are two meetings. */
const ONE_WEEK = 7;
const LONGEST_LINE = 400;

export const inconsistentMeetingDate = meetingRule<readonly PlannedMeeting[]>({
  meta: {
    id: 'inconsistent-meeting-date',
    severity: 'information',
    scope: 'meeting',
    fix: 'none',
    messages: ['differs', 'here'],
  },
  collect: plannedMeetings,
  check({ parts, facts }) {
    const all = parts.flatMap(({ digest, summary }, part) =>
      (digest ?? []).map((planned) => ({ part, number: summary?.number, ...planned })),
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

/** Where one day is said, in the order of the document, and by which items. */
interface Day {
  readonly date: IsoDate;
  readonly said: readonly [Placed, ...Placed[]];
  readonly parts: ReadonlySet<number>;
}

/**
 * The odd ones out: most items say one day, these another within a week of it. Where no day is said by more items than
 * the others, nobody can know which is wrong: then the one said second is marked, once.
 */
function differing(meetings: readonly Placed[]): MeetingFinding[] {
  const said = new Map<IsoDate, [Placed, ...Placed[]]>();
  for (const each of meetings) {
    const before = said.get(each.date);
    if (before) before.push(each);
    else said.set(each.date, [each]);
  }
  const days = [...said]
    .map(([date, all]): Day => ({ date, said: all, parts: new Set(all.map(({ part }) => part)) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return clusters(days).flatMap((near) => {
    const [usual, ...others] = near.sort((a, b) => b.parts.size - a.parts.size || order(a.said[0], b.said[0]));
    if (!usual) return [];
    const odd = others.filter((day) => mayBeOneMeeting(day, usual));
    const [rival] = odd;
    if (rival?.parts.size !== usual.parts.size)
      return odd.flatMap(({ said }) => said.map((each) => differs(each, usual.said)));
    return [differs(rival.said[0], usual.said)];
  });
}

/** Runs of days, in order, of which each is within a week of the one before. */
function clusters(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && daysBetween(before.date, day.date) <= ONE_WEEK) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Not when they are more than a week apart, nor when one item speaks of both: it knows of two meetings. */
function mayBeOneMeeting(a: Day, b: Day): boolean {
  return Math.abs(daysBetween(a.date, b.date)) <= ONE_WEEK && [...a.parts].every((part) => !b.parts.has(part));
}

function order(a: Placed, b: Placed): number {
  return a.part - b.part || a.line - b.line;
}

const MOST_RELATED = 5;

function differs(odd: Placed, usual: readonly [Placed, ...Placed[]]): MeetingFinding {
  const params = {
    date: formatDate(odd.date, 'long'),
    other: formatDate(usual[0].date, 'long'),
    number: usual[0].number ?? '',
  };
  const related = usual.slice(0, MOST_RELATED).map(({ part, line, start, end, date }) => ({
    part,
    range: lineRange(line, start, end),
    messageId: 'here',
    params: { date: formatDate(date, 'long') },
  }));
  return { part: odd.part, messageId: 'differs', params, range: lineRange(odd.line, odd.start, odd.end), related };
}

const PLANS = new LineReader(MARK.plan, (text): readonly PlannedOnLine[] | undefined => {
  if (text.length > LONGEST_LINE || !MAY_TELL_MEETING_DAY.test(text)) return undefined;
  let found: PlannedOnLine[] | undefined;
  for (const { date, start, end } of datesOfLine(text)) {
    if (date === undefined) continue;
    const before = text.slice(0, start);
    const body = PLAN_LINE.exec(before)?.[1] ?? (OWN_MEETING.test(before) ? '' : undefined);
    if (body === undefined) continue;
    found ??= [];
    found.push({ body, date, start, end });
  }
  return found;
});

function plannedMeetings(item: Item, memory: LineMemory): readonly PlannedMeeting[] | undefined {
  const read = PLANS.read(memory, undefined);
  if (read.length === 0) return undefined;
  const found = read.flatMap(({ line, found: planned }) =>
    item.classes[line]?.kind === 'heading' ? [] : planned.map((each) => ({ line, ...each })),
  );
  return found.length > 0 ? found : undefined;
}
