/** Counts over the summaries of a meeting's items, from which its habits are read. */
import { sameBody } from '../../domain/bodies.ts';
import type { JournalFaultCode } from '../../domain/journal-number.ts';
import type { SectionRole } from '../../domain/roles.ts';
import type { ItemSummary, SectionSummary } from './item-summary.ts';

export interface Seen {
  count: number;
  empty: number;
  role: SectionRole;
}

/** How often each heading stands in the meeting's items, by its key. */
export function countHeadings(summaries: readonly ItemSummary[]): Map<string, Seen> {
  const headings = new Map<string, Seen>();
  for (const { sections } of summaries) {
    for (const { key, role, empty } of sections) {
      const seen = headings.get(key) ?? { count: 0, empty: 0, role };
      seen.count++;
      if (empty) seen.empty++;
      headings.set(key, seen);
    }
  }
  return headings;
}

/** At least two in three of the ordinary open cases have one, and at least three do. */
export function casesNumbered(summaries: readonly ItemSummary[]): boolean {
  const cases = summaries.filter((item) => item.kind !== 'standing' && !item.closed);
  const numbered = cases.filter((item) => item.caseForm !== undefined).length;
  return numbered >= 3 && numbered * 3 >= cases.length * 2;
}

/** The fault that three numbers or more, and three in four of all, share. */
export function usualFault(summaries: readonly ItemSummary[]): JournalFaultCode | undefined {
  const counts = new Map<JournalFaultCode, number>();
  let numbers = 0;
  for (const { caseForm, caseFault } of summaries) {
    if (caseForm !== undefined) numbers++;
    if (caseFault !== undefined) counts.set(caseFault, (counts.get(caseFault) ?? 0) + 1);
  }
  for (const [code, count] of counts) if (count >= 3 && count * 4 >= numbers * 3) return code;
  return undefined;
}

/** Two numbers or more, and a third of all, are younger than the meeting. */
export function yearsLater(summaries: readonly ItemSummary[], date: string): boolean {
  const meeting = Number(date.slice(0, 4));
  const years = summaries.flatMap(({ caseYear }) => caseYear ?? []);
  const later = years.filter((year) => year > meeting).length;
  return later >= 2 && later * 3 >= years.length;
}

/** The day most own decisions carry, when it is the title's. Two at least must say so. */
export function agreedDate(summaries: readonly ItemSummary[], title: string): string {
  const { value, count, all } = commonest(ownDecisions(summaries).flatMap((section) => section.date ?? []));
  return count >= 2 && count * 2 > all && (title === '' || title === value) ? value : '';
}

/** The body most own decisions name, when it is the title's. */
export function agreedBody(summaries: readonly ItemSummary[], title: string): string {
  const { value, count, all } = commonest(ownDecisions(summaries).flatMap((section) => section.body ?? []));
  return count >= 2 && count * 2 > all && (title === '' || sameBody(title, value)) ? value : '';
}

function ownDecisions(summaries: readonly ItemSummary[]): SectionSummary[] {
  return summaries.flatMap(
    ({ sections }) => sections.findLast((each) => each.role === 'decision' && !each.earlier) ?? [],
  );
}

function commonest(values: readonly string[]): { value: string; count: number; all: number } {
  const counts = new Map<string, number>();
  let value = '';
  for (const each of values) {
    counts.set(each, (counts.get(each) ?? 0) + 1);
    if ((counts.get(each) ?? 0) > (counts.get(value) ?? 0)) value = each;
  }
  return { value, count: counts.get(value) ?? 0, all: values.length };
}
