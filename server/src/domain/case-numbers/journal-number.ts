/**
 * Case numbers (journalnummer, sagsnummer): what they are made of, how they can be broken, and which line is one. The
 * parts: kle-number (sound KLE), kle-repair and kle-glue (damaged KLE), serial-number (all other forms), case-line (the
 * line), unmistakable (what may stand without a label).
 */
export { type CaseNumberMatch, findCaseNumber } from './case-line.ts';
export type { JournalFault, JournalFaultCode, JournalForm, JournalNumber, JournalParts } from './journal-types.ts';
export { parseJournalNumber } from './parse-number.ts';
