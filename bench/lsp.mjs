// The bundled server as a process, driven as an editor drives it, beside two floors in the same run: what the pipe costs
// with answers as large as ours (echo), and the library with its own TextDocument and empty answers (textdoc).
// `npm run build` first.
//
//   node bench/lsp.mjs [--sizes 30K,300K,1M] [--layout year] [--rounds 3] [--edits 40] [--burst 200] [--json FILE]
//                      [--server FILE] [--judge]
//
// --judge: the exit code says whether the targets of lsp/targets.mjs are met; take it on a quiet machine only.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { session } from './lsp/session.mjs';
import { judge } from './lsp/targets.mjs';
import { bytesOf, makeDocument } from './make-corpus.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '30K,300K,1M' },
    layout: { type: 'string', default: 'year' },
    rounds: { type: 'string', default: '3' },
    edits: { type: 'string', default: '40' },
    burst: { type: 'string', default: '200' },
    budget: { type: 'string', default: '2000' },
    server: { type: 'string', default: path.join(import.meta.dirname, '../dist/server.js') },
    json: { type: 'string' },
    judge: { type: 'boolean', default: false },
  },
});
const floor = path.join(import.meta.dirname, 'lsp/floor.mjs');
const SERVERS = {
  ours: () => [values.server, '--stdio'],
  echo: (outlineBytes) => [floor, 'echo', String(outlineBytes)],
  textdoc: () => [floor, 'textdoc'],
};
const sizes = values.sizes.split(',');

const samples = await measure();
const medians = mapped(samples, (figures) => mapped(figures, median));
for (const line of table(medians)) console.log(line);
const judged = judge(Object.fromEntries(sizes.map((size) => [size, byServer(size)])));
for (const { what, value, limit, met } of judged)
  console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${nice(value)} <= ${nice(limit)}`);
if (values.json) fs.writeFileSync(values.json, JSON.stringify({ node: process.version, medians, judged }, null, 1));
if (values.judge && judged.some(({ met }) => !met)) process.exitCode = 1;

/** Samples by `size server` and figure; servers take turns, in the other order every other round. */
async function measure() {
  const all = {};
  const documents = sizes.map((size) => ({ size, text: makeDocument(values.layout, bytesOf(size)) }));
  const options = { edits: Number(values.edits), burst: Number(values.burst), budgetMs: Number(values.budget) };
  const outlineBytes = {};
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { size, text } of documents) {
      const names = Object.keys(SERVERS);
      for (const name of round % 2 ? names.reverse() : names) {
        // The echo answers all 200 outlines, which may be gigabytes.
        const storm = name !== 'echo';
        const command = SERVERS[name](outlineBytes[size]);
        const { samples, outlineBytes: bytes } = await session(command, text, { ...options, storm });
        // Ours is the first of all, so the floor knows.
        if (name === 'ours') outlineBytes[size] = bytes;
        const key = `${size} ${name}`;
        all[key] ??= {};
        const pooled = all[key];
        for (const [figure, more] of Object.entries(samples)) {
          pooled[figure] ??= [];
          pooled[figure].push(...more);
        }
      }
    }
  }
  return all;
}

/** For each size our figure and how many times each floor's it is. */
function* table(medians) {
  const figures = Object.keys(medians[`${sizes[0]} ours`] ?? {});
  yield `| ms, median | ${sizes.map((size) => `${size} | × echo | × textdoc`).join(' | ')} |`;
  yield `|---|${sizes.map(() => '---|---|---|').join('')}`;
  for (const figure of figures) {
    const cells = sizes.flatMap((size) => {
      const { ours, echo, textdoc } = byServer(size);
      return [nice(ours[figure]), nice(ours[figure] / echo[figure]), nice(ours[figure] / textdoc[figure])];
    });
    yield `| ${figure} | ${cells.join(' | ')} |`;
  }
}

function byServer(size) {
  return Object.fromEntries(Object.keys(SERVERS).map((name) => [name, medians[`${size} ${name}`]]));
}

function mapped(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** Two digits that say something; a dash for what was not measured. */
function nice(number) {
  if (number === undefined || Number.isNaN(number) || !Number.isFinite(number)) return '–';
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
