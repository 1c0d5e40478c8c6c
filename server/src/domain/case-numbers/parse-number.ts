/** One text, one number: the forms tried in order. */

import { parseKle } from '../kle/kle-number.ts';
import type { JournalNumber } from './journal-types.ts';
import { parseSerial } from './serial-number.ts';

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
