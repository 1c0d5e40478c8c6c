/** One section of the tree, made from the line that opens it. */
import type { SectionRole } from '../../domain/roles.ts';
import { plainText, trimEnd } from '../../domain/signs/chars.ts';
import { readDecisionHeading } from '../lines/kinds/decision-heading.ts';
import type { HeadingLike } from '../lines/line-class.ts';
import { isForeign } from '../template/section-role.ts';
import type { Heading, Section, TextSpan } from '../tree.ts';
import type { ItemLines } from './item-lines.ts';
import { findSubHeadings } from './sub-headings.ts';

/** A line that opens a section, and the role under which it does. */
export interface Opening {
  readonly line: number;
  readonly mark: HeadingLike;
  readonly role: SectionRole;
  /** 2 when the heading goes on in the next line. */
  readonly lineCount: number;
}

/** The section that `opening` begins and that reaches to line `end` of the item. */
export function makeSection(item: ItemLines, opening: Opening, end: number): Section {
  const { lines, template } = item;
  const { line, role, lineCount } = opening;
  let { mark } = opening;
  const first = lines[line] as string;
  const wordsEnd = endOfName(mark, first);
  let text = plainText(first.slice(mark.start, wordsEnd));
  if (lineCount > 1) {
    text = plainText(`${text} ${lines.slice(line + 1, line + lineCount).join(' ')}`);
    mark = completed(mark, text);
  }
  const heading: Heading = {
    line,
    lineCount,
    text: withoutColon(text),
    span: {
      line,
      start: mark.start,
      end: first[wordsEnd] === ':' && mark.inline !== undefined ? wordsEnd + 1 : wordsEnd,
    },
  };
  const key = mark.key === '' ? 'beslutning' : mark.key;
  const subHeadings = findSubHeadings(item, role, line + lineCount, end);
  // Two shapes: most sections have a bare name, and a long document has many.
  if (isBareName(mark)) return { kind: 'section', start: line, end, heading, key, role, earlier: false, subHeadings };
  return {
    kind: 'section',
    start: line,
    end,
    heading,
    key,
    role,
    earlier: role === 'decision' && isForeign(mark, template),
    subHeadings,
    body: mark.body,
    bodySpan: spanOf(line, mark.bodyStart, mark.bodyEnd),
    date: mark.date,
    dateSpan: spanOf(line, mark.dateStart, mark.dateEnd),
    reference: mark.reference,
    inline: spanOf(line, mark.inline, mark.inline === undefined ? undefined : trimEnd(first, 0, first.length)),
  };
}

/** Where the words of the heading end: in front of the sign that its text follows, or of the text that is glued to it. */
function endOfName({ start, end, inline }: HeadingLike, line: string): number {
  return inline === undefined
    ? end
    : start + line.slice(start, inline).replace(/(?<![\s\u00a0:|*–—-])[\s\u00a0:|*–—-]+$/, '').length;
}

/** The heading names no body, date or item, and no text follows on its line. */
function isBareName({ body, date, dateStart, reference, inline }: HeadingLike): boolean {
  return (
    inline === undefined &&
    body === undefined &&
    date === undefined &&
    dateStart === undefined &&
    reference === undefined
  );
}

/** What a heading of several lines says as a whole; its parts have no place on one line. */
function completed(mark: HeadingLike, text: string): HeadingLike {
  const read = readDecisionHeading(text, 0, text.length);
  if (!read) return mark;
  const { bodyStart: _s, bodyEnd: _e, dateStart: _d, dateEnd: _f, ...named } = read;
  return { ...mark, ...named };
}

function spanOf(line: number, start: number | undefined, end: number | undefined): TextSpan | undefined {
  return start === undefined || end === undefined ? undefined : { line, start, end };
}

function withoutColon(text: string): string {
  let plain = text.trimEnd();
  while (/[:,]$| [–—-]$/.test(plain)) plain = plain.slice(0, -1).trimEnd();
  return plain;
}
