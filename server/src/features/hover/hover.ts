/** Hovers: the smallest thing under the cursor that there is something to say about. One file per kind. */
import type { MarkupContent, Position, Range } from 'vscode-languageserver-types';
import { partAt, type Referat } from '../../syntax/index.ts';
import { rangeOf } from '../support/positions.ts';
import { hoverAttendance } from './hover-attendance.ts';
import { hoverClosed } from './hover-closed.ts';
import { hoverDate } from './hover-date.ts';
import { hoverDecision } from './hover-decision.ts';
import { hoverItem } from './hover-item.ts';
import { hoverJournalNumber } from './hover-journal-number.ts';
import { hoverReference } from './hover-reference.ts';
import { hoverSection } from './hover-section.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

/** Always in Markdown, and always with the range it is about. */
export interface MarkdownHover {
  readonly contents: MarkupContent;
  readonly range: Range;
}

type Finder = (spot: Spot, options: HoverOptions) => Found | undefined;

/** From the most particular to the least. */
const FINDERS: readonly Finder[] = [
  hoverJournalNumber,
  hoverDate,
  hoverDecision,
  hoverAttendance,
  hoverClosed,
  hoverSection,
  hoverItem,
];

/** The hover at a position (0-based line, UTF-16 column); undefined where there is nothing to say. */
export function hover(referat: Referat, position: Position, options: HoverOptions): MarkdownHover | undefined {
  const { line, character } = position;
  const part = partAt(referat, line);
  if (!part) return undefined;
  const reference = hoverReference(referat, position, options);
  if (reference) return answer(reference.value, reference.range);
  const { node, meeting } = part;
  const text = node.lines[line - part.line];
  if (text === undefined) return undefined;
  const spot: Spot = { node, meeting, line: line - part.line, character, text };
  for (const find of node.kind === 'group' ? [hoverClosed] : FINDERS) {
    const found = find(spot, options);
    if (found) return answer(found.value, rangeOf(found.span, part.line));
  }
  return undefined;
}

function answer(value: string, range: Range): MarkdownHover {
  return { contents: { kind: 'markdown', value }, range };
}
