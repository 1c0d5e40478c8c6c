import type { Tally } from './score-document.mjs';

export interface Summary {
  readonly json: Readonly<Record<string, number | null>>;
}
export function summary(tallies: readonly Tally[]): Summary;
export function linesOf(tallies: readonly Tally[], sum: Summary, show: boolean): string[];
