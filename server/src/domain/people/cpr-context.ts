/** Words near a number that tell what kind of number it is. */
import { CASE_WORD, CPR_WORD, OTHER_NUMBER } from '../words/number-labels.ts';

const REACH_BEFORE = 60;
const REACH_AFTER = 25;

/** True when `CPR`, `personnummer` or the like stands shortly before the number, or right after it. */
export function cprWordNear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start).toLowerCase();
  if (CPR_WORD.test(before)) return true;
  const after = text.slice(end, end + REACH_AFTER).toLowerCase();
  return CPR_WORD.test(after);
}

const REACH_LABEL = 28;

/** True when the number is introduced as an account, a company, a telephone, an amount or (without hyphen) a case. */
export function otherNumberWordBefore(text: string, start: number, hyphenated: boolean): boolean {
  const before = text.slice(Math.max(0, start - REACH_LABEL), start).toLowerCase();
  return OTHER_NUMBER.test(before) || (!hyphenated && CASE_WORD.test(before));
}
