/** A referat written again in another form: headings, case numbers and gaps change, words do not. */
import { writeHeading } from '../../features/house-style/item-form.ts';
import type { Group, Header, Item, Meeting, Referat, Section } from '../../syntax/index.ts';
import type { TargetForm } from './target-form.ts';

export function rewrite(referat: Referat, form: TargetForm): string {
  const lines = referat.meetings.flatMap((meeting) => meetingLines(meeting, form));
  return `${tidied(lines).join('\n')}\n`;
}

function meetingLines({ header, parts }: Meeting, form: TargetForm): string[] {
  const items = parts.filter((part): part is Item => part.kind === 'item');
  // Numbers are given only where none of the items has one.
  const count = items.every(({ number }) => number === undefined);
  let next = 1;
  return [
    ...headerLines(header, form),
    ...parts.flatMap((part) => {
      if (part.kind === 'group') return groupLines(part);
      if (part.kind === 'footer') return ['', ...part.lines];
      return itemLines(part, form, count ? next++ : part.number);
    }),
  ];
}

function headerLines({ lines, facts, title }: Header, { factColon, section }: TargetForm): string[] {
  const result = [...lines];
  if (factColon === undefined) return result;
  if (title && section.before === '') result[title.line] = withoutMarks(result[title.line] ?? '');
  for (const { label, line } of facts) {
    const text = result[line] ?? '';
    const value = text.slice(label.end).replace(/^[\s\u00a0]*:?[*_]*:?[\s\u00a0]*/, '');
    if (value !== '') result[line] = `${text.slice(label.start, label.end)}${factColon ? ':' : ''} ${value}`;
  }
  return result;
}

function groupLines({ lines, heading }: Group): string[] {
  return ['', ...lines.map((line, at) => (at === heading.line ? withoutMarks(line) : line))];
}

function itemLines(item: Item, form: TargetForm, number: number | undefined): string[] {
  const { heading, caseNumber, sections, lines, lineCount } = item;
  const textStart = heading.line + heading.lineCount;
  const first = sections[0]?.start ?? lineCount;
  const movable = caseNumber && isAlone(lines[caseNumber.line] ?? '', caseNumber.span);
  const caseLine = movable ? caseNumber.line : -1;
  const preface = lines.slice(0, first).filter((_, at) => at !== caseLine && (at < heading.line || at >= textStart));
  const journal = movable ? [`${form.caseNumber.lead}${caseNumber.text}${form.caseNumber.tail}`] : [];
  const before = form.caseNumber.before ? journal : [];
  const after = form.caseNumber.before ? [] : journal;
  return [
    '',
    ...(before.length > 0 ? [...before, ''] : []),
    headingLine(item, form, number),
    '',
    ...(after.length > 0 ? [...after, ''] : []),
    ...preface,
    ...sections.flatMap((section) => sectionLines(item, section, form)),
  ];
}

function headingLine(
  { closed, title, context, numberText }: Item,
  form: TargetForm,
  number: number | undefined,
): string {
  // Under a heading for closed items the mark is not needed; where none was, none is put.
  const marked = closed && !context.closed ? `${form.closed.before}${title}${form.closed.after}` : title;
  if (number === undefined && numberText !== undefined) return `${numberText} ${marked}`;
  return writeHeading(form.item, number, marked);
}

/** `Sagsnr.: 17/45` is moved and written anew; a line that says more stays as it is. */
function isAlone(line: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const lead = line.slice(0, start).replace(/[#*_\s\u00a0]/g, '');
  return line.slice(end).replace(/[*_\s\u00a0]/g, '') === '' && /^(?:[\p{L}.]{1,20}[:.])?$/u.test(lead);
}

function sectionLines({ lines }: Item, section: Section, { section: form }: TargetForm): string[] {
  const { heading, start, end, inline } = section;
  if (section.key === '') return lines.slice(start, end);
  const rest = lines.slice(heading.line + heading.lineCount, end).map(withoutLevel(form.before));
  const said = inline ? [(lines[inline.line] ?? '').slice(inline.start, inline.end).trim(), ''] : [];
  return ['', `${form.before}${heading.text}${form.after}`, '', ...said, ...rest];
}

/** A sub-heading keeps its level among marked headings and loses it among plain ones. */
function withoutLevel(before: string): (line: string) => string {
  return (line) => (before.startsWith('#') ? line : line.replace(/^#{1,6} +/, ''));
}

function withoutMarks(line: string): string {
  return line.replace(/^[#*_\s]+|[*_\s]+$/g, '');
}

/** At most one blank line in a row, none at either end. */
function tidied(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (const line of lines) {
    const text = line.trimEnd();
    if (text !== '' || (result.length > 0 && result.at(-1) !== '')) result.push(text);
  }
  while (result.at(-1) === '') result.pop();
  return result;
}
