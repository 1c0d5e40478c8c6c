/** The dates of a part, found once for all rules that look at them. */
import { type DateMatch, findDates } from '../../domain/dates.ts';
import type { TextPart } from '../rule.ts';
import { forLines } from './part-lines.ts';

export interface PlacedDate {
  readonly line: number;
  readonly match: DateMatch;
}

const kept = new WeakMap<TextPart, readonly PlacedDate[]>();
const DIGIT = /\d/;

export function datesIn(part: TextPart): readonly PlacedDate[] {
  let found = kept.get(part);
  if (!found) {
    found = search(part);
    kept.set(part, found);
  }
  return found;
}

function search(part: TextPart): PlacedDate[] {
  const found: PlacedDate[] = [];
  forLines(part, (text, line) => {
    if (!DIGIT.test(text)) return;
    for (const match of findDates(text)) found.push({ line, match });
  });
  return found;
}
