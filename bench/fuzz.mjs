// Random edits followed by the parser and the check, compared with a fresh parse of the same text.
//
//   npm run fuzz [-- --edits 100000] [--compare 10] [--seed 1] [--processes 1] [--documents FOLDER]
//
// A document is drawn from lines that recognition cares about and from random text, or is one of the invented minutes
// (or of a folder) as it stands; it is edited a few thousand times (lines replaced, inserted, deleted, moved, joined, cut
// in two; single letters; a word typed and taken back), and every `--compare`th tree and its findings are held against
// those of the text parsed afresh. A difference prints the seed and the lines and ends the run.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { editOnce, noise, poolOfLines, typist } from './fuzz/documents.mjs';
import { generator } from './fuzz/random.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '100000' },
    compare: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
    documents: { type: 'string', default: 'fixtures' },
    bundle: { type: 'string' },
  },
});
const [edits, compare, seed, processes] = ['edits', 'compare', 'seed', 'processes'].map((name) => Number(values[name]));

if (processes > 1) await several();
else await one();

async function several() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-fuzz-'));
  const bundle = await bundled(folder);
  const share = Math.ceil(edits / processes);
  const started = performance.now();
  const codes = await Promise.all(
    Array.from({ length: processes }, (_, i) => {
      const args = ['--edits', `${share}`, '--compare', `${compare}`, '--seed', `${seed + i}`, '--bundle', bundle];
      args.push('--documents', values.documents);
      const child = fork(import.meta.filename, args, { stdio: 'inherit' });
      return new Promise((resolve) => child.on('exit', resolve));
    }),
  );
  fs.rmSync(folder, { recursive: true, force: true });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${share * processes} edits in ${processes} processes, ${seconds.toFixed(0)} s`);
  process.exit(codes.some((code) => code !== 0) ? 1 : 0);
}

async function bundled(folder) {
  const outfile = path.join(folder, 'subject.mjs');
  const contents = `export { Parser, parse } from './server/src/syntax/parser.ts';
    export { visible } from './bench/fuzz/visible.ts';`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

async function one() {
  const folder = values.bundle ? undefined : fs.mkdtempSync(path.join(os.tmpdir(), 'referat-fuzz-'));
  const { Parser, parse, visible } = await import(values.bundle ?? (await bundled(folder)));
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const minutes = wholeMinutes(path.resolve(root, values.documents));
  const pool = poolOfLines();
  const line = () => (random() < 0.9 ? pick(pool) : noise(random));
  const started = performance.now();
  let done = 0;
  let compared = 0;
  let documents = 0;
  while (done < edits) {
    documents++;
    const whole = random() < 0.5;
    const lines = whole ? [...pick(minutes)] : Array.from({ length: 1 + Math.floor(random() * 120) }, line);
    const parser = new Parser(lines);
    const edit = whole ? typist(lines, random, line) : () => editOnce(lines, random, line);
    for (let step = 0; step < (whole ? 300 : 2000) && done < edits; step++, done++) {
      const change = edit();
      const followed = parser.update(lines, change);
      if (done % compare !== 0) continue;
      compared++;
      const fresh = parse(lines);
      const got = visible(followed);
      const wanted = visible(fresh);
      if (got === wanted) continue;
      let at = 0;
      while (got[at] === wanted[at]) at++;
      console.error(`seed ${seed}, edit ${done}, ${JSON.stringify(change)}\n${JSON.stringify(lines)}`);
      console.error(
        `followed: …${got.slice(Math.max(0, at - 80), at + 120)}\nfresh:    …${wanted.slice(Math.max(0, at - 80), at + 120)}`,
      );
      process.exit(1);
    }
  }
  if (folder) fs.rmSync(folder, { recursive: true, force: true });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `seed ${seed}: ${done} edits of ${documents} documents, ${compared} compared, no difference, ${seconds.toFixed(0)} s`,
  );
}

/** The lines of every document below a folder. */
function wholeMinutes(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => /\.(?:txt|md)$/.test(file));
  return files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').split(/\r\n|\r|\n/));
}
