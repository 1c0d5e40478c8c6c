/** Step 3 of recognition: the tree, by the plan; parts an edit did not touch are taken from the tree before. */

import { plainText } from '../../domain/signs/chars.ts';
import { FURNITURE, type GroupLine, LINK, type LineClass } from '../lines/line-class.ts';
import type { PartPlan } from '../segment/part-plan.ts';
import type { DocumentPlan, MeetingPlan } from '../segment/plan.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { furnitureKey } from '../template/heading-habits.ts';
import { learnMeeting } from '../template/learnt-meeting.ts';
import { differingNames, type Template } from '../template/template.ts';
import type { Footer, Group, Header, Item, ItemContext, Meeting, MeetingPart, Referat } from '../tree.ts';
import { answerCellOf, columnsOf, titleBefore } from './answer.ts';
import { buildItem } from './build-item.ts';
import { buildHeader } from './header/build-header.ts';
import { contentsTitle, contentsTitleOf } from './header/contents-titles.ts';
import { meetingEnd } from './meeting-end.ts';
import { dialectOf, meetingKind } from './meeting-kind.ts';
import type { Known, Reuse } from './reuse.ts';

interface Source {
  readonly lines: readonly string[];
  readonly classes: readonly LineClass[];
  readonly skeleton: Skeleton;
}

/** Builds the whole tree; `reuse` hands out the parts that still stand. */
export function buildTree(
  lines: readonly string[],
  { classes, skeleton, meetings: plans }: DocumentPlan,
  reuse: Reuse | undefined,
): Referat {
  const source: Source = { lines, classes, skeleton };
  const starts: number[] = [];
  const meetings: Meeting[] = [];
  for (const [i, plan] of plans.entries()) {
    const start = i === 0 ? 0 : (source.skeleton.at[plan.from] as number);
    const next = plans[i + 1];
    const end = next ? (source.skeleton.at[next.from] as number) : source.lines.length;
    starts.push(start);
    meetings.push(buildMeeting(source, plan, start, end, reuse));
  }
  return { kind: 'document', lineCount: source.lines.length, meetings, starts };
}

function buildMeeting(
  source: Source,
  plan: MeetingPlan,
  start: number,
  end: number,
  reuse: Reuse | undefined,
): Meeting {
  const { skeleton } = source;
  const { parts: planned } = plan.layout;
  const bounds = planned.map((part) => skeleton.at[plan.from + part.first] as number);
  const headerEnd = bounds[0] ?? end;
  const hasItems = planned.length > 0;
  const above = source.classes.slice(start, headerEnd);
  const header =
    reuse?.header(start, above, hasItems) ?? buildHeader(source.lines.slice(start, headerEnd), above, hasItems);
  const before = reuse?.meetingOf(header, start);
  const learnt = learnMeeting(source.lines, source.skeleton, plan, header);
  const names = before && differingNames(before.template, learnt);
  const template = before && names?.size === 0 ? before.template : learnt;
  const stands = (known: Known) =>
    known.meeting.template === template ||
    (known.meeting === before && names !== undefined && !hasName(known.part, names));
  const table = tableOf(source, plan, planned, header);
  const parts: MeetingPart[] = [];
  const itemsEnd = endOfItems(source, plan, planned, start, end);
  if (itemsEnd < end) bounds.push(itemsEnd);
  for (const [i, part] of planned.entries()) {
    const from = bounds[i] as number;
    const to = bounds[i + 1] ?? end;
    parts.push(
      part.kind === 'group'
        ? group(source, part, from, to, reuse)
        : item(source, part, plan.from + part.heading, from, to, template, header, table, reuse, stands),
    );
  }
  if (itemsEnd < end) parts.push(footer(source, itemsEnd, end, template, reuse));
  const starts = bounds.map((line) => line - start);
  // What is placed by the starts stands as long as they do.
  const standing = before && sameValues(before.starts, starts) ? before.starts : starts;
  return assemble(header, parts, template, end - start, standing, before);
}

/** Puts a meeting together, or returns the one before when it is made of the same parts. */
function assemble(
  header: Header,
  parts: readonly MeetingPart[],
  template: Template,
  lineCount: number,
  starts: readonly number[],
  before: Meeting | undefined,
): Meeting {
  if (
    before &&
    before.header === header &&
    before.template === template &&
    before.lineCount === lineCount &&
    sameValues(before.parts, parts)
  )
    return before;
  return {
    kind: 'meeting',
    lineCount,
    header,
    parts,
    starts,
    template,
    minutesKind: meetingKind(header, parts),
    dialect: dialectOf(header, parts, template),
  };
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Some line of the part has one of the names. */
function hasName(part: MeetingPart, names: ReadonlySet<string>): boolean {
  return part.classes.some((cls) => cls.kind === 'heading' && names.has(cls.key));
}

function group(source: Source, plan: PartPlan, from: number, to: number, reuse: Reuse | undefined): Group {
  const classes = source.classes.slice(from, to);
  const known = reuse?.part(from, classes)?.part;
  if (known?.kind === 'group') return known;
  const line = source.lines[from] as string;
  const mark = classes[0] as GroupLine;
  return {
    kind: 'group',
    lineCount: to - from,
    lines: source.lines.slice(from, to),
    classes,
    text: plainText(line.slice(mark.start, mark.end)),
    closed: plan.closed,
    heading: { line: 0, start: mark.start, end: mark.end },
  };
}

/** The line behind the last item's own lines. */
function endOfItems(
  { lines, classes, skeleton }: Source,
  plan: MeetingPlan,
  planned: readonly PartPlan[],
  start: number,
  end: number,
) {
  const last = planned.at(-1);
  return last ? meetingEnd(lines, classes, start, skeleton.at[plan.from + last.heading] as number, end) : end;
}

function footer(source: Source, from: number, to: number, template: Template, reuse: Reuse | undefined): Footer {
  const below = source.classes.slice(from, to);
  // A link begins the foot of a web page, which is no part of the minutes.
  const classes = below[0] === LINK ? below.map(() => FURNITURE) : withoutPageLines(below, template);
  const known = reuse?.part(from, classes)?.part;
  if (known?.kind === 'footer') return known;
  return { kind: 'footer', lineCount: to - from, lines: source.lines.slice(from, to), classes };
}

function item(
  source: Source,
  plan: PartPlan,
  heading: number,
  from: number,
  to: number,
  template: Template,
  header: Header,
  table: Table,
  reuse: Reuse | undefined,
  stands: (known: Known) => boolean,
): Item {
  const headingLine = (source.skeleton.at[heading] as number) - from;
  const context = contextOf(source.skeleton.marks[heading], headingLine, plan, header, table);
  const classes = withoutPageLines(source.classes.slice(from, to), template);
  const before = reuse?.part(from, classes);
  if (before?.part.kind === 'item' && sameContext(before.part.context, context) && stands(before)) return before.part;
  return buildItem({ lines: source.lines.slice(from, to), classes, template }, context);
}

/** What holds of all items of a meeting. */
type Table = Pick<ItemContext, 'answerCell' | 'columns' | 'told'>;

/** What the head of a table says of the items that are its rows. */
function tableOf(source: Source, plan: MeetingPlan, planned: readonly PartPlan[], header: Header): Table {
  const first = planned.find(({ kind }) => kind !== 'group');
  const line = first && source.skeleton.at[plan.from + first.heading];
  const answerCell = answerCellOf(header);
  const columns = line === undefined ? undefined : columnsOf(header, source.lines[line] ?? '');
  const told = tellsBehindTitles(source, plan, planned);
  return {
    ...(answerCell === undefined ? {} : { answerCell }),
    ...(columns ? { columns } : {}),
    ...(told ? { told } : {}),
  };
}

/** Most items tell what was said on the line of their title. */
function tellsBehindTitles({ lines, skeleton }: Source, { from }: MeetingPlan, planned: readonly PartPlan[]): boolean {
  const items = planned.filter(({ kind }) => kind === 'item');
  const told = items.filter(({ heading }) => {
    const mark = skeleton.marks[from + heading];
    const line = lines[skeleton.at[from + heading] as number] as string;
    return mark?.kind === 'numbered' && titleBefore(line, mark.titleStart, mark.titleEnd) !== undefined;
  });
  return told.length >= Math.max(FEWEST_TOLD, items.length * TOLD_SHARE);
}

const FEWEST_TOLD = 3;
const TOLD_SHARE = 0.6;

/** What the surroundings of an item say about it, whose heading is `mark`. */
function contextOf(
  mark: LineClass | undefined,
  headingLine: number,
  { closed, answers }: PartPlan,
  header: Header,
  table: Table,
): ItemContext {
  if (mark?.kind !== 'numbered') return { headingLine, closed, contentsTitle: undefined, ...table };
  const known = mark.titleKey === '' ? contentsTitleOf(header, mark.number) : contentsTitle(header, mark.titleKey);
  const answered = answers && known === undefined ? contentsTitleOf(header, mark.number) : undefined;
  if (answered !== undefined) return { headingLine, closed, contentsTitle: answered, answers: true, ...table };
  return { headingLine, closed, contentsTitle: known, ...table };
}

/** Page heads and feet that the template knows are furniture, whatever they look like alone. */
function withoutPageLines(classes: readonly LineClass[], template: Template): readonly LineClass[] {
  if (template.furniture.size === 0) return classes;
  return classes.map((cls) => (template.furniture.has(furnitureKey(cls) ?? '') ? FURNITURE : cls));
}

function sameContext(a: ItemContext, b: ItemContext): boolean {
  return (
    a.headingLine === b.headingLine &&
    a.closed === b.closed &&
    a.contentsTitle === b.contentsTitle &&
    a.answers === b.answers &&
    a.told === b.told &&
    a.answerCell === b.answerCell &&
    a.columns?.join('\t') === b.columns?.join('\t')
  );
}
