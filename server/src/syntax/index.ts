/** The only door into recognition: lines in, tree out. Everything else in this folder is private. */

export { isBlank, isDigit, isLetter, plainText, skipBlanks, trimEnd } from '../domain/signs/chars.ts';
export { cellsOf, tableHead } from './build/answer.ts';
export { type Attachment, attachmentsOf, spansOf } from './build/details/attachments.ts';
export { type AttendanceLine, attendanceOf, besidesAbsence, tellsOfAbsence } from './build/details/attendance.ts';
export { isOtherState } from './build/details/other-state.ts';
export { type SectionWords, sectionWords, spanWords } from './build/details/section-words.ts';
export { type Explanation, explain, type Taken } from './explain.ts';
export { readBodyHeading } from './lines/kinds/decision-heading.ts';
export { isDrawn, type Labelled } from './lines/line-class.ts';
export { stripClosedMark } from './lines/numbers/numbered-line.ts';
export { Parser, parse } from './parser.ts';
export {
  contentEnd,
  itemAt,
  itemsOf,
  itemsOfMeeting,
  meetingAt,
  ownDecision,
  type Placed,
  type PlacedItem,
  partAt,
  sectionAt,
} from './place.ts';
export type { Template } from './template/template.ts';
export type {
  Contents,
  ContentsEntry,
  Dialect,
  Fact,
  Footer,
  Group,
  Header,
  Item,
  LineSpan,
  Meeting,
  MeetingKind,
  MeetingPart,
  Referat,
  Section,
  TextSpan,
  Title,
} from './tree.ts';
