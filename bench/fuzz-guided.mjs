// Fuzzing that learns: inputs that run code, or have shapes, that no input before had are kept and changed further.
//
//   npm run fuzz:guided [-- --minutes 5] [--seed 1] [--corpus DIR] [--processes 1] [--bundle FILE]
//
// Four kinds of input (documents, bytes of files, configurations, KLE files) begin with the project's own fixtures. Each
// goes through everything that reads it (bench/fuzz/oracle.ts). What an input ran is known from V8's block counters. With
// `--corpus` what was learnt is kept in that folder for the next run. A fault prints the input, made small, and ends the
// run; so does an input that costs twenty times what a seed of its length does, three times in a row.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { Corpus } from './fuzz/corpus.mjs';
import { Coverage } from './fuzz/coverage.mjs';
import { generator } from './fuzz/random.mjs';
import { smallest } from './fuzz/smallest.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
    corpus: { type: 'string' },
    bundle: { type: 'string' },
  },
});
/** Inputs between two looks at the counters; who of them ran something new is found out by running them again. */
const BATCH = 12;
/** Milliseconds after which an input is looked at again, beside a seed: so many times what the seed cost is slow. */
const SUSPICIOUS_MS = 300;
const SLOW = 20;

const folder = values.bundle ? undefined : fs.mkdtempSync(path.join(os.tmpdir(), 'referat-fuzz-'));
const bundle = values.bundle ?? (await bundled(folder));
const code = Number(values.processes) > 1 ? await several() : await one();
if (folder) fs.rmSync(folder, { recursive: true, force: true });
process.exit(code);

async function bundled(into) {
  const outfile = path.join(into, 'oracle.mjs');
  const entry = path.join(import.meta.dirname, 'fuzz/oracle.ts');
  await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

async function several() {
  const codes = await Promise.all(
    Array.from({ length: Number(values.processes) }, (_, i) => {
      const args = ['--minutes', values.minutes, '--seed', String(Number(values.seed) + i), '--bundle', bundle];
      if (values.corpus) args.push('--corpus', values.corpus);
      const child = fork(import.meta.filename, args, { stdio: 'inherit' });
      return new Promise((resolve) => child.on('exit', resolve));
    }),
  );
  return codes.some((each) => each !== 0) ? 1 : 0;
}

async function one() {
  const oracle = await import(pathToFileURL(bundle).href);
  const corpus = new Corpus(oracle, generator(Number(values.seed)), values.corpus);
  const coverage = new Coverage((url) => url === pathToFileURL(bundle).href);
  const known = new Set();
  const shapes = new Set();
  const end = performance.now() + Number(values.minutes) * 60_000;
  let [runs, slowest] = [0, 0];
  coverage.take();
  for (const input of corpus.seeds()) {
    const fault = await faultOf(input);
    if (fault) return report(input, fault);
    for (const key of coverage.take()) known.add(key);
    corpus.keep(input);
  }
  const seeds = corpus.size;
  const begun = known.size;
  let told = performance.now();
  while (performance.now() < end) {
    const batch = Array.from({ length: BATCH }, () => corpus.next());
    let fresh = false;
    for (const input of batch) {
      const start = performance.now();
      const fault = await faultOf(input);
      const took = performance.now() - start;
      runs++;
      if (fault) return report(input, fault);
      slowest = Math.max(slowest, took / Math.max(1, input.length / 1000));
      if (took > SUSPICIOUS_MS && (await isSlow(input)))
        return report(input, new Error(`slow: ${took.toFixed(0)} ms for ${input.length} characters`));
    }
    for (const key of coverage.take()) if (!known.has(key)) fresh = true;
    if (fresh)
      for (const input of batch) {
        await faultOf(input);
        const keys = coverage.take().filter((key) => !known.has(key));
        for (const key of keys) known.add(key);
        if (keys.length > 0) corpus.keep(input);
      }
    if (performance.now() - told > 60_000) {
      told = performance.now();
      say();
    }
  }
  say();
  return 0;

  async function faultOf(input) {
    try {
      let unseen = false;
      for (const shape of await corpus.examine(input)) {
        if (shapes.has(shape)) continue;
        shapes.add(shape);
        unseen = true;
      }
      if (unseen) corpus.keep(input);
      return undefined;
    } catch (error) {
      return error;
    }
  }

  /** Far slower, by length, than a seed measured in the same moment: three times, so that no busy machine is blamed. */
  async function isSlow(input) {
    for (let again = 0; again < 3; again++) {
      const [own, usual] = [await perCharacter(input), await perCharacter(corpus.example)];
      if (own < SLOW * usual) return false;
    }
    return true;
  }

  async function perCharacter(input) {
    const start = performance.now();
    await faultOf(input);
    return (performance.now() - start) / Math.max(500, input.length);
  }

  async function report(input, fault) {
    const isSame = async (data) => {
      const error = await faultOf({ ...input, data });
      return error !== undefined && String(error).slice(0, 40) === String(fault).slice(0, 40);
    };
    const data = String(fault).startsWith('Error: slow') ? input.data : await smallest(input.data, isSame);
    const bare = typeof data === 'string' ? data : [...data];
    console.error(
      `seed ${values.seed}, run ${runs}, a ${input.kind}:\n${JSON.stringify(bare)}\n${fault.stack ?? fault}`,
    );
    return 1;
  }

  function say() {
    console.log(
      `seed ${values.seed}: ${runs} inputs, ${seeds} seeds and ${corpus.size - seeds} kept, ${shapes.size} shapes, ${begun} + ${known.size - begun} blocks by magnitude, at most ${slowest.toFixed(0)} ms a thousand characters`,
    );
  }
}
