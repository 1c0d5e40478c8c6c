/** Where and how a meeting's items carry their case numbers: learnt from those that certainly have one. */

import { type CaseNumberMatch, findCaseNumber, type JournalNumber } from '../../domain/case-numbers/journal-number.ts';
import { isKle, judgeNumber, learnForms, type NumberForms, outlineOf } from '../../domain/case-numbers/number-form.ts';
import { grouped } from '../../domain/counting.ts';
import { skipBlanks, trimEnd } from '../../domain/signs/chars.ts';
import type { CodeLine, MarkClass } from '../lines/line-class.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { SlotNumber } from './case-slots.ts';

export interface CaseHabits {
  /** Shapes of the codes, label included, that stand below the item headings as case numbers. */
  readonly codes: ReadonlySet<string>;
  /** Where on lines with other words the numbers stand (case-slots.ts). */
  readonly caseSlots: ReadonlySet<string>;
  readonly caseForms: NumberForms;
}

/** Few items make no habit; a shape that this share of them has is one. */
const FEWEST = 2;
const SHARE = 0.3;

/**
 * `places` are the marks at which the numbers of the items may stand: the one in front of each heading, where the house
 * puts them there, or else those right behind it. `slots` gives the numbers among other words, item by item; they count
 * where few items have one on a line of its own.
 */
export function learnCases(
  { marks }: Skeleton,
  places: Iterable<readonly number[]>,
  slots: () => Iterable<SlotNumber>,
  items: number,
): CaseHabits {
  const numbers: JournalNumber[] = [];
  const shapes = new Map<string, number>();
  for (const place of places) {
    const mark = firstNumber(place.map((at) => marks[at]));
    if (mark?.kind === 'code') shapes.set(mark.shape, (shapes.get(mark.shape) ?? 0) + 1);
    const number = mark?.kind === 'code' ? mark.parsed : mark && caseOn(mark)?.parsed;
    if (number) numbers.push(number);
  }
  const fewest = Math.max(FEWEST, items * SHARE);
  const codes = new Set<string>();
  for (const [shape, count] of shapes) if (count >= fewest) codes.add(shape);
  if (numbers.length >= fewest) return { codes, caseSlots: NO_SLOTS, caseForms: learnForms(numbers) };
  const used = [...grouped(slots(), ({ slot }) => slot)]
    .map(([slot, found]) => [slot, found.map(({ parsed }) => parsed)] as const)
    .filter(
      ([, found]) =>
        found.length >= fewest && (found.filter(isKle).length >= fewest || learnForms(found).outlines.size > 0),
    );
  const caseForms = learnForms([...numbers, ...used.flatMap(([, found]) => found)]);
  return { codes, caseSlots: used.length > 0 ? new Set(used.map(([slot]) => slot)) : NO_SLOTS, caseForms };
}

/** The case number that a line carries, alone or behind the number of an item. */
export function caseOn(mark: MarkClass): CaseNumberMatch | undefined {
  return mark.kind === 'case' || mark.kind === 'numbered' ? mark.match : undefined;
}

/** The first line with a number among the marks, that of a document only where it is alone. */
function firstNumber(marks: readonly (MarkClass | undefined)[]): MarkClass | undefined {
  const numbers = marks.filter((mark) => mark && (mark.kind === 'code' || caseOn(mark)));
  return numbers.find((mark) => mark && !caseOn(mark)?.document) ?? numbers[0];
}

const NO_SLOTS: ReadonlySet<string> = new Set();

/** `found` as a case number where it stands in a place of the house and has, or nearly has, the form of the others. */
export function caseInSlot(found: SlotNumber | undefined, habits: CaseHabits): SlotNumber | undefined {
  if (!found || !habits.caseSlots.has(found.slot)) return undefined;
  const parsed = judgeNumber(found.parsed, habits.caseForms);
  const alike = habits.caseForms.outlines.has(outlineOf(parsed.text) ?? '') || isKle(parsed);
  return alike || !parsed.valid ? { ...found, parsed } : undefined;
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
