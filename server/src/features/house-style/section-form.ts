/** How a document writes the headings of its sections: the words, the marks around them, and the decision's body and date. */
import type { SectionRole } from '../../domain/roles.ts';
import { type Item, type Section, trimEnd } from '../../syntax/index.ts';
import { commonest } from './commonest.ts';
import { dateLike } from './date-style.ts';

export interface SectionForm {
  /** Comparable name, without body and date. */
  readonly key: string;
  readonly role: SectionRole;
  /** The heading's line with its marks; body and date as `{body}` and `{date}` where the house names them. */
  readonly line: string;
  /** A date as the house writes it there, `''` when the heading names none. */
  readonly dateSample: string;
  /** The text goes on behind the heading on the same line. */
  readonly inline: boolean;
  /** Items that have it. */
  readonly count: number;
}

const BODY = '{body}';
const DATE = '{date}';

/** The form of one section as it stands in its item. */
export function sectionFormOf(item: Item, section: Section): Pick<SectionForm, 'line' | 'dateSample' | 'inline'> {
  const { heading, bodySpan, dateSpan, inline } = section;
  const text = item.lines[heading.line] ?? '';
  const spans = heading.lineCount > 1 ? [] : [...named(bodySpan, BODY), ...named(dateSpan, DATE)];
  let line = text.slice(0, trimEnd(text, 0, inline?.start ?? text.length));
  if (heading.lineCount === 1)
    for (const { start, end, name } of spans.sort((a, b) => b.start - a.start))
      line = line.slice(0, start) + name + line.slice(end);
  else line = line.slice(0, heading.span.start) + heading.text;
  const dateSample = dateSpan && spans.length > 0 ? text.slice(dateSpan.start, dateSpan.end) : '';
  return { line, dateSample, inline: inline !== undefined };
}

function named(span: { start: number; end: number } | undefined, name: string) {
  return span ? [{ start: span.start, end: span.end, name }] : [];
}

/** The form most of the given sections share. */
export function commonForm(sections: readonly (readonly [Item, Section])[]): SectionForm | undefined {
  const first = sections[0]?.[1];
  const forms = sections.map(([item, section]) => sectionFormOf(item, section));
  const line = commonest(forms.map((form) => form.line));
  if (!first || line === undefined) return undefined;
  const same = forms.filter((form) => form.line === line);
  return {
    key: first.key,
    role: first.role,
    line,
    dateSample: same.find((form) => form.dateSample !== '')?.dateSample ?? '',
    inline: same.filter((form) => form.inline).length * 2 > same.length,
    count: sections.length,
  };
}

/** The heading as it is to be written. A body or date that is not known leaves its words out from there on. */
export function writeSection(form: SectionForm, body: string, date: string): string {
  let line = form.line;
  if (line.includes(BODY) && body === '') line = cutAt(line, BODY);
  if (line.includes(DATE) && date === '') line = cutAt(line, DATE);
  return line.replace(BODY, body).replace(DATE, date === '' ? '' : dateLike(date, form.dateSample));
}

/** `**Beslutning i {body} den {date}**` without body and what introduces it, the marks kept. */
function cutAt(line: string, name: string): string {
  const marks = /(?<![*_:])[*_:]*$/.exec(line)?.[0] ?? '';
  return `${line.slice(0, line.indexOf(name)).replace(/(?<![\s\u00a0,])[\s\u00a0,]+(?:(?:i|den|d\.|fra)[\s\u00a0,]*)?$/, '')}${marks}`;
}
