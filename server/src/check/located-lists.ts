/** Findings of a meeting by part: merged, counted and cut to what is shown. The lists are kept as they are while they stand. */
import { byPosition, type Located } from './finding.ts';

export type LocatedList = readonly Located[];

export const NOTHING_LOCATED: LocatedList = [];

/** Findings of the meeting rules by part, the header's first; undefined where there are none. */
export function listsByPart(ruleLists: readonly LocatedList[], parts: number): (LocatedList | undefined)[] {
  const lists = new Array<Located[] | undefined>(parts + 1).fill(undefined);
  for (const found of ruleLists) {
    for (const located of found) {
      const list = lists[located.part + 1];
      if (list) list.push(located);
      else lists[located.part + 1] = [located];
    }
  }
  for (const list of lists) list?.sort(byPosition);
  return lists;
}

/** Both lists of one part in order of position. */
export function merged(own: LocatedList, more: LocatedList | undefined): LocatedList {
  return more ? [...own, ...more].sort(byPosition) : own;
}

/** The lists from `first` on for parts that have moved by `by` places. */
export function renumbered(lists: LocatedList[], first: number, by: number): LocatedList[] {
  for (let at = first; at < lists.length; at++) {
    const list = lists[at] as LocatedList;
    if (list.length > 0) lists[at] = list.map((each) => ({ ...each, part: each.part + by }));
  }
  return lists;
}

/** True when the lists are the same objects, or hold the same findings on the same lines. */
export function sameLocated(a: LocatedList, b: LocatedList): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as Located;
    const other = b[i] as Located;
    if (one.finding !== other.finding || one.line !== other.line || one.part !== other.part) return false;
  }
  return true;
}

/** At most `most` of each rule, and how many there are in all; `counted` are those that no list holds. */
export function cap(
  lists: readonly LocatedList[],
  counted: readonly { readonly counted?: Int32Array | undefined }[],
  rules: number,
  most: number,
): { shown: LocatedList; counts: Int32Array } {
  const counts = new Int32Array(rules);
  const shown: Located[] = [];
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at] as LocatedList;
    for (let i = 0; i < list.length; i++) {
      const located = list[i] as Located;
      const count = (counts[located.rule] as number) + 1;
      counts[located.rule] = count;
      if (count <= most) shown.push(located);
    }
  }
  for (const { counted: more } of counted)
    if (more) for (let rule = 0; rule < rules; rule++) (counts[rule] as number) += more[rule] as number;
  return { shown, counts };
}
