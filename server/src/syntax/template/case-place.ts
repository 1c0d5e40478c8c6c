/** Where and how a meeting's items carry their case numbers: learnt from those that certainly have one. */

import { findCaseNumber, type JournalNumber } from '../../domain/case-numbers/journal-number.ts';
import { judgeNumber, learnForms, type NumberForms, outlineOf } from '../../domain/case-numbers/number-form.ts';
import { skipBlanks, trimEnd } from '../lines/chars.ts';
import type { CodeLine } from '../lines/line-class.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';

export interface CaseHabits {
  /** Shapes of the codes, label included, that stand below the item headings as case numbers. */
  readonly codes: ReadonlySet<string>;
  readonly caseForms: NumberForms;
}

/** Few items make no habit; a shape that this share of them has is one. */
const FEWEST = 2;
const SHARE = 0.3;

/**
 * `places` are the marks at which the numbers of the items may stand: the one in front of each heading, where the house
 * puts them there, or else those right behind it.
 */
export function learnCases({ marks }: Skeleton, places: Iterable<readonly number[]>, items: number): CaseHabits {
  const numbers: JournalNumber[] = [];
  const shapes = new Map<string, number>();
  for (const place of places) {
    for (const at of place) {
      const mark = marks[at];
      if (mark?.kind !== 'case' && mark?.kind !== 'code') continue;
      if (mark.kind === 'code') shapes.set(mark.shape, (shapes.get(mark.shape) ?? 0) + 1);
      numbers.push(mark.kind === 'code' ? mark.parsed : mark.match.parsed);
      break;
    }
  }
  const codes = new Set<string>();
  for (const [shape, count] of shapes) if (count >= Math.max(FEWEST, items * SHARE)) codes.add(shape);
  return { codes, caseForms: learnForms(numbers) };
}

/** The code stands where others of its shape do, or has the form of the other items' numbers, or nearly. */
export function isCaseHere({ shape, parsed }: CodeLine, { codes, caseForms }: CaseHabits): boolean {
  if (codes.has(shape) || caseForms.outlines.has(outlineOf(parsed.text) ?? '')) return true;
  return !judgeNumber(parsed, caseForms).valid;
}

const LONGEST = 30;

/**
 * The line right below a heading as a case number: bulleted (`• Sag: 17/45`), or so broken that it looks like no number.
 * Columns in `line`; undefined where it is anything else.
 */
export function readInPlace(
  line: string,
  { caseForms }: CaseHabits,
): { readonly start: number; readonly end: number; readonly parsed: JournalNumber } | undefined {
  const labelled = findCaseNumber(line);
  if (labelled) return { ...labelled, parsed: judgeNumber(labelled.parsed, caseForms) };
  if (!caseForms.main || line.length > LONGEST) return undefined;
  const start = skipBlanks(line, 0, line.length);
  const end = trimEnd(line, start, line.length);
  const parsed = judgeNumber({ text: line.slice(start, end), form: 'unknown', valid: true }, caseForms);
  return parsed.valid ? undefined : { start, end, parsed };
}
