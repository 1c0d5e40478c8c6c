/**
 * Case numbers: what they are made of, how they can be broken, and which line is one.
 */

import type { JournalNumber } from './journal-types.ts';
import { parseKle } from './kle-number.ts';
import { parseSerial } from './serial-number.ts';

export { type CaseNumberMatch, findCaseNumber } from './case-line.ts';
export type { JournalFault, JournalFaultCode, JournalForm, JournalNumber, JournalParts } from './journal-types.ts';

/** Longer texts are never one number. */
const LONGEST_NUMBER = 60;

/**
 * Takes a case number apart; blanks around it must be gone. Undefined when the text does not even look like one; form
 * `unknown` when it does but its form is nobody's we know (then it is valid, for we cannot judge). Linear, never throws.
 */
export function parseJournalNumber(text: string): JournalNumber | undefined {
  if (text.length < 3 || text.length > LONGEST_NUMBER) return undefined;
  return parseKle(text) ?? parseSerial(text);
}
