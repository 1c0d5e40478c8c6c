/** Who was there, from the meeting's head and from the lines of an item. */
import { splitNames } from '../domain/people/persons.ts';
import type { FactKind } from '../domain/words/fact-labels.ts';
import { attendanceOf, type Item } from '../syntax/index.ts';
import type { AttendanceModel, FactModel, PersonModel } from './model.ts';

const STATUS: Partial<Record<FactKind, AttendanceModel['status']>> = {
  participants: 'present',
  present: 'present',
  absent: 'absent',
  members: 'member',
  chair: 'chair',
  secretary: 'secretary',
};

/** The facts of a meeting's head that name persons. */
export function attendanceOfHeader(facts: readonly FactModel[]): AttendanceModel[] {
  return facts.flatMap(({ kind, label, value, line, endLine }) => {
    const status = STATUS[kind];
    return status === undefined || value === ''
      ? []
      : [{ status, label, text: value, persons: personsIn(value), line, endLine }];
  });
}

/** @param first document line of the item, 0-based */
export function attendanceOfItem(item: Item, first: number): AttendanceModel[] {
  const found: AttendanceModel[] = [];
  for (const { text, span, label } of attendanceOf(item)) {
    const line = first + span.line + 1;
    const colon = text.indexOf(':');
    const open = found.at(-1);
    if (label) {
      const value = colon < 0 ? '' : text.slice(colon + 1).trim();
      found.push({
        status: 'absent',
        label: colon < 0 ? text : text.slice(0, colon),
        text: value,
        persons: personsIn(value),
        line,
        endLine: line,
      });
    } else if (open && open.status === 'absent' && line - open.endLine <= 2) {
      const value = open.text === '' ? text : `${open.text}, ${text}`;
      found[found.length - 1] = { ...open, text: value, persons: personsIn(value), endLine: line };
    } else found.push({ status: 'remark', label: '', text, persons: personsIn(text), line, endLine: line });
  }
  return found;
}

function personsIn(text: string): PersonModel[] {
  return splitNames(text).map(({ name, note }) => ({ name, note: note ?? null }));
}
