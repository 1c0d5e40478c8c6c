// How fast `referat check` goes through a folder: one thread, all threads, and the floor (reading and cutting into lines).
//
//   node bench/check-throughput.mjs [--files 1000] [--kilobytes 30] [--rounds 3] [--cli dist/cli.js --cli other/cli.js]
//
// The files are made from the fixtures, in a temporary folder. Only figures of one run are comparable: several programs
// (`--cli`, as often as wanted) take turns on the same files. Processor time counts all threads, the engine's own too.
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

/** Writes the processor time of the whole process when it ends; the last line counts. */
const CPU = `data:text/javascript,process.once('exit',()=>{const c=process.cpuUsage();process.stderr.write('\\ncpu '+(c.user+c.system)+'\\n')})`;

/** Seconds of processor time. */
function check(cli, ...more) {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', CPU, cli, 'check', folder, '--fail-on', 'never', '--format', 'json', ...more],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Math.max(...[...stderr.matchAll(/^cpu (\d+)$/gm)].map(([, micros]) => Number(micros) / 1e6));
}

function floor() {
  const before = process.cpuUsage();
  for (const file of fs.readdirSync(folder)) fs.readFileSync(path.join(folder, file), 'utf8').split('\n');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

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
].map((each) => ({ ...each, wall: [], cpu: [] }));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const each of cases) {
    const start = performance.now();
    each.cpu.push(each.run());
    each.wall.push((performance.now() - start) / 1000);
  }
}
console.log('| case | seconds | MB/s | x floor | processor s | MB per processor s |\n|---|---|---|---|---|---|');
const least = median(cases[0].wall);
for (const { name, wall, cpu } of cases) {
  const time = median(wall);
  const work = median(cpu);
  console.log(
    `| ${name} | ${time.toFixed(2)} | ${(megabytes / time).toFixed(1)} | ${(time / least).toFixed(0)} | ${work.toFixed(2)} | ${(megabytes / work).toFixed(1)} |`,
  );
}
