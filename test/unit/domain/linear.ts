/**
 * Shows that a function is linear without a clock limit: eight times the text may not cost much more than eight times
 * the time (a quadratic one costs sixty-four times). The best of several runs counts and a bad ratio is measured again,
 * so that a busy machine does not fail it.
 */
export function isLinear(work: (text: string) => unknown, unit: string, size = 20_000): boolean {
  const small = unit.repeat(Math.ceil(size / unit.length));
  const large = unit.repeat(Math.ceil((FACTOR * size) / unit.length));
  for (let attempt = 0; attempt < 4; attempt++) {
    const before = Math.max(best(work, small, 4), SHORTEST);
    if (best(work, large, 2) < before * FACTOR * TOLERANCE) return true;
  }
  return false;
}

const FACTOR = 8;
const TOLERANCE = 3;
/** Milliseconds below which a measurement is noise. */
const SHORTEST = 0.3;

function best(work: (text: string) => unknown, text: string, runs: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work(text);
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** Texts that bring careless scanners to their knees. */
export const HOSTILE_UNITS: readonly string[] = [
  '1',
  '12',
  '.',
  '-',
  '1.',
  '1-',
  '12-',
  '12.12.',
  '12-12-',
  '10-03-2021',
  '10.03.21-',
  '123456-',
  '1234561234 ',
  '010190-1234',
  '010190-1234 ',
  '010190-1234_',
  'a',
  'a ',
  'tager ',
  'Ad 1: ',
  'ad ',
  '1. ',
  '1. Godkendt\n',
  '(',
  '(A ',
  'A B, ',
  ' og ',
  'A ',
  'godkendt ',
  'den ',
  'onsdag ',
  '\n',
  ' ',
  '\u00a0',
  'O0lI',
  '15.00.00-A00-',
  '\ud800',
  '\u0000',
  'marts ',
  '10. marts ',
  '@',
  'cpr ',
];
