/** Tokens of an item and of a group heading. */
import { roleOfKey } from '../../domain/roles.ts';
import {
  attachmentsOf,
  attendanceOf,
  type Group,
  type Item,
  type Section,
  spansOf,
  type TextSpan,
} from '../../syntax/index.ts';
import { wordsOf } from '../support/positions.ts';
import { type PlainToken, split, token } from './token.ts';

/** The one token of a group heading. */
export function groupTokens(group: Group): PlainToken[] {
  return [token('referatGroup', group.heading)];
}

/** The tokens of an item, lines counted from its first one, in order. */
export function itemTokens(item: Item): PlainToken[] {
  const tokens = headingTokens(item);
  // A KLE number speaks for itself; `20/13750` alone on a line is a case number only because of where it stands.
  const number = item.caseNumber;
  if (number?.parsed.valid && number.parsed.form !== 'kle') tokens.push(token('referatJournalNumber', number.span));
  for (const section of item.sections) tokens.push(...sectionTokens(item, section));
  for (const { span, label } of attendanceOf(item)) if (!label) tokens.push(token('referatAttendance', span));
  for (const attachment of attachmentsOf(item))
    for (const span of spansOf(attachment)) tokens.push(token('referatAttachment', span));
  return tokens;
}

/** Forms that are an item wherever they stand; every other number may as well open a list. */
function speaksForItself(item: Item): boolean {
  const mark = item.classes[item.heading.line];
  if (mark?.kind !== 'numbered' || mark.form !== 'punkt #') return false;
  return item.lines[item.heading.line]?.[mark.numberEnd] === ':';
}

function headingTokens(item: Item): PlainToken[] {
  const { heading, closed } = item;
  const type = closed ? 'referatClosed' : 'referatItem';
  const tokens: PlainToken[] = [];
  if (!speaksForItself(item)) tokens.push(token(type, heading.span));
  else if (closed) tokens.push(token(type, item.titleSpan));
  for (let i = 1; i < heading.lineCount; i++) tokens.push(token(type, wordsOf(item.lines, heading.line + i)));
  return tokens;
}

/** Headings of the table are the grammar's; learnt ones, wrapped ones and other bodies' decisions are not. */
function sectionTokens(item: Item, section: Section): PlainToken[] {
  const { heading } = section;
  const type = section.earlier ? 'referatEarlierDecision' : 'referatSection';
  const known = roleOfKey(section.key) !== undefined && section.inline === undefined && section.bodySpan === undefined;
  const rest: TextSpan[] = [];
  for (let i = 1; i < heading.lineCount; i++) rest.push(wordsOf(item.lines, heading.line + i));
  const tokens = rest.map((span) => token(type, span));
  if (!known || section.earlier) tokens.push(...split(type, heading.span, 'referatDate', section.dateSpan));
  return tokens;
}
