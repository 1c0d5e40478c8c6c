/** What is known about a case number (journalnummer, sagsnummer). */

export type JournalForm =
  | 'kle'
  | 'kle-compact'
  | 'year-serial'
  | 'year-dash-serial'
  | 'authority-year-serial'
  | 'letters-year-serial'
  | 'unknown';

/** One code for each way a number can be broken. */
export type JournalFaultCode =
  | 'missing-digit'
  | 'extra-digit'
  | 'missing-part'
  | 'extra-part'
  | 'missing-separator'
  | 'double-separator'
  | 'wrong-separator'
  | 'blank-for-separator'
  | 'comma-for-dot'
  | 'slash-for-dot'
  | 'wrong-dash'
  | 'stray-blank'
  | 'wrong-facet-letter'
  | 'missing-facet-letter'
  | 'lower-case-facet'
  | 'letter-for-digit'
  | 'four-digit-year'
  | 'leading-zero';

/** Offsets are 0-based UTF-16 units in the number's own text and mark the smallest faulty part; `start < end`. */
export interface JournalFault {
  readonly code: JournalFaultCode;
  readonly start: number;
  readonly end: number;
}

/** The parts a number of its form has. */
export interface JournalParts {
  /** KLE: `15.00.00`. */
  readonly subject?: string;
  /** KLE: `15`. */
  readonly mainGroup?: string;
  /** KLE: `15.00`. */
  readonly group?: string;
  /** KLE: `A00`. */
  readonly facet?: string;
  /** KLE: `A`. */
  readonly facetLetter?: string;
  /** As written, leading zeros kept. */
  readonly serial?: string;
  /** Four digits: the year the case was opened. */
  readonly year?: number;
  /** Authority code of three digits. */
  readonly authority?: string;
  /** Letters before the year. */
  readonly letters?: string;
}

export interface JournalNumber {
  readonly text: string;
  readonly form: JournalForm;
  /** False only when it is certain what the number should have been like. */
  readonly valid: boolean;
  /** The first fault; only when not valid. */
  readonly fault?: JournalFault;
  /** The right form, only where it is certain. */
  readonly suggestion?: string;
  readonly parts?: JournalParts;
}

/** Two-digit years: 00-69 are 20yy, 70-99 are 19yy. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}
