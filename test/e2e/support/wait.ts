/** Below mocha's own limit (run-suite.ts), so that the sentence is what one reads: what has not come by then hangs. */
const HANG = 150_000;

/**
 * Asks `probe` until it answers something truthy and returns that. Fails after `milliseconds` with a sentence naming
 * `what`. Tests never sleep for a fixed time.
 */
export async function until<T>(
  what: string,
  probe: () => T | PromiseLike<T>,
  milliseconds = HANG,
): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value) return value as Exclude<T, undefined | null | false | 0 | ''>;
    if (Date.now() > end) throw new Error(`${what}: not so after ${milliseconds / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
