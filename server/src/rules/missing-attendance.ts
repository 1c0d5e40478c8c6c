/** Nobody is named as present or absent anywhere in the minutes. */
import { attendanceOf } from '../syntax/details/attendance.ts';
import { lineRange, meetingRule } from './rule.ts';

const SHELLS: readonly string[] = ['firstagenda', 'firstagenda-markdown', 'sbsys', 'acadre', 'edoc'];
const WHO: readonly string[] = ['participants', 'members', 'absent', 'present', 'chair'];

export const missingAttendance = meetingRule<true>({
  meta: { id: 'missing-attendance', severity: 'information', scope: 'meeting', fix: 'none', messages: ['missing'] },
  collect: (item) => (attendanceOf(item).length > 0 ? true : undefined),
  check({ header, facts, parts }) {
    if (facts.kind !== 'referat' || !SHELLS.includes(facts.dialect) || !header.title) return [];
    if (header.facts.some((fact) => WHO.includes(fact.kind)) || parts.some((part) => part.digest)) return [];
    if (header.lines.some((line) => PRESENT.test(line))) return [];
    const text = header.lines[header.title.line] as string;
    const start = text.length - text.trimStart().length;
    return [{ part: -1, messageId: 'missing', range: lineRange(header.title.line, start, text.trimEnd().length) }];
  },
});

const PRESENT = /\b(?:deltag|fraværende|afbud|til ?stede|mødt|medlemmer|fremmød)/i;
