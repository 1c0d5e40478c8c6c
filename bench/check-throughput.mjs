// How fast `referat check` goes through a folder: one thread, all threads, and the floor (reading and cutting into lines).
//
//   node bench/check-throughput.mjs [--files 1000] [--kilobytes 30] [--rounds 3] [--cli dist/cli.js --cli other/cli.js]
//
// The files are made from the fixtures, in a temporary folder. Only figures of one run are comparable: several programs
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
    files: { type: 'string', default: '1000' },
    kilobytes: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '3' },
    cli: { type: 'string', multiple: true, default: [path.join(root, 'dist/cli.js')] },
  },
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-bench-'));
process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

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
    for (let at = i; text.length < Number(values.kilobytes) * 1024; at++) text += `${fixtures[at % fixtures.length]}\n`;
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
  fs.writeSync(2, '\\ncpu ' + (user + system) + '\\nthread ' + own + '\\n');
});`)}`;

/** Seconds of processor time: of all threads together, and of the one that had most to do. */
function check(cli, ...more) {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', CPU, cli, 'check', folder, '--fail-on', 'never', '--format', 'json', ...more],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const largest = (name) =>
    Math.max(...[...stderr.matchAll(new RegExp(`^${name} (\\d+)$`, 'gm'))].map(([, micros]) => Number(micros) / 1e6));
  return { all: largest('cpu'), busiest: largest('thread') };
}

function floor() {
  const before = process.cpuUsage();
  for (const file of fs.readdirSync(folder)) fs.readFileSync(path.join(folder, file), 'utf8').split('\n');
  const { user, system } = process.cpuUsage(before);
  return { all: (user + system) / 1e6, busiest: (user + system) / 1e6 };
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
    { name: `${cli}: one thread`, run: () => check(cli, '--threads', '1') },
    { name: `${cli}: all threads`, run: () => check(cli) },
  ]),
].map((each) => ({ ...each, wall: [], cpu: [], busiest: [] }));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const each of cases) {
    const start = performance.now();
    const { all, busiest } = each.run();
    each.cpu.push(all);
    each.busiest.push(busiest);
    each.wall.push((performance.now() - start) / 1000);
  }
}
console.log(
  '| case | seconds | MB/s | x floor | processor s | busiest thread s | MB/s of it |\n|---|---|---|---|---|---|---|',
);
const floorTime = least(cases[0].wall);
for (const { name, wall, cpu, busiest } of cases) {
  const [time, work, own] = [wall, cpu, busiest].map(least);
  console.log(
    `| ${name} | ${time.toFixed(2)} | ${(megabytes / time).toFixed(1)} | ${(time / floorTime).toFixed(0)} | ${work.toFixed(2)} | ${own.toFixed(2)} | ${(megabytes / own).toFixed(1)} |`,
  );
}
