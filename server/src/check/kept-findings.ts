/**
 * What a part keeps of findings that nobody could read through: the first so many of each rule as they are, of the rest
 * only how many there are. No human's minutes get there; a log of 850,000 CPR numbers would fill a gigabyte otherwise.
 */
import type { FoundBy, Located } from './finding.ts';

/** So many findings of one rule are kept of one header, group or item, and so many at most are told of one document. */
export const MOST_KEPT = 5_000;

/** Findings of a rule that are only counted. */
export interface Counted {
  readonly rule: number;
  readonly severity: Located['severity'];
  readonly count: number;
  readonly finding?: undefined;
}

export type Found = FoundBy | Counted;
type OfLine = readonly Found[];

/** Most lines have one; one object for all of them. */
const singles = new Map<string, OfLine>();

/** Cuts what is found line by line, in the order of the lines. */
export function keepFirst(rules: number): (found: OfLine) => OfLine {
  const kept = new Int32Array(rules);
  return (found) => cut(found, kept);
}

/** Of what an item's rules have found, the first of each. */
export function cut(found: OfLine, kept: Int32Array): OfLine {
  const result: FoundBy[] = [];
  const beyond = new Map<number, Counted>();
  for (const each of found) {
    const { rule, severity } = each;
    const count = (kept[rule] as number) + 1;
    if (each.finding && count <= MOST_KEPT) {
      kept[rule] = count;
      result.push(each);
    } else beyond.set(rule, { rule, severity, count: (beyond.get(rule)?.count ?? 0) + countOf(each) });
  }
  if (beyond.size === 0) return found;
  const counted = [...beyond.values()];
  return result.length === 0 && counted.length === 1 ? single(counted[0] as Counted) : [...result, ...counted];
}

function countOf(found: Found): number {
  return found.finding ? 1 : found.count;
}

function single(counted: Counted): OfLine {
  const { rule, severity, count } = counted;
  if (count > 1) return [counted];
  const key = `${rule} ${severity}`;
  const known = singles.get(key) ?? [counted];
  singles.set(key, known);
  return known;
}

/** How many are only counted, by rule; undefined when all are kept. */
export function countsOf(found: OfLine, rules: number, before?: Int32Array): Int32Array | undefined {
  let counts = before;
  for (const each of found) {
    if (each.finding) continue;
    counts ??= new Int32Array(rules);
    (counts[each.rule] as number) += each.count;
  }
  return counts;
}
