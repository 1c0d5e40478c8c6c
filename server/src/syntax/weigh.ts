/** Rows of evidence, and what they add up to: the one scale of items, readings and names of sections. */

/** One row of evidence: whether it holds of what is seen, or how strongly, and how much it weighs. */
export interface Evidence<Seen> {
  readonly id: string;
  readonly weight: number;
  /** False or 0 not at all, true or 1 wholly. */
  readonly holds: (seen: Seen) => boolean | number;
}

/** Hears of each row that spoke. */
export type Told = (id: string, points: number) => void;

/** What the rows say together. */
export function pointsOf<Seen>(rows: readonly Evidence<Seen>[], seen: Seen, told?: Told): number {
  let sum = 0;
  for (const { id, weight, holds } of rows) {
    const points = Number(holds(seen)) * weight;
    if (points === 0) continue;
    sum += points;
    told?.(id, points);
  }
  return sum;
}

/** Whether more speaks for it than against it. Unless told, what speaks against it is asked only while that can matter. */
export function holdsUp<Seen>(rows: readonly Evidence<Seen>[], seen: Seen, told?: Told): boolean {
  if (told) return pointsOf(rows, seen, told) > 0;
  let sum = 0;
  for (const { weight, holds } of rows) if (weight > 0) sum += Number(holds(seen)) * weight;
  for (const { weight, holds } of rows) {
    if (sum <= 0) return false;
    if (weight < 0) sum += Number(holds(seen)) * weight;
  }
  return sum > 0;
}
