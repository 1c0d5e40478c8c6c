/**
 * Shows linear time without a clock limit: eight times the input may cost at most three times eight times the time
 * (quadratic work costs sixty-four times). The shortest of several runs counts and a bad ratio is measured again, so that
 * a busy machine does not fail it.
 */
import fs from 'node:fs';

const FACTOR = 8;
const LIMIT = 3 * FACTOR;
const ATTEMPTS = 4;
const RUNS = 3;
/** Milliseconds below which a time is noise and counts as this much; work that is not linear takes far longer. */
const NOISE = 1;

export interface Growth {
  /** time(2n) / time(n / 4), the best of the attempts. */
  readonly ratio: number;
  /** Milliseconds of the larger input. */
  readonly milliseconds: number;
  readonly linear: boolean;
}

/** Measures `work(make(n / 4))` against `work(make(2n))`. */
export function growthOf<T>(make: (n: number) => T, work: (input: T) => unknown, n: number): Growth {
  const small = make(Math.ceil((2 * n) / FACTOR));
  const large = make(2 * n);
  let ratio = Number.POSITIVE_INFINITY;
  let milliseconds = 0;
  for (let attempt = 0; attempt < ATTEMPTS && ratio >= LIMIT; attempt++) {
    const before = Math.max(shortest(work, small, RUNS), NOISE);
    milliseconds = shortest(work, large, attempt === 0 ? 1 : RUNS);
    ratio = Math.min(ratio, milliseconds / before);
  }
  return { ratio, milliseconds, linear: ratio < LIMIT };
}

/** {@link growthOf} of one unit of text repeated to `size` and to eight times as many UTF-16 units. */
export function isLinear(work: (text: string) => unknown, unit: string, size = 20_000): boolean {
  return growthOf((length) => unit.repeat(Math.ceil(length / unit.length)), work, (size * FACTOR) / 2).linear;
}

/** The shortest of several runs in milliseconds: what the work takes when nothing else is in the way. */
export function shortest<T>(work: (input: T) => unknown, input: T, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const [start, before] = [performance.now(), processorTime()];
    work(input);
    const [wall, busy] = [performance.now() - start, processorTime() - before];
    best = Math.min(best, wall, busy + TICK);
  }
  return best;
}

/** The system counts a thread's time in steps of so many milliseconds. */
const TICK = 4;

/**
 * Milliseconds that this thread has had a processor, where the system says so (Linux). A long run waits for others on a
 * busy machine and a short one does not, so that the clock alone would make linear work look worse than it is.
 */
function processorTime(): number {
  try {
    return Number(fs.readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
