/** Counts over the summaries of a meeting's items, from which its habits are read. */

import type { JournalFaultCode } from '../../domain/case-numbers/journal-number.ts';
import { sameBody } from '../../domain/people/bodies.ts';
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
      const seen = headings.get(key);
      if (!seen) headings.set(key, { count: 1, empty: empty ? 1 : 0, role });
      else {
        seen.count++;
        if (empty) seen.empty++;
      }
    }
  }
  return headings;
}

/** Keys of headings that stand twice in two items or more. */
export function usuallyDoubled(summaries: readonly ItemSummary[]): string[] {
  const counts = new Map<string, number>();
  for (const { sections } of summaries) {
    const once = new Set<string>();
    const twice = new Set<string>();
    for (const { key } of sections) (once.has(key) ? twice : once).add(key);
    for (const key of twice) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 2).map(([key]) => key);
}

/** All items but one at most have one section, their decision, also those of the meeting's form; none has a case number. */
export function onlyDecisions(summaries: readonly ItemSummary[]): boolean {
  const having = summaries.filter(({ sections }) => sections.length > 0);
  return (
    having.length >= 4 &&
    having.length >= summaries.length - 1 &&
    summaries.every(({ caseForm }) => caseForm === undefined) &&
    having.every(({ sections: [only, more] }) => only?.role === 'decision' && !only.earlier && more === undefined)
  );
}

/** A case system has printed it: two in three of the ordinary open cases have a case number. */
export function isPrinted(summaries: readonly ItemSummary[]): boolean {
  return mostlyNumbered(summaries, 1);
}

/** At least two in three of the ordinary open cases have one, and at least three do. */
export function casesNumbered(summaries: readonly ItemSummary[]): boolean {
  return mostlyNumbered(summaries, 3);
}

function mostlyNumbered(summaries: readonly ItemSummary[], fewest: number): boolean {
  const cases = summaries.filter(({ kind, closed }) => kind !== 'standing' && !closed);
  const numbered = cases.filter(({ caseForm }) => caseForm !== undefined).length;
  return numbered >= fewest && numbered * 3 >= cases.length * 2;
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
  let years = 0;
  let later = 0;
  for (const { caseYear } of summaries) {
    if (caseYear === undefined) continue;
    years++;
    if (caseYear > meeting) later++;
  }
  return later >= 2 && later * 3 >= years;
}

/** The day most own decisions carry, when it is the title's. Two at least must say so. */
export function agreedDate(decisions: readonly SectionSummary[], title: string): string {
  const { value, count, all } = commonest(decisions, 'date');
  return count >= 2 && count * 2 > all && (title === '' || title === value) ? value : '';
}

/** The body most own decisions name, when it is the title's. */
export function agreedBody(decisions: readonly SectionSummary[], title: string): string {
  const { value, count, all } = commonest(decisions, 'body');
  return count >= 2 && count * 2 > all && (title === '' || sameBody(title, value)) ? value : '';
}

/** The items' own decisions. */
export function ownDecisions(summaries: readonly ItemSummary[]): SectionSummary[] {
  const decisions: SectionSummary[] = [];
  for (const { sections } of summaries) {
    let at = sections.length - 1;
    while (at >= 0 && (sections[at]?.role !== 'decision' || sections[at]?.earlier)) at--;
    if (at >= 0) decisions.push(sections[at] as SectionSummary);
  }
  return decisions;
}

function commonest(
  decisions: readonly SectionSummary[],
  name: 'date' | 'body',
): { value: string; count: number; all: number } {
  const counts = new Map<string, number>();
  let value = '';
  let most = 0;
  let all = 0;
  for (const { [name]: each } of decisions) {
    if (each === undefined) continue;
    all++;
    const count = (counts.get(each) ?? 0) + 1;
    counts.set(each, count);
    if (count > most) {
      value = each;
      most = count;
    }
  }
  return { value, count: most, all };
}

/** How many headings end in a full stop. */
export function countStops(summaries: readonly ItemSummary[]): number {
  let stops = 0;
  for (const { sections } of summaries) for (const { raw } of sections) if (endsInStop(raw)) stops++;
  return stops;
}

/** A full stop at the end, marks and blanks after it left out. */
function endsInStop(raw: string): boolean {
  let end = raw.length;
  while (end > 0 && CLOSING.test(raw.charAt(end - 1))) end--;
  return raw.charCodeAt(end - 1) === 46;
}

const CLOSING = /[*_\s\u00a0]/;
