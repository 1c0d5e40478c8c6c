/** Findings of a meeting by part: merged, counted and cut to what is shown. */
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

/** At most `most` of each rule, and how many there are in all; `counted` are those that no list holds. */
export function cap(
  lists: readonly LocatedList[],
  counted: readonly { readonly counted?: Int32Array | undefined }[],
  rules: number,
  most: number,
): { shown: LocatedList; counts: Int32Array } {
  const counts = new Int32Array(rules);
  const shown: Located[] = [];
  for (const list of lists) {
    for (const located of list) {
      const count = (counts[located.rule] as number) + 1;
      counts[located.rule] = count;
      if (count <= most) shown.push(located);
    }
  }
  for (const { counted: more } of counted)
    if (more) for (let rule = 0; rule < rules; rule++) (counts[rule] as number) += more[rule] as number;
  return { shown, counts };
}
