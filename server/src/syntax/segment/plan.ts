/**
 * The plan of a document: which marks begin meetings, groups and items. Made from the skeleton alone, so it stands as
 * long as the skeleton does.
 */
import type { LineClass } from '../lines/line-class.ts';
import { buildSkeleton, type Skeleton } from '../skeleton/skeleton.ts';
import { bestReading, type Choice, readingsOf } from './choose.ts';
import { meetingBreaks } from './meetings/meetings.ts';
import { type PartPlan, partsUnder } from './part-plan.ts';
import { MeetingView } from './view.ts';

/** What a meeting is made of. */
export interface Layout {
  readonly parts: readonly PartPlan[];
  readonly itemForm: string | undefined;
  readonly caseBefore: boolean;
  /** Bullets stand before names. */
  readonly bullets: boolean;
}

export interface MeetingPlan {
  /** Marks of the meeting, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly layout: Layout;
  /** All readings that found something, the best first. */
  readonly choices: readonly Choice[];
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
}

/** Names behind bullets must explain so many points more than the same lines as text. */
const BULLETS_MARGIN = 3;

/** Plans a document. Bullets stand before points of lists or before names: it is read both ways. Linear. */
export function planDocument(lines: readonly string[], classes: readonly LineClass[]): DocumentPlan {
  const plain = planAs(lines, classes, false);
  if (!classes.some((cls) => cls.kind === 'prose' && cls.bulleted)) return plain;
  const named = classes.map((cls) => (cls.kind === 'prose' && cls.bulleted ? cls.bulleted : cls));
  const other = planAs(lines, named, true);
  return points(other) > points(plain) + BULLETS_MARGIN ? other : plain;
}

function planAs(lines: readonly string[], classes: readonly LineClass[], bullets: boolean): DocumentPlan {
  const skeleton = buildSkeleton(classes);
  return { classes, skeleton, meetings: planMeetings(lines, skeleton, bullets) };
}

function points({ meetings }: DocumentPlan): number {
  return meetings.reduce((sum, { choices }) => sum + (bestReading(choices)?.score ?? 0), 0);
}

/** Plans all meetings of a skeleton. Linear in its marks. */
function planMeetings(lines: readonly string[], skeleton: Skeleton, bullets: boolean): MeetingPlan[] {
  const bounds = [0, ...meetingBreaks(skeleton), skeleton.marks.length];
  return bounds
    .slice(0, -1)
    .map((from, i) => planMeeting(new MeetingView(lines, skeleton, from, bounds[i + 1] as number), skeleton, bullets));
}

function planMeeting(view: MeetingView, skeleton: Skeleton, bullets: boolean): MeetingPlan {
  const { from, to } = view;
  const choices = readingsOf(view);
  return { from, to, choices, layout: { ...layOut(skeleton, from, to, bestReading(choices)), bullets } };
}

function layOut(skeleton: Skeleton, from: number, to: number, choice: Choice | undefined): Omit<Layout, 'bullets'> {
  const { headings = [], form, caseBefore = false, answers = false } = choice?.found ?? {};
  const indices = headings.map(({ index }) => index);
  const under = partsUnder(skeleton, indices, from, to, caseBefore);
  const parts = answers ? under.map((part) => ({ ...part, answers: true })) : under;
  return { parts, itemForm: form, caseBefore };
}
