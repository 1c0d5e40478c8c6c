/** When two case numbers are the same case: how they are compared, and which one stands under the cursor. */
import { parseJournalNumber } from '../../domain/case-numbers/journal-number.ts';
import { safeToShow } from '../../domain/safe-text.ts';
import { partAt, type Referat, type TextSpan } from '../../syntax/index.ts';
import { numberAt } from '../references/word-at.ts';
import { touches } from '../support/positions.ts';

const LONGEST = 80;

/** Comparable form of a case number: the right form where it is certain, no blanks, one kind of dash, capitals. Safe to keep. */
export function caseKey(written: string): string {
  if (written.length > LONGEST) return '';
  const text = safeToShow(written);
  const parsed = parseJournalNumber(text);
  return (parsed?.suggestion ?? text)
    .replace(/[\s\u00a0\u00ad]+/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .toUpperCase();
}

export interface CaseNumberAt {
  readonly text: string;
  /** Counted from `base`. */
  readonly span: TextSpan;
  /** First line of the node it stands in. */
  readonly base: number;
}

/** The case number at a position (0-based line, UTF-16 column): an item's own, or a KLE number in running text. */
export function caseNumberAt(referat: Referat, line: number, character: number): CaseNumberAt | undefined {
  const part = partAt(referat, line);
  if (!part || part.node.kind === 'group') return undefined;
  const { node, line: base } = part;
  const own = line - base;
  if (node.kind === 'item' && node.caseNumber && touches(node.caseNumber.span, own, character))
    return { text: node.caseNumber.text, span: node.caseNumber.span, base };
  const found = numberAt(node.lines[own] ?? '', character);
  return found && { text: found.parsed.text, span: { line: own, ...found.word }, base };
}
