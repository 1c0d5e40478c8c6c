export interface Truth {
  readonly file: string;
  readonly about: string;
}
/** Figures by name, and every miss, false alarm and other finding in words. */
export interface Tally {
  readonly file: string;
  readonly figures: ReadonlyMap<string, { readonly right: number; readonly of: number }>;
  readonly misses: readonly string[];
  readonly alarms: readonly string[];
  readonly others: readonly string[];
}
export const FIGURES: readonly string[];
export function readTruths(folder: string): Truth[];
export function scoreDocument(truth: Truth, outline: object | undefined, findings: readonly object[]): Tally;
