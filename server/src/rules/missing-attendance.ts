/** Nobody is named as present or absent anywhere in the minutes. */
import { type Item, tellsOfAbsence } from '../syntax/index.ts';
import { lineRange, meetingRule } from './rule.ts';
import { MARK } from './support/line-marks.ts';
import { type LineMemory, LineReader } from './support/line-reader.ts';
import { sectionsAlong } from './support/sections-along.ts';

const SHELLS: readonly string[] = ['firstagenda', 'firstagenda-markdown', 'sbsys', 'acadre', 'edoc'];
const WHO: readonly string[] = ['participants', 'members', 'absent', 'present', 'chair'];

export const missingAttendance = meetingRule<true>({
  meta: { id: 'missing-attendance', severity: 'information', scope: 'meeting', fix: 'none', messages: ['missing'] },
  collect: (item, memory) => (tellsWhoWasThere(item, memory) ? true : undefined),
  check({ header, facts, parts }) {
    if (facts.kind !== 'referat' || !SHELLS.includes(facts.dialect) || !header.title) return [];
    if (header.facts.some((fact) => WHO.includes(fact.kind)) || parts.some((part) => part.digest)) return [];
    if (header.lines.some((line) => PRESENT.test(line))) return [];
    const text = header.lines[header.title.line] as string;
    const start = text.length - text.trimStart().length;
    return [{ part: -1, messageId: 'missing', range: lineRange(header.title.line, start, text.trimEnd().length) }];
  },
});

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

const PRESENT = /\b(?:deltag|fraværende|afbud|til ?stede|mødt|medlemmer|fremmød)/i;
