/** Runs once after a while without another call. */
export class Debounced {
  readonly #run: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(run: () => void) {
    this.#run = run;
  }

  /** @param ms from now; a call that is already waiting is put off */
  later(ms: number): void {
    this.cancel();
    this.#waiting = setTimeout(this.#run, ms);
  }

  cancel(): void {
    clearTimeout(this.#waiting);
  }
}
