/** Nobody is named as present or absent anywhere in the minutes, or a label for the absent has no name where the others have. */
import { asRead } from '../../domain/signs/composed.ts';
import { TELLS_OF_PRESENCE } from '../../domain/words/attendance-words.ts';
import { attendanceOf, type Item, type TextSpan, tellsOfAbsence } from '../../syntax/index.ts';
import { lineRange, type MeetingFinding, meetingRule, rangeOf } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';
import { type LineMemory, LineReader } from '../support/line-reader.ts';
import { sectionsAlong } from '../support/sections-along.ts';

const WHO: readonly string[] = ['participants', 'members', 'absent', 'present', 'chair'];

/** What an item says of who was there. */
interface Told {
  readonly told: boolean;
  /** Labels with names, and those without any, as written. */
  readonly filled: number;
  readonly empty: readonly { readonly span: TextSpan; readonly label: string }[];
}

export const missingAttendance = meetingRule<Told>({
  meta: {
    id: 'missing-attendance',
    severity: 'information',
    scope: 'meeting',
    fix: 'none',
    messages: ['missing', 'empty'],
  },
  collect: (item, memory) => {
    const labels = labelsIn(item);
    const told = tellsWhoWasThere(item, memory);
    return told || labels.empty.length > 0 ? { told, ...labels } : undefined;
  },
  check({ header, facts, parts }) {
    const found = emptyLabels(parts);
    if (facts.kind !== 'referat' || !facts.printed || !header.title) return found;
    if (header.facts.some((fact) => WHO.includes(fact.kind)) || parts.some((part) => part.digest?.told)) return found;
    if (header.lines.some((line) => TELLS_OF_PRESENCE.test(asRead(line)))) return found;
    const text = header.lines[header.title.line] as string;
    const start = text.length - text.trimStart().length;
    return [{ part: -1, messageId: 'missing', range: lineRange(header.title.line, start, text.trimEnd().length) }];
  },
});

/** Labels without names, where more have some. */
function emptyLabels(parts: readonly { readonly digest?: Told | undefined }[]): MeetingFinding[] {
  const filled = parts.reduce((sum, { digest }) => sum + (digest?.filled ?? 0), 0);
  const empty = parts.flatMap(({ digest }, part) => (digest?.empty ?? []).map((each) => ({ part, ...each })));
  // A house that prints the label everywhere leaves it empty where all were there.
  if (empty.length === 0 || filled < 2 || empty.length * 2 > filled) return [];
  return empty.map(({ part, span, label }) => ({ part, messageId: 'empty', params: { label }, range: rangeOf(span) }));
}

function labelsIn(item: Item): Pick<Told, 'filled' | 'empty'> {
  const lines = attendanceOf(item);
  const empty: { span: TextSpan; label: string }[] = [];
  let filled = 0;
  for (const [at, { span, label, text }] of lines.entries()) {
    const cls = item.classes[span.line];
    if (!label || cls?.kind !== 'label') continue;
    const next = lines[at + 1];
    const hasName = cls.valueStart < cls.end || (next !== undefined && !next.label && next.span.line - span.line <= 3);
    if (hasName) filled++;
    else empty.push({ span, label: text });
  }
  return { filled, empty };
}

const ABSENCES = new LineReader(MARK.absence, (text) => tellsOfAbsence(text) || undefined);

/** Whether the item has any attendance line; `attendanceOf` says which. */
function tellsWhoWasThere(item: Item, memory: LineMemory): boolean {
  const first = item.heading.line + item.heading.lineCount;
  for (let line = first; line < item.lineCount; line++) {
    const cls = item.classes[line];
    if (cls?.kind === 'label' && cls.attendance) return true;
  }
  const sectionOf = sectionsAlong(item);
  return ABSENCES.read(memory, undefined).some(({ line }) => {
    if (line < first || item.classes[line]?.kind !== 'prose') return false;
    const section = sectionOf(line);
    return section === undefined || section.role === 'decision';
  });
}
