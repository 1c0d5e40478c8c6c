import { partAt, type Referat } from '../../syntax/index.ts';
import { touches } from '../support/positions.ts';
import type { CaseNumberAt } from './case-key.ts';
import { isMeetingsOwn } from './meetings-own.ts';

export interface CaseOfHeading extends CaseNumberAt {
  /** Line of the heading in the document, 0-based. */
  readonly line: number;
}

/** The case of the item whose heading is at a position; `span` is the heading's. Undefined where the number is the meeting's. */
export function caseOfHeading(referat: Referat, line: number, character: number): CaseOfHeading | undefined {
  const part = partAt(referat, line);
  if (part?.node.kind !== 'item' || !part.node.caseNumber) return undefined;
  const { heading, caseNumber } = part.node;
  if (!touches(heading.span, line - part.line, character) || isMeetingsOwn(part.meeting, caseNumber.text))
    return undefined;
  return { text: caseNumber.text, span: heading.span, base: part.line, line: part.line + heading.line };
}
