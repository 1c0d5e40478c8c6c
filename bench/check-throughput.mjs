// How fast `referat check` goes through a folder: one thread, two, all the machine has, and the floor (reading and cutting into lines).
//
//   node bench/check-throughput.mjs [--files 1500] [--kilobytes 30] [--rounds 3] [--cli dist/cli.js --cli other/cli.js]
//
// The files are made from the fixtures, in a temporary folder, as large as published minutes are (median 41 KB, one in a
// hundred over 270 KB, none over 300), or all of `--kilobytes`. Only figures of one run are comparable: several programs
// (`--cli`, as often as wanted) take turns on the same files, and the least of each counts. Processor time counts all
// threads, the engine's own too. The busiest thread's is what a run takes where every thread has a core (Linux).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1500' },
    kilobytes: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    cli: { type: 'string', multiple: true, default: [path.join(root, 'dist/cli.js')] },
  },
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-bench-'));
process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

/**
 * Bytes of the i-th of `count` files: sizes of published minutes are normal in their logarithm. The shares are taken one
 * after another in an order that mixes small and large, the same on every run.
 */
function sizeOf(i, count) {
  if (values.kilobytes !== undefined) return Number(values.kilobytes) * 1024;
  const share = ((i * 0.6180339887498949) % 1) * (1 - 1 / count) + 0.5 / count;
  return Math.min(300_000, Math.max(2000, 41_000 * Math.exp(0.81 * normal(share))));
}

/** The value that a share of a normal distribution lies below (Winitzki's approximation, 0.2 % off). */
function normal(share) {
  const x = 2 * share - 1;
  const log = Math.log(1 - x * x);
  const a = 0.147;
  const half = 2 / (Math.PI * a) + log / 2;
  return Math.sign(x) * Math.SQRT2 * Math.sqrt(Math.sqrt(half * half - log / a) - half);
}

/** Each file is fixtures one after another, as in a year's file, beginning with another one each time. */
function makeFiles() {
  const fixtures = fs
    .readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.referat.txt'))
    .sort()
    .map((file) => fs.readFileSync(path.join(root, 'fixtures', file), 'utf8'));
  let bytes = 0;
  for (let i = 0; i < Number(values.files); i++) {
    let text = '';
    const size = sizeOf(i, Number(values.files));
    for (let at = i; text.length < size; at++) text += `${fixtures[at % fixtures.length]}\n`;
    fs.writeFileSync(path.join(folder, `${String(i).padStart(5, '0')}.referat.txt`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/**
 * Writes the processor time of the process and of each thread when it ends; the largest counts. A thread's own time is
 * what Linux says of it, in hundredths of a second.
 */
const CPU = `data:text/javascript,${encodeURIComponent(`
import fs from 'node:fs';
process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  let own = 0;
  try {
    const fields = fs.readFileSync('/proc/thread-self/stat', 'utf8').replace(/^.*\\) /s, '').split(' ');
    own = (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {}
  fs.writeSync(2, '\\nmemory ' + process.resourceUsage().maxRSS + '\\ncpu ' + (user + system) + '\\nthread ' + own + '\\n');
});`)}`;

/** Seconds of processor time: of all threads together, and of the one that had most to do. */
function check(cli, ...more) {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', CPU, cli, 'check', folder, '--fail-on', 'never', '--format', 'ndjson', ...more],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const largest = (name) =>
    Math.max(...[...stderr.matchAll(new RegExp(`^${name} (\\d+)$`, 'gm'))].map(([, micros]) => Number(micros) / 1e6));
  return { all: largest('cpu'), busiest: largest('thread'), memory: largest('memory') * 1e9 };
}

function floor() {
  const before = process.cpuUsage();
  for (const file of fs.readdirSync(folder)) fs.readFileSync(path.join(folder, file), 'utf8').split('\n');
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return { all: seconds, busiest: seconds, memory: process.resourceUsage().maxRSS * 1e3 };
}

/** Others work on the machine too: the least is the least disturbed. */
const least = (values) => Math.min(...values);

const megabytes = makeFiles() / 1e6;
console.log(
  `${values.files} files, ${megabytes.toFixed(1)} MB, ${os.availableParallelism()} cores, Node ${process.version}`,
);
const cases = [
  { name: 'reading and cutting into lines', run: floor },
  ...values.cli.flatMap((cli) => [
    ...[...new Set([1, 2, os.availableParallelism()])].map((threads) => ({
      name: `${cli}: ${threads} thread${threads > 1 ? 's' : ''}`,
      run: () => check(cli, '--threads', String(threads)),
    })),
  ]),
].map((each) => ({ ...each, wall: [], cpu: [], busiest: [], memory: [] }));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const each of cases) {
    const start = performance.now();
    const { all, busiest, memory } = each.run();
    each.memory.push(memory);
    each.cpu.push(all);
    each.busiest.push(busiest);
    each.wall.push((performance.now() - start) / 1000);
  }
}
console.log(
  '| case | seconds | MB/s | x floor | processor s | busiest thread s | MB/s of it | peak MB |\n|---|---|---|---|---|---|---|---|',
);
const floorTime = least(cases[0].wall);
for (const { name, wall, cpu, busiest, memory } of cases) {
  const [time, work, own, peak] = [wall, cpu, busiest, memory].map(least);
  console.log(
    `| ${name} | ${time.toFixed(2)} | ${(megabytes / time).toFixed(1)} | ${(time / floorTime).toFixed(0)} | ${work.toFixed(2)} | ${own.toFixed(2)} | ${(megabytes / own).toFixed(1)} | ${(peak / 1e6).toFixed(0)} |`,
  );
}
