/** Where and how a document writes the case numbers of its items. */
import type { Item } from '../../syntax/index.ts';
import { commonest } from './commonest.ts';

export interface CaseForm {
  /** The number stands before its item's heading. */
  readonly before: boolean;
  /** What stands in front of the number on its line: `Sagsnr.: `. */
  readonly lead: string;
  /** What follows it, where every item has the same words there: `    Åbent punkt`. */
  readonly tail: string;
}

/** The form; undefined where fewer than half of the items carry a number. */
export function learnCaseForm(items: readonly Item[], before: boolean): CaseForm | undefined {
  const lines = items.flatMap(({ caseNumber, lines: own, closed }) =>
    caseNumber && !closed ? [{ text: own[caseNumber.line] ?? '', span: caseNumber.span }] : [],
  );
  if (lines.length === 0 || lines.length * 2 < items.filter((item) => !item.closed).length) return undefined;
  const lead = commonest(lines.map(({ text, span }) => text.slice(0, span.start))) ?? '';
  const tails = lines.map(({ text, span }) => text.slice(span.end).trimEnd());
  const tail = commonest(tails) ?? '';
  return { before, lead, tail: /\d/.test(tail) || tails.some((each) => each !== tail) ? '' : tail };
}
