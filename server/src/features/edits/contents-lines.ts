/** What the contents' own lines look like, and how an entry for an item is written like them. */
import { CLOSED_MARK_AT_END, CLOSED_MARK_OF_ENTRY, CLOSED_MARK_OF_HEADING } from '../../domain/words/closed-words.ts';
import type { Contents, ContentsEntry, Header, Item } from '../../syntax/index.ts';
import { commonest } from '../house-style/commonest.ts';

export interface EntryForm {
  /** Before number or title: marks, indentation, `Punkt `. */
  readonly lead: string;
  /** Between number and title, undefined where entries carry no number. */
  readonly between: string | undefined;
  /** Between title and page, undefined where entries carry no page. */
  readonly leader: string | undefined;
}

/** The form most entries of one line have. */
export function entryForm(header: Header, contents: Contents): EntryForm {
  const forms = contents.entries.filter(({ lineCount }) => lineCount === 1).map((entry) => formOf(header, entry));
  return commonest(forms) ?? { lead: '', between: undefined, leader: undefined };
}

function formOf(header: Header, entry: ContentsEntry): EntryForm {
  const line = header.lines[entry.line] ?? '';
  const cls = header.classes[entry.line];
  const tail = line.slice(entry.titleSpan.end);
  const leader = entry.page === undefined ? undefined : /^((?:.*\D)?)\d+[\s\u00a0*]*$/.exec(tail)?.[1];
  if (cls?.kind === 'numbered')
    return {
      lead: line.slice(0, cls.numberStart),
      between: line.slice(cls.numberEnd, entry.titleSpan.start).replace(CLOSED_MARK_OF_ENTRY, ''),
      leader,
    };
  return { lead: line.slice(0, entry.titleSpan.start), between: undefined, leader };
}

/** The line of an item in this form. `page` is left out where the form has none. */
export function entryLine(form: EntryForm, item: Item, page: number | undefined): string {
  const number = form.between === undefined || item.numberText === undefined ? '' : `${item.numberText}${form.between}`;
  const tail = form.leader === undefined || page === undefined ? '' : `${form.leader}${page}`;
  return `${form.lead}${number}${headingTitle(item)}${tail}`;
}

/** The title as the heading has it, closed mark included: what readers look for in the contents. */
export function headingTitle(item: Item): string {
  const { numberSpan, titleSpan, heading, closed, title } = item;
  const line = item.lines[heading.line] ?? '';
  if (!closed || heading.lineCount > 1 || titleSpan.line !== heading.line) return title;
  const lead = numberSpan?.line === titleSpan.line ? line.slice(numberSpan.end, titleSpan.start) : '';
  const mark = CLOSED_MARK_OF_HEADING.exec(lead)?.[0] ?? '';
  const tail = CLOSED_MARK_AT_END.exec(line.slice(titleSpan.end))?.[0] ?? '';
  return `${mark}${title}${tail}`;
}
