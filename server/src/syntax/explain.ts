/** Why a text is read as it is: which reading of each meeting won, by how much, on which evidence, and what a line was taken for. */
import type { LineClass } from './lines/line-class.ts';
import { readLines } from './lines/read-lines.ts';
import { parse } from './parser.ts';
import { itemAt, partAt } from './place.ts';
import { weighAnew } from './segment/candidate.ts';
import { readingsOf, scoreOf } from './segment/choose.ts';
import { type DocumentPlan, planDocument } from './segment/plan.ts';
import { learnMeeting } from './template/learnt-meeting.ts';
import type { Referat } from './tree.ts';
import type { Told } from './weigh.ts';

/** Points by the id of the evidence that gave them, the most telling first. */
export type Evidence = readonly { readonly id: string; readonly points: number }[];

export interface ExplainedReading {
  readonly reading: string;
  /** Numbering form of the items, undefined where they have none. */
  readonly form: string | undefined;
  readonly items: number;
  readonly score: number;
  readonly evidence: Evidence;
}

export interface ExplainedMeeting {
  /** 0-based. */
  readonly line: number;
  /** All readings that found something, the best first; where none is above zero, the text has no items. */
  readonly readings: readonly ExplainedReading[];
}

export type Taken = 'item' | 'group' | 'section' | 'title' | 'contents' | 'case' | 'text' | 'head' | 'foot' | 'blank';

export interface ExplainedLine {
  /** 0-based. */
  readonly line: number;
  /** What it looks like by itself, with its role or form. */
  readonly looks: string;
  readonly taken: Taken;
  /** What speaks for and against its heading an item; empty for lines that cannot. */
  readonly evidence: Evidence;
  /** What speaks for and against its name's being that of sections in this meeting; empty for lines that are no name. */
  readonly asSection: Evidence;
}

export interface Explanation {
  readonly meetings: readonly ExplainedMeeting[];
  readonly line?: ExplainedLine;
}

/** Explains a text, and one line of it (0-based) where that is given and there. */
export function explain(written: readonly string[], line?: number): Explanation {
  const { lines, classes } = readLines(written);
  const plan = planDocument(lines, classes);
  const meetings = plan.meetings.map(({ from, view }, i) => ({
    line: i === 0 ? 0 : (plan.skeleton.at[from] as number),
    readings: distinct(
      readingsOf(view).map(({ found, score }) => ({
        reading: found.reading,
        form: found.form,
        items: found.headings.length,
        score,
        evidence: spoken((told) => scoreOf(view, found, told)),
      })),
    ),
  }));
  if (line === undefined || line < 0 || line >= lines.length) return { meetings };
  return { meetings, line: explainLine(lines, plan, line) };
}

/** Variants that came out the same are told once. */
function distinct(readings: readonly ExplainedReading[]): ExplainedReading[] {
  const seen = new Set<string>();
  return readings.filter(({ reading, form, items, score }) => {
    const key = [reading, form, items, score].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

/** What `weigh` tells, the most telling first. */
function spoken(weigh: (told: Told) => void): Evidence {
  const points = new Map<string, number>();
  weigh((id, each) => points.set(id, each));
  return [...points]
    .filter(([, each]) => each !== 0)
    .map(([id, each]) => ({ id, points: each }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function explainLine(
  lines: readonly string[],
  { classes, skeleton, meetings }: DocumentPlan,
  line: number,
): ExplainedLine {
  const cls = classes[line] as LineClass;
  const index = skeleton.at.indexOf(line);
  const meeting = meetings.find(({ from, to }) => index >= from && index < to);
  const mayHead = cls.kind === 'numbered' || cls.kind === 'heading';
  const evidence = meeting && mayHead ? spoken((told) => weighAnew(meeting.view, index, told)) : [];
  const referat = parse(lines);
  const asSection: Evidence = meeting
    ? nameEvidence(lines, skeleton, meeting, referat, meetings.indexOf(meeting), cls)
    : [];
  return { line, looks: looksOf(cls), taken: takenFor(referat, cls, line), evidence, asSection };
}

function nameEvidence(
  lines: readonly string[],
  skeleton: DocumentPlan['skeleton'],
  plan: DocumentPlan['meetings'][number],
  { meetings }: Referat,
  at: number,
  cls: LineClass,
): Evidence {
  const header = meetings[at]?.header;
  if (cls.kind !== 'heading' || !header) return [];
  return spoken((told) =>
    learnMeeting(lines, skeleton, plan, header, (key, id, points) => {
      if (key === cls.key) told(id, points);
    }),
  );
}

function looksOf(cls: LineClass): string {
  if (cls.kind === 'numbered') return `numbered ${cls.form}`;
  if (cls.kind === 'heading') return cls.role === undefined ? 'name' : `heading ${cls.role}`;
  return cls.kind;
}

function takenFor(referat: Referat, cls: LineClass, line: number): Taken {
  if (cls.kind === 'blank') return 'blank';
  if (partAt(referat, line)?.node.kind === 'footer') return 'foot';
  const item = itemAt(referat, line);
  if (!item) {
    if (cls.kind === 'title' || cls.kind === 'group') return cls.kind;
    return cls.kind === 'contents' || cls.kind === 'entry' ? 'contents' : 'head';
  }
  const own = line - item.line;
  const { heading, sections, caseNumber } = item.node;
  if (own >= heading.line && own < heading.line + heading.lineCount) return 'item';
  if (caseNumber?.line === own) return 'case';
  return sections.some((section) => section.heading.line === own) ? 'section' : 'text';
}
