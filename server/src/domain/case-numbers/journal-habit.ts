/** Deviations that are a house's own way of writing numbers, not slips. */
import type { JournalFaultCode, JournalNumber } from './journal-types.ts';

/** Ways of writing that a whole house may share; a lost digit or a letter among digits is never one. */
const STYLES: ReadonlySet<JournalFaultCode> = new Set<JournalFaultCode>([
  'missing-separator',
  'wrong-separator',
  'blank-for-separator',
  'comma-for-dot',
  'slash-for-dot',
  'wrong-dash',
  'leading-zero',
  'four-digit-year',
  'lower-case-facet',
  'missing-part',
  'extra-part',
  'missing-facet-letter',
]);

const FEWEST = 3;

/**
 * The fault codes that at least three, and more than half, of a document's numbers share. To report them would be to
 * report the house on every item.
 */
export function habitualFaults(numbers: readonly JournalNumber[]): ReadonlySet<JournalFaultCode> {
  const counts = new Map<JournalFaultCode, number>();
  for (const { fault } of numbers) {
    if (fault !== undefined && STYLES.has(fault.code)) counts.set(fault.code, (counts.get(fault.code) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count >= FEWEST && count * 2 > numbers.length).map(([code]) => code),
  );
}
