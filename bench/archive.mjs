// What an archive costs: the start of the command, memory over very many names, and what the machinery of a run costs beside the work.
//
//   node bench/archive.mjs [--names 1000000] [--files 200] [--bytes 1000] [--threads 1] [--rounds 11] [--cli dist/cli.js] [--only start|names]
//
// `names` streams the names of the same few files over and over into one run and samples its memory; the share of the whole
// that is done stands beside each sample, so growth is seen as growth. `start` is the time from starting the process to the
// first byte of the answer on minutes of a page, beside an empty Node script: the least of all rounds, taking turns.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeDocument } from './make-corpus.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    names: { type: 'string', default: '1000000' },
    files: { type: 'string', default: '200' },
    bytes: { type: 'string', default: '1000' },
    threads: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '11' },
    cli: { type: 'string', default: path.join(root, 'dist/cli.js') },
    only: { type: 'string' },
  },
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-bench-'));
process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

/** Milliseconds to the first byte on standard output. */
function firstByte(args) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let at;
    child.stdout.once('data', () => {
      at = performance.now() - begin;
    });
    child.stdout.resume();
    child.on('close', () => (at === undefined ? reject(new Error('no output')) : resolve(at)));
  });
}

async function start() {
  fs.writeFileSync(path.join(folder, 'side.referat.txt'), makeDocument('plain', 3000));
  const cases = {
    'node, an empty script': ['-e', 'process.stdout.write("x")'],
    'referat --version': [values.cli, '--version'],
    'referat check, a page': [values.cli, 'check', 'side.referat.txt'],
    'referat check --format ndjson, a page': [values.cli, 'check', '--format', 'ndjson', 'side.referat.txt'],
    'referat outline, a page': [values.cli, 'outline', 'side.referat.txt'],
  };
  const least = Object.fromEntries(Object.keys(cases).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [name, args] of Object.entries(cases)) least[name] = Math.min(least[name], await firstByte(args));
  console.log('\n| start to first byte | ms |\n|---|---|');
  for (const [name, ms] of Object.entries(least)) console.log(`| ${name} | ${ms.toFixed(0)} |`);
}

/** Resident memory of a process in MB (Linux). */
function memoryOf(pid) {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

async function names() {
  const count = Number(values.files);
  const all = Array.from({ length: count }, (_, i) => `m${i}.referat.txt`);
  for (const [i, name] of all.entries())
    fs.writeFileSync(path.join(folder, name), makeDocument(i % 2 ? 'plain' : 'year', Number(values.bytes)));
  const list = Buffer.from(`${all.join('\n')}\n`);
  const rounds = Math.ceil(Number(values.names) / count);
  const total = rounds * count;
  const args = [values.cli, 'check', '--files-from', '-', '--format', 'ndjson', '--threads', values.threads];
  const begin = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  let done = 0;
  let next = 0;
  const samples = [];
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) done++;
    if (done < (next * total) / 10) return;
    samples.push([done / total, memoryOf(child.pid), (performance.now() - begin) / 1000]);
    next++;
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  for (let round = 0; round < rounds; round++)
    if (!child.stdin.write(list)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  child.stdin.end();
  await closed;
  if (done !== total) throw new Error(`${done} records of ${total}`);
  console.log(`\n${total} names, ${values.bytes} bytes a file, ${values.threads} thread(s)\n`);
  console.log('| done | MB resident | s |\n|---|---|---|');
  for (const [share, megabytes, seconds] of samples)
    console.log(`| ${(share * 100).toFixed(0)} % | ${megabytes.toFixed(0)} | ${seconds.toFixed(1)} |`);
}

if (values.only !== 'names') await start();
if (values.only !== 'start') await names();
