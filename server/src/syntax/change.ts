/** Lines `[start, start + removed)` of the text before became `[start, start + inserted)` of the text after. */
export interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}
