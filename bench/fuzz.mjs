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
    export { check } from './server/src/check.ts';
    export { outline } from './server/src/features/outline.ts';`;
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
  const { Parser, parse, check, outline } = await import(values.bundle ?? (await bundled(folder)));
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
      const got = visible(followed, check, outline);
      const wanted = visible(fresh, check, outline);
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

/** What a reader of the tree sees, as one text. */
function visible(referat, check, outline) {
  const plain = (key, value) =>
    key === 'classes'
      ? value.map((cls) => cls.kind)
      : value instanceof Map || value instanceof Set
        ? [...value].map(String).sort()
        : value;
  return JSON.stringify([referat, check(referat), outline(referat, 'da')], plain);
}

function editOnce(lines, random, line) {
  const start = Math.floor(random() * lines.length);
  const kind = random();
  if (kind < 0.45) {
    const text = lines[start];
    const at = Math.floor(random() * (text.length + 1));
    const letter = 'aeiÅ1. :#*-\u00a0'[Math.floor(random() * 12)];
    lines[start] =
      random() < 0.6
        ? text.slice(0, at) + letter + text.slice(at)
        : text.slice(0, Math.max(0, at - 1)) + text.slice(at);
    return { start, removed: 1, inserted: 1 };
  }
  if (kind < 0.55) {
    const text = lines[start];
    const at = Math.floor(random() * (text.length + 1));
    lines.splice(start, 1, text.slice(0, at), text.slice(at));
    return { start, removed: 1, inserted: 2 };
  }
  if (kind < 0.65 && start + 1 < lines.length) {
    lines.splice(start, 2, lines[start] + lines[start + 1]);
    return { start, removed: 2, inserted: 1 };
  }
  let removed = Math.min(Math.floor(random() * 4), lines.length - start);
  const fresh = Array.from({ length: Math.floor(random() * 4) }, line);
  if (fresh.length === 0 && removed === lines.length) removed--;
  // Documents neither run empty nor grow without end.
  if (lines.length > 200) removed = Math.min(lines.length - start - (start === 0 ? 1 : 0), removed + 20);
  lines.splice(start, removed, ...fresh);
  return { start, removed, inserted: fresh.length };
}

/** Edits as of somebody who writes: mostly letter after letter at one place, taken back or broken off now and then. */
function typist(lines, random, line) {
  let at = 0;
  return () => {
    if (at >= lines.length || random() < 0.1) at = Math.floor(random() * lines.length);
    const kind = random();
    const text = lines[at];
    if (kind < 0.45) {
      const end = text.length - (random() < 0.5 ? 0 : Math.floor(random() * text.length));
      lines[at] = text.slice(0, end) + 'ens Å12.:,#*K'[Math.floor(random() * 13)] + text.slice(end);
      return { start: at, removed: 1, inserted: 1 };
    }
    if (kind < 0.65 && text !== '') {
      lines[at] = text.slice(0, -1 - Math.floor(random() * 3));
      return { start: at, removed: 1, inserted: 1 };
    }
    if (kind < 0.75) {
      lines.splice(at + 1, 0, random() < 0.5 ? '' : line());
      at++;
      return { start: at, removed: 0, inserted: 1 };
    }
    if (kind < 0.85 && lines.length > 1) {
      lines.splice(at, 1);
      return { start: at, removed: 1, inserted: 0 };
    }
    if (kind < 0.9) {
      lines[at] = lines[Math.floor(random() * lines.length)];
      return { start: at, removed: 1, inserted: 1 };
    }
    return editOnce(lines, random, line);
  };
}

/** The lines of every document below a folder. */
function wholeMinutes(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => /\.(?:txt|md)$/.test(file));
  return files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').split(/\r\n|\r|\n/));
}

/** Every line of the invented documents: all layouts, all traps. */
function poolOfLines() {
  const folder = path.join(root, 'fixtures');
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.referat.txt'));
  const lines = files.flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').split(/\r\n|\r|\n/));
  const short = [...new Set(lines.filter((text) => text.length < 90))];
  return [...short, ...short, ...new Set(lines), ...Array.from({ length: short.length >> 1 }, () => '')];
}

function noise(random) {
  return Array.from({ length: Math.floor(random() * 40) }, () =>
    String.fromCharCode(Math.floor(random() ** 4 * 0xffff)),
  )
    .join('')
    .replace(/[\r\n]/g, ' ');
}

/** A small generator (mulberry32), so that a seed gives the same run everywhere. */
function generator(from) {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
