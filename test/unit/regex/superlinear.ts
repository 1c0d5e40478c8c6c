/** Whether a regular expression can be made slow: run over long repetitions, in a context that can be stopped. */
import vm from 'node:vm';

const UNITS = [
  '1',
  '-',
  '.',
  '1-',
  '1.',
  '12-12-',
  ' ',
  '\u00a0',
  '\t',
  '\n',
  'a',
  'A',
  'a ',
  'A b-',
  '*',
  '#',
  '(',
  ')',
  '_',
  '@',
  'a@',
  ':',
  ',',
  '/',
  '\\',
  '"',
  '<a',
  '[',
  '{',
  '$',
  '1, ',
  'æ',
  '\ud800',
  '\0',
  '–',
];
const TAILS = ['', 'x', '\n1'];
const SHORT = 600;
const LONG = 8 * SHORT;
/** Milliseconds that a linear search of so few characters never takes; what takes longer is measured again. */
const SUSPICIOUS = 1.5;
const NOISE = 0.1;
/** Linear is 8, quadratic 64. */
const LIMIT = 24;
/** Milliseconds for all texts of one expression together; only what is not linear needs more. */
const TIMEOUT = 10_000;

const context = vm.createContext({ performance, source: '', flags: '', texts: [], limits: {} });
const script = new vm.Script(`(() => {
  const re = new RegExp(source, flags);
  const time = (text, runs) => {
    let best = Infinity;
    for (let run = 0; run < runs && best > limits.NOISE; run++) {
      const start = performance.now();
      text.replace(re, '');
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  for (const make of texts) {
    const long = make(limits.LONG);
    if (time(long, 1) < limits.SUSPICIOUS || time(long, 5) < limits.SUSPICIOUS) continue;
    const ratio = time(long, 5) / Math.max(limits.NOISE, time(make(limits.SHORT), 5));
    if (ratio > limits.LIMIT) return JSON.stringify(make(12)) + ' … grows ' + ratio.toFixed(0) + ' times when the text grows 8 times';
  }
})()`);

/**
 * How the time grows on the text that makes it grow most; undefined when it never grows faster than the text.
 * @param timeout milliseconds for all texts together
 */
export function superlinear(source: string, flags: string, timeout = TIMEOUT): string | undefined {
  const heads = ['', ...new Set(source.match(/[a-zæøå]{3,}/gi) ?? [])].slice(0, 16);
  const words = heads.slice(1, 6).map((word) => `${word} `);
  const texts = heads.flatMap((head) =>
    [...UNITS, ...words].flatMap((unit) =>
      (head === '' ? TAILS : ['x']).map((tail) => (n: number) => head + unit.repeat(Math.ceil(n / unit.length)) + tail),
    ),
  );
  Object.assign(context, {
    source,
    flags: `${flags.replace(/[gy]/g, '')}g`,
    texts,
    limits: { SHORT, LONG, SUSPICIOUS, NOISE, LIMIT },
  });
  try {
    return script.runInContext(context, { timeout });
  } catch {
    return `not done after ${timeout} ms`;
  }
}
