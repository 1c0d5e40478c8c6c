/** When a view asks again: after a pause, and never so often that asking is what the machine does. */

export class Refresher {
  private readonly run: () => Promise<unknown>;
  private readonly pause: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<unknown> | undefined;
  private took = 0;
  private again = false;

  /** @param pause ms without another call before `run` is called; more when `run` takes long */
  constructor(pause: number, run: () => Promise<unknown>) {
    this.pause = pause;
    this.run = run;
  }

  /** Runs after the pause, which begins anew with each call. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), Math.max(this.pause, 5 * this.took));
  }

  /** Runs at once; a run that is on its way is followed by another one. Settles when all is up to date. */
  now(): Promise<unknown> {
    clearTimeout(this.timer);
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.all().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.again = false;
  }

  private async all(): Promise<void> {
    do {
      this.again = false;
      const start = Date.now();
      await this.run();
      this.took = Date.now() - start;
    } while (this.again);
  }
}
