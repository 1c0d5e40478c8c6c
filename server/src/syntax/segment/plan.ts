/**
 * The plan of a document: which marks begin meetings, groups and items. Made from the skeleton alone, so it stands as
 * long as the skeleton does.
 */
import { isSection, type LineClass, type MarkClass } from '../lines/line-class.ts';
import { gapProse, type Skeleton, sameSkeleton } from '../skeleton/skeleton.ts';
import { weighNumbered } from './candidate.ts';
import { bestReading, type Choice } from './choose.ts';
import { meetingBreaks } from './meetings/meetings.ts';
import { isNumberLine, type PartPlan, partsUnder } from './part-plan.ts';
import { decided, wholeOf } from './signs/reading-signs.ts';
import { isMeetingTitle } from './signs/text-signs.ts';
import { MeetingView } from './view.ts';
import { type Way, waysOf } from './ways.ts';

/** What a meeting is made of. */
export interface Layout {
  readonly parts: readonly PartPlan[];
  readonly itemForm: string | undefined;
  readonly caseBefore: boolean;
  /** The case number ends its item. */
  readonly caseLast: boolean;
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
  /** The ways to take the lines that were asked, the plain one first, and the one that was taken. */
  readonly ways: readonly Way[];
  readonly way: Way;
  /** The plain one leaves little to ask the others. */
  readonly settled: boolean;
}

/**
 * Plans a document: takes its lines in every way and keeps the best. The plan `before` an edit is kept where nothing changed
 * that recognition looks at. Linear.
 */
export function planDocument(
  lines: readonly string[],
  classes: readonly LineClass[],
  before?: DocumentPlan,
): DocumentPlan {
  const [plain, ...others] = waysOf(lines, classes) as [Way, ...Way[]];
  const asked = (settled: boolean) => [plain, ...others.filter((way) => !settled || way.namesRecur)];
  if (before && sameWay(before.ways[0] as Way, plain)) {
    const ways = asked(before.settled);
    if (stands(before, ways, lines))
      return taken(before.meetings, ways, ways[before.ways.indexOf(before.way)] as Way, before.settled);
  }
  const meetings = planMeetings(lines, plain);
  const settled = meetings.every(isSettled);
  const ways = asked(settled);
  let best = { meetings, way: plain };
  const plainly = points(best);
  let least = Number.NEGATIVE_INFINITY;
  for (const way of ways.slice(1)) {
    const other = { meetings: planMeetings(lines, way), way };
    if (
      points(other) <= Math.max(least, plainly + way.margin) ||
      (itemLines(other) === itemLines(best) && !way.namesRecur && way.margin > 0)
    )
      continue;
    best = other;
    least = points(other);
  }
  return taken(best.meetings, ways, best.way, settled);
}

/** A plan with its lines as the way that was taken has them. */
function taken(meetings: readonly MeetingPlan[], ways: readonly Way[], way: Way, settled: boolean): DocumentPlan {
  return { classes: way.classes, skeleton: way.skeleton, meetings, ways, way, settled };
}

function sameWay(a: Way, b: Way): boolean {
  return sameSkeleton(a.skeleton, b.skeleton);
}

/** Most items are numbered and have their decision: names behind bullets head none of them, and are not asked. */
function isSettled({ view, choice }: MeetingPlan): boolean {
  if (choice?.found.form === undefined) return false;
  const whole = wholeOf(view, choice.found, weighNumbered(view));
  return decided(whole) * 2 >= whole.items.length;
}

/** The lines that head the items, to be compared: a way that finds the same items is needed only for its names of sections. */
function itemLines({ meetings, way: { skeleton } }: Pick<DocumentPlan, 'meetings' | 'way'>): string {
  return meetings.flatMap(({ from, layout }) => layout.parts.map(({ heading }) => skeleton.at[from + heading])).join();
}

/** The same marks with the same gaps in the other ways too, and the same words in the heads. */
function stands(before: DocumentPlan, ways: readonly Way[], lines: readonly string[]): boolean {
  return (
    before.ways.length === ways.length &&
    before.ways.every((way, i) => i === 0 || sameWay(way, ways[i] as Way)) &&
    before.meetings.every(({ view }) => view.hasHead(lines, (ways[0] as Way).skeleton))
  );
}

function points({ meetings }: Pick<DocumentPlan, 'meetings'>): number {
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
  const caseLast = caseBefore && numbersEndItems(skeleton, indices, from, to);
  const before = caseBefore && !caseLast;
  const parts = partsUnder(skeleton, indices, from, to, before, answers);
  return { parts, itemForm: form, caseBefore: before, caseLast };
}

/**
 * The numbers between the items are those of the items above them: the first item has none above it, and the last has one
 * behind its sections; or it suits the standing items better, which have none.
 */
function numbersEndItems({ marks, gaps }: Skeleton, headings: readonly number[], from: number, to: number): boolean {
  const [first, last] = [headings[0], headings.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  if (first > from && isNumberLine(marks[first - 1]) && gapProse(gaps[first] as number) === 0) return false;
  for (let i = to - 1; i > last && !isSection(marks[i]); i--) if (isNumberLine(marks[i]) && i > last + 1) return true;
  const above = headings.map((heading) => isNumberLine(marks[heading - 1]) && gapProse(gaps[heading] as number) === 0);
  const oddIf = (has: (item: number) => boolean): number =>
    headings.filter((heading, item) => has(item) === isMeetingTitle(marks[heading] as MarkClass)).length;
  return oddIf((item) => above[item + 1] === true) + FEWEST_ODD <= oddIf((item) => above[item] === true);
}

/** So many more items must be odd with the numbers above them: standing ones with a number, others without. */
const FEWEST_ODD = 2;
