// The parser beside the floors under any parser that reads lines, in one process and one run: a whole text, and edits at
// three sizes side by side. Only ratios of one run are worth comparing.
//
//   node bench/parser.mjs [--sizes 30K,1M,10M] [--json FILE]
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { bytesOf, LAYOUT_NAMES, makeDocument } from './make-corpus.mjs';
import { cases } from './parser-cases.mjs';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '30K,1M,10M' }, json: { type: 'string' } },
});

const EDITS = 60;
const WARM = 10;

const floors = {
  'newline scan': (text) => {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
    return count;
  },
  'switch on first characters': (text) => {
    let marks = 0;
    let at = 0;
    for (;;) {
      const found = text.indexOf('\n', at);
      const end = found < 0 ? text.length : found;
      const code = end === at ? 10 : text.charCodeAt(at);
      if (code === 35 || code === 45 || code === 42 || (code >= 48 && code <= 57)) marks++;
      else if (code === 80 && text.startsWith('Punkt ', at)) marks++;
      if (found < 0) return marks;
      at = found + 1;
    }
  },
  'split into lines': (text) => text.split('\n').length,
  'split, three expressions a line': (text) => {
    let marks = 0;
    for (const line of text.split('\n'))
      if (/^(#{1,6}) +(.*)$/.test(line) || /^(\**)Punkt (\d+): *(.*)$/.test(line) || /^\s*(\d+)\. (.*)$/.test(line))
        marks++;
    return marks;
  },
};

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/**
 * Milliseconds of each call, warm: the best of many runs, for everything else on the machine only adds to it. The calls
 * take turns, so that all of them meet the same machine.
 */
function time(calls, budget = 2500) {
  const best = calls.map(() => Number.POSITIVE_INFINITY);
  const begin = performance.now();
  for (let round = 0; round < 8 || performance.now() - begin < budget; round++) {
    for (const [i, call] of calls.entries()) {
      const start = performance.now();
      call();
      if (round >= 3) best[i] = Math.min(best[i], performance.now() - start);
    }
  }
  return best;
}

/** Places inside running text near the middle, as an editor would send them. */
function editPlaces(text) {
  const lines = text.split('\n');
  const middle = lines.length >> 1;
  const line = lines.findIndex((each, i) => i >= middle && each.length > 100);
  return Array.from({ length: EDITS + WARM }, (_, i) => ({ line, col: 50 + i, ch: 'abcdefghij'[i % 10] }));
}

/** Median microseconds of an edit. */
async function timeEdit(make, text) {
  const spec = await make({ text, edits: editPlaces(text) });
  const times = [];
  for (let i = 0; i < EDITS + WARM; i++) {
    spec.prepare?.(i);
    const start = performance.now();
    spec.edit(i);
    if (i >= WARM) times.push((performance.now() - start) * 1000);
  }
  return median(times);
}

const sizes = values.sizes.split(',');
const whole = [];
const edits = [];
for (const layout of LAYOUT_NAMES) {
  const texts = sizes.map((size) => JSON.parse(JSON.stringify(makeDocument(layout, bytesOf(size)))));
  for (const [i, text] of texts.entries()) {
    const { full } = await cases['referat parse']({ text });
    const [ms, ...floorMs] = time([full, ...Object.values(floors).map((floor) => () => floor(text))]);
    const row = { document: `${layout} ${sizes[i]}`, lines: text.split('\n').length, 'parse ms': ms };
    row['MB/s'] = Buffer.byteLength(text) / 1e3 / ms;
    for (const [f, name] of Object.keys(floors).entries()) row[`× ${name}`] = ms / floorMs[f];
    whole.push(row);
  }
  for (const [name, make] of Object.entries(cases)) {
    if (!name.startsWith('referat edit: ')) continue;
    const row = { layout, edit: name.slice('referat edit: '.length) };
    for (const [i, text] of texts.entries()) row[`${sizes[i]} µs`] = await timeEdit(make, text);
    edits.push(row);
  }
}
const rounded = (rows) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typeof v === 'number' ? +v.toPrecision(3) : v])),
  );
console.table(rounded(whole));
console.table(rounded(edits));
if (values.json) fs.writeFileSync(values.json, `${JSON.stringify({ node: process.version, whole, edits }, null, 2)}\n`);
