/**
 * The plan of a document: which marks begin meetings, groups and items. Made from the skeleton alone, so it stands as
 * long as the skeleton does.
 */
import { isName, type LineClass } from '../lines/line-class.ts';
import { type Skeleton, sameSkeleton } from '../skeleton/skeleton.ts';
import { weighNumbered } from './candidate.ts';
import { bestReading, type Choice } from './choose.ts';
import { meetingBreaks } from './meetings/meetings.ts';
import { type PartPlan, partsUnder } from './part-plan.ts';
import { RECURS } from './signs/line-signs.ts';
import { decided, wholeOf } from './signs/reading-signs.ts';
import { MeetingView } from './view.ts';
import { type Way, waysOf } from './ways.ts';

/** What a meeting is made of. */
export interface Layout {
  readonly parts: readonly PartPlan[];
  readonly itemForm: string | undefined;
  readonly caseBefore: boolean;
}

export interface MeetingPlan {
  /** Marks of the meeting, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly layout: Layout;
  readonly view: MeetingView;
  /** The reading that won; undefined without items. */
  readonly choice: Choice | undefined;
}

/** The mark behind the last one of a part. */
export function endOfPart({ from, to, layout }: MeetingPlan, partIndex: number): number {
  const next = layout.parts[partIndex + 1];
  return next ? from + next.first : to;
}

/** A document with its lines as the plan takes them. */
export interface DocumentPlan {
  readonly classes: readonly LineClass[];
  readonly skeleton: Skeleton;
  readonly meetings: readonly MeetingPlan[];
  /** All ways to take the lines, the plain one first. */
  readonly ways: readonly Way[];
}

/** Another way to take the lines must explain so many points more than the plain one. */
const MARGIN = 3;

/**
 * Plans a document: takes its lines in every way and keeps the best. The plan `before` an edit is kept where nothing changed
 * that recognition looks at. Linear.
 */
export function planDocument(
  lines: readonly string[],
  classes: readonly LineClass[],
  before?: DocumentPlan,
): DocumentPlan {
  const ways = waysOf(classes);
  if (before && stands(before, ways, lines)) {
    const way = ways[before.ways.findIndex(({ skeleton }) => skeleton === before.skeleton)] as Way;
    return { ...before, ...way, ways };
  }
  const planned = (way: Way): DocumentPlan => ({ ...way, ways, meetings: planMeetings(lines, way) });
  const plain = planned(ways[0] as Way);
  const settled = plain.meetings.every(isSettled);
  let best = plain;
  let least = points(plain) + MARGIN;
  for (const way of ways.slice(1)) {
    if (settled && !namesRecur(way)) continue;
    const other = planned(way);
    if (points(other) <= least || (itemLines(other) === itemLines(best) && !namesRecur(way))) continue;
    best = other;
    least = points(other);
  }
  return best;
}

/** Most items are numbered and have their decision: names behind bullets head none of them, and are not asked. */
function isSettled({ view, choice }: MeetingPlan): boolean {
  if (choice?.found.form === undefined) return false;
  const whole = wholeOf(view, choice.found, weighNumbered(view));
  return decided(whole) * 2 >= whole.items.length;
}

/** Some name behind bullets stands so often that it may head sections. */
function namesRecur({ skeleton }: Way): boolean {
  const counts = new Map<string, number>();
  return skeleton.marks.some((mark) => {
    if (!isName(mark) || !mark.bullet) return false;
    const count = (counts.get(mark.key) ?? 0) + 1;
    counts.set(mark.key, count);
    return count >= RECURS;
  });
}

/** The lines that head the items, to be compared: a way that finds the same items is needed only for its names of sections. */
function itemLines({ meetings, skeleton }: DocumentPlan): string {
  return meetings.flatMap(({ from, layout }) => layout.parts.map(({ heading }) => skeleton.at[from + heading])).join();
}

/** The same marks with the same gaps, and the same words in the heads. */
function stands(before: DocumentPlan, ways: readonly Way[], lines: readonly string[]): boolean {
  return (
    before.ways.length === ways.length &&
    before.ways.every((way, i) => sameSkeleton(way.skeleton, (ways[i] as Way).skeleton)) &&
    before.meetings.every(({ view }) => view.hasHead(lines, (ways[0] as Way).skeleton))
  );
}

function points({ meetings }: DocumentPlan): number {
  return meetings.reduce((sum, { choice }) => sum + (choice?.score ?? 0), 0);
}

/** Plans all meetings of a skeleton. Linear in its marks. */
function planMeetings(lines: readonly string[], { skeleton }: Way): MeetingPlan[] {
  const bounds = [0, ...meetingBreaks(skeleton), skeleton.marks.length];
  return bounds
    .slice(0, -1)
    .map((from, i) => planMeeting(new MeetingView(lines, skeleton, from, bounds[i + 1] as number), skeleton));
}

function planMeeting(view: MeetingView, skeleton: Skeleton): MeetingPlan {
  const { from, to } = view;
  const choice = bestReading(view);
  return { from, to, view, choice, layout: layOut(skeleton, from, to, choice) };
}

function layOut(skeleton: Skeleton, from: number, to: number, choice: Choice | undefined): Layout {
  const { headings = [], form, caseBefore = false, answers = false } = choice?.found ?? {};
  const indices = headings.map(({ index }) => index);
  const under = partsUnder(skeleton, indices, from, to, caseBefore);
  const parts = answers ? under.map((part) => ({ ...part, answers: true })) : under;
  return { parts, itemForm: form, caseBefore };
}
