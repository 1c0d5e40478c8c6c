/** What a text as a whole shows of being the minutes or the agenda of a meeting; `evidence.ts` says what it is worth. */
import { findDates } from '../../../domain/dates/dates.ts';
import type { SectionRole } from '../../../domain/roles.ts';
import { OTHER_DOCUMENT } from '../../../domain/words/meeting-words.ts';
import { isName, type MarkClass } from '../../lines/line-class.ts';
import type { MeetingView, Stand } from '../view.ts';
import { isOfMeetings } from './recurring-title.ts';

/** Sentences of a head are read as far as this, and only on its first lines. */
const LONGEST_LINE = 120;
const FIRST_LINES = 3;

/** Some line of the head has one of the words. */
export function headSays({ head }: MeetingView, words: RegExp): boolean {
  return head.some((line, i) => (line.length <= LONGEST_LINE || i < FIRST_LINES) && words.test(line));
}

/** The first line says that it is something else, and nothing that a meeting was held. */
export function isOtherDocument(view: MeetingView): boolean {
  const [first] = view.head;
  const held = view.titled || tellsAttendance(view) || countRole(view, 'decision') > 0;
  return first !== undefined && !held && OTHER_DOCUMENT.test(first);
}

export function headIsDated({ head }: MeetingView): boolean {
  return head.some((line) => line.length <= LONGEST_LINE * 2 && findDates(line).length > 0);
}

/** How many different facts of a meeting are told with their labels. */
export function factsTold({ marks, from, headEnd }: MeetingView): number {
  const facts = new Set<string>();
  for (let i = from; i < headEnd; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'label') facts.add(mark.fact);
  }
  return facts.size;
}

export function tellsAttendance({ marks, from, to }: MeetingView): boolean {
  for (let i = from; i < to; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'label' && (mark.attendance || mark.fact === 'present' || mark.fact === 'absent')) return true;
  }
  return false;
}

export function hasContentsHeading({ marks, from, headEnd }: MeetingView): boolean {
  for (let i = from; i < headEnd; i++) if ((marks[i] as MarkClass).kind === 'contents') return true;
  return false;
}

/** How many headings of a role there are. */
export function countRole({ sections }: MeetingView, role: SectionRole): number {
  return sections.filter(({ mark }) => mark.role === role).length;
}

/** The line is the title of an item that only meetings have. */
export function isMeetingTitle(mark: MarkClass): boolean {
  return mark.kind === 'numbered' ? isOfMeetings(mark.titleKey) : isName(mark) && isOfMeetings(mark.key);
}

export function countMeetingTitles({ numbered, headings }: MeetingView): number {
  const isTitle = ({ mark }: Stand<MarkClass>): boolean => isMeetingTitle(mark);
  return numbered.filter(isTitle).length + headings.filter(isTitle).length;
}

/** Some heading has one of the words. */
export function headingsSay({ headings }: MeetingView, words: RegExp): boolean {
  return headings.some(({ mark }) => words.test(mark.key));
}
