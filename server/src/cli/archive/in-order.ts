/** Puts results that come as they are done into the order of their numbers, and holds back who is far ahead. */
export class InOrder<T extends { readonly number: number }> {
  readonly #waiting = new Map<number, T>();
  readonly #keep: (result: T) => void;
  readonly #most: number;
  #next = 0;
  #wake: (() => void)[] = [];

  /** @param most so many results may be ahead of the one that is waited for */
  constructor(most: number, keep: (result: T) => void) {
    this.#most = most;
    this.#keep = keep;
  }

  put(result: T): void {
    this.#waiting.set(result.number, result);
    for (let next = this.#waiting.get(this.#next); next; next = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next++);
      this.#keep(next);
    }
    const awake = this.#wake;
    this.#wake = [];
    for (const wake of awake) wake();
  }

  /** Waits until a number is not too far ahead to be worked on, or `isOver`. */
  async room(number: number, isOver: () => boolean): Promise<void> {
    while (number - this.#next > this.#most && !isOver())
      await new Promise<void>((resolve) => {
        this.#wake.push(resolve);
      });
  }

  /** Nobody waits any longer. */
  wakeAll(): void {
    for (const wake of this.#wake) wake();
    this.#wake = [];
  }
}
