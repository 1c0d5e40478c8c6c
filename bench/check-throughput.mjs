// How fast `referat check` goes through a folder: one thread, all threads, and the floor (reading and cutting into lines).
//
//   node bench/check-throughput.mjs [--files 1000] [--kilobytes 30] [--rounds 3]
//
// The files are made from the fixtures, in a temporary folder. Only figures of one run are comparable.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'dist/cli.js');
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    kilobytes: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '3' },
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

function seconds(run) {
  const times = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const start = performance.now();
    run();
    times.push((performance.now() - start) / 1000);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function check(...more) {
  execFileSync(process.execPath, [cli, 'check', folder, '--fail-on', 'never', '--format', 'json', ...more], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

function floor() {
  let lines = 0;
  for (const file of fs.readdirSync(folder))
    lines += fs.readFileSync(path.join(folder, file), 'utf8').split('\n').length;
  return lines;
}

const megabytes = makeFiles() / 1e6;
console.log(
  `${values.files} files, ${megabytes.toFixed(1)} MB, ${os.availableParallelism()} cores, Node ${process.version}`,
);
console.log('| case | seconds | MB/s |\n|---|---|---|');
const cases = [
  ['reading and cutting into lines', floor],
  ['check, one thread', () => check('--threads', '1')],
  ['check, all threads', () => check()],
];
for (const [name, run] of cases) {
  const time = seconds(run);
  console.log(`| ${name} | ${time.toFixed(2)} | ${(megabytes / time).toFixed(1)} |`);
}
