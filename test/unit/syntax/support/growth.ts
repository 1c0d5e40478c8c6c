/**
 * Shows linear time without a clock limit: twice the input may cost less than three times the time (quadratic work costs
 * four times). Medians count, and a bad ratio is measured again, so that a busy machine does not fail it.
 */

const LIMIT = 3;
const ATTEMPTS = 4;
const RUNS = 3;
/** Milliseconds below which a time is noise and counts as this much; work that is not linear takes far longer. */
const NOISE = 2;

export interface Growth {
  /** time(2n) / time(n), the best of the attempts. */
  readonly ratio: number;
  /** Milliseconds of the larger input. */
  readonly milliseconds: number;
  readonly linear: boolean;
}

/** Measures `work(make(n))` against `work(make(2n))`. */
export function growthOf<T>(make: (n: number) => T, work: (input: T) => unknown, n: number): Growth {
  const small = make(n);
  const large = make(2 * n);
  let best = Number.POSITIVE_INFINITY;
  let milliseconds = 0;
  for (let attempt = 0; attempt < ATTEMPTS && best >= LIMIT; attempt++) {
    const before = Math.max(median(work, small), NOISE);
    milliseconds = median(work, large);
    best = Math.min(best, milliseconds / before);
  }
  return { ratio: best, milliseconds, linear: best < LIMIT };
}

function median<T>(work: (input: T) => unknown, input: T): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work(input);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] as number;
}
