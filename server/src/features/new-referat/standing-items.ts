/** Items that come back at every meeting, taken from the last one with their headings and nothing that was said. */
import type { IsoDate } from '../../domain/dates/dates.ts';
import { findDates } from '../../domain/dates/dates.ts';
import { headingKey } from '../../domain/roles.ts';
import { AGENDA_NAME, MINUTES_NAME } from '../../domain/words/meeting-words.ts';
import { INFORMATION_ITEMS } from '../../domain/words/standing-items.ts';
import { itemKindOf } from '../../rules/facts/item-kind.ts';
import { contentEnd, type Item, type Meeting } from '../../syntax/index.ts';
import { numberLike, numberSpans } from '../edits/item-numbers.ts';
import { isBlankLine } from '../format/blanks.ts';
import { replaceDate } from '../house-style/date-style.ts';
import { type HouseStyle, houseStyle } from '../house-style/house-style.ts';
import { sectionFormOf, writeSection } from '../house-style/section-form.ts';

/** True for part of the meeting's form, and for the general information every meeting has (`Meddelelser`). */
export function comesBack({ title, closed }: Item): boolean {
  const key = headingKey(title);
  if (itemKindOf(title) === 'standing') return !closed || key.startsWith('underskrift');
  // `Orientering om vintervejene` is a case of its own, `Orientering fra formanden` is not.
  return (
    !closed && key.length <= GENERAL && INFORMATION_ITEMS.some((name) => key.startsWith(name)) && !OF_A_CASE.test(key)
  );
}

const GENERAL = 45;
const OF_A_CASE = /(?: om | vedr| ved |: | - )/;

export interface StandingOptions {
  readonly body: string;
  readonly date: IsoDate;
  readonly oldDate: string;
}

/** The lines of a standing item for the new meeting, blank lines at the end left out. */
export function standingItem(
  item: Item,
  meeting: Meeting,
  number: number | undefined,
  { body, date, oldDate }: StandingOptions,
): string[] {
  const form = houseStyle(meeting);
  const head = headingLines(item, number, date, oldDate);
  const result = [...head];
  let first = true;
  for (const section of item.sections) {
    if (section.earlier) continue;
    const own = { ...sectionFormOf(item, section), key: section.key, role: section.role, count: 1 };
    const heading = writeSection(own, section.body === undefined ? '' : body, section.date === undefined ? '' : date);
    result.push(...blanks(first && !hasPreface(item) ? form.spacing.afterItem : form.spacing.beforeSection), heading);
    const kept =
      section.role === 'recommendation'
        ? contentLines(item, section.start + section.heading.lineCount, section.end)
        : [];
    if (section.inline && section.role === 'recommendation')
      result[result.length - 1] = item.lines[section.start] ?? heading;
    if (kept.length > 0)
      result.push(...blanks(form.spacing.afterSection), ...kept.map((line) => replaceDate(line, oldDate, date)));
    else if (!section.inline) result.push(...emptyText(form));
    first = false;
  }
  return result;
}

/** The room for a text under its heading: the gap and one empty line to write on. */
export function emptyText({ spacing }: HouseStyle): string[] {
  return blanks(spacing.afterSection + 1);
}

export function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

function hasPreface(item: Item): boolean {
  return item.caseNumber !== undefined && item.caseNumber.line > item.heading.line;
}

/** Heading with its new number and day, and the case number; remarks below the heading were about the last meeting. */
function headingLines(item: Item, number: number | undefined, date: IsoDate, oldDate: string): string[] {
  const lines = [...item.lines];
  if (number !== undefined)
    for (const { line, start, end } of numberSpans(item)) {
      const text = lines[line] ?? '';
      lines[line] = text.slice(0, start) + numberLike(number, text.slice(start, end)) + text.slice(end);
    }
  const result: string[] = [];
  for (let line = 0; line < item.preface.end; line++) {
    const kind = item.classes[line]?.kind;
    const inHeading = line < item.heading.line + item.heading.lineCount;
    const repeated = kind === 'numbered' && line < item.heading.line + item.heading.lineCount + 4;
    if (inHeading ? kind === 'furniture' : !(kind === 'case' || kind === 'code' || kind === 'blank' || repeated))
      continue;
    result.push(inHeading || repeated ? renewedTitle(lines[line] ?? '', item, date, oldDate) : (lines[line] ?? ''));
  }
  while (result.length > 0 && isBlankLine(result[0] ?? '')) result.shift();
  while (result.length > 0 && isBlankLine(result.at(-1) ?? '')) result.pop();
  return result.map((line) => line.replace(/^\f+/, ''));
}

/** `Godkendelse af referat fra den …` means the last meeting, `… dagsorden til mødet den …` the new one. */
export function renewedTitle(line: string, item: Item, date: IsoDate, oldDate: string): string {
  const approvesMinutes = MINUTES_NAME.test(item.title) && !AGENDA_NAME.test(item.title);
  if (!approvesMinutes) return oldDate === '' ? line : replaceDate(line, oldDate, date);
  const named = findDates(line)[0]?.date;
  return named === undefined || oldDate === '' ? line : replaceDate(line, named, oldDate);
}

/** Lines with text between two lines of an item, without furniture. */
function contentLines(item: Item, from: number, to: number): string[] {
  let start = from;
  while (start < to && item.classes[start]?.kind === 'blank') start++;
  if (start >= to) return [];
  const end = contentEnd(item, start, to);
  return item.lines.slice(start, end).filter((_line, at) => item.classes[start + at]?.kind !== 'furniture');
}
