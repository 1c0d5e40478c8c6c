/** Findings of a meeting, counted and cut to what is shown. */
import type { Located } from './finding.ts';

export interface Capped {
  /** In order, of each rule no more than are shown. */
  readonly shown: readonly (Located & {
    /** Index among the meeting's parts, -1 for the header. */
    readonly part: number;
  })[];
  /** How many there are of each rule, shown or not. */
  readonly counts: Int32Array;
}

/** At most `most` of each rule, and how many there are in all; `counted` are those that no list holds. The header's list is first. */
export function cap(
  lists: readonly (readonly Located[])[],
  counted: readonly { readonly counted?: Int32Array | undefined }[],
  rules: number,
  most: number,
): Capped {
  const counts = new Int32Array(rules);
  const shown = lists.flatMap((list, at) =>
    list.flatMap((located) => {
      const count = (counts[located.rule] as number) + 1;
      counts[located.rule] = count;
      return count <= most ? [{ ...located, part: at - 1 }] : [];
    }),
  );
  for (const { counted: more } of counted)
    if (more) for (let rule = 0; rule < rules; rule++) (counts[rule] as number) += more[rule] as number;
  return { shown, counts };
}
