/** For each number an index: an array where the numbers are dense, as those of items are, a map where they are not. */
import { keepShape } from '../template/keep-shape.ts';

const SLACK = 256;

export class NumberTable {
  readonly #dense: Int32Array | undefined;
  readonly #sparse = new Map<number, number>();

  /** For numbers up to `largest`, about `expected` of them. */
  constructor(largest: number, expected: number) {
    if (largest >= 0 && largest < expected * 8 + SLACK) this.#dense = new Int32Array(largest + 1).fill(-1);
  }

  /** The index kept for `number`, -1 without one. */
  get(number: number): number {
    if (this.#dense) return number < 0 ? -1 : (this.#dense[number] ?? -1);
    return this.#sparse.get(number) ?? -1;
  }

  /** `number` must not be larger than the table was made for. */
  set(number: number, index: number): void {
    if (this.#dense) this.#dense[number] = index;
    else this.#sparse.set(number, index);
  }
}

keepShape(new NumberTable(0, 0));
