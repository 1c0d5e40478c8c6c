/** From the parts that are shown to those that are to be shown, with as few elements touched as can be. */

export type Step =
  /** The element of that key goes. */
  | { readonly kind: 'remove'; readonly key: number }
  /** The element of key `key` takes the place of another's: what is scrolled to stays where it is. */
  | { readonly kind: 'replace'; readonly old: number; readonly key: number }
  /** A new element, or one from elsewhere, before that of key `before`; at the end where there is none. */
  | { readonly kind: 'insert'; readonly key: number; readonly before: number | undefined };

/** Keys are unique in each list. Linear; a part that only moved because others came or went is in no step. */
export function patchSteps(shown: readonly number[], wanted: readonly number[]): Step[] {
  const kept = new Set(wanted);
  const there = new Set(shown);
  const steps: Step[] = [];
  // Runs between parts that stay: what went and what came there.
  let gone: number[] = [];
  let at = 0;
  const removeRest = (): void => {
    for (const key of gone) steps.push({ kind: 'remove', key });
    gone = [];
  };
  const order = shown.filter((key) => kept.has(key));
  const staying = longestCommon(
    order,
    wanted.filter((key) => there.has(key)),
  );
  for (let w = 0; w <= wanted.length; w++) {
    const key = wanted[w];
    if (key !== undefined && !staying.has(key)) continue;
    // Everything shown up to this part, and everything wanted before it, is one run.
    while (at < shown.length && shown[at] !== key) gone.push(shown[at++] as number);
    const came: number[] = [];
    for (let back = w - 1; back >= 0 && !staying.has(wanted[back] as number); back--)
      came.unshift(wanted[back] as number);
    let inserted = false;
    for (const fresh of came) {
      // Behind one that was put in, an old place would be too early.
      const old = inserted || there.has(fresh) ? undefined : gone.find((each) => !kept.has(each));
      if (old === undefined) {
        steps.push({ kind: 'insert', key: fresh, before: key });
        inserted = true;
      } else {
        steps.push({ kind: 'replace', old, key: fresh });
        gone.splice(gone.indexOf(old), 1);
      }
    }
    gone = gone.filter((each) => !kept.has(each));
    removeRest();
    at++;
  }
  return steps;
}

/** Parts that stay where they are; of two that changed places one moves. Both lists hold the same keys. */
function longestCommon(one: readonly number[], other: readonly number[]): ReadonlySet<number> {
  const place = new Map(one.map((key, at) => [key, at]));
  const staying = new Set<number>();
  let last = -1;
  for (const key of other) {
    const at = place.get(key) ?? -1;
    if (at <= last) continue;
    staying.add(key);
    last = at;
  }
  return staying;
}
