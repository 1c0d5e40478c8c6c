// The parser beside a plain scan of the same lines, in one process and one run: a whole text, a letter, a heading. Only the
// ratios are worth comparing.
//
//   node bench/parser.mjs [--sizes 30K,69K,297K] [--layout published] [--json FILE]
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { bytesOf, LAYOUT_NAMES, makeDocument } from './make-corpus.mjs';
import { cases } from './parser-cases.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '30K,69K,297K' },
    layout: { type: 'string', multiple: true, default: LAYOUT_NAMES },
    json: { type: 'string' },
  },
});

const EDITS = 60;
const WARM = 10;

/** The reference: the text is cut into lines, and each is asked whether it begins as an item does. */
function scan(text) {
  let marks = 0;
  for (const line of text.split('\n'))
    if (/^(#{1,6}) +(.*)$/.test(line) || /^(\**)Punkt (\d+): *(.*)$/.test(line) || /^\s*(\d+)\. (.*)$/.test(line))
      marks++;
  return marks;
}

/** Milliseconds of processor time so far: on a busy machine a long call waits for its turn, and a short one does not. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of each call, warm: the best of many runs, for everything else on the machine only adds to it. The calls
 * take turns, so that all of them meet the same machine.
 */
function time(calls, budget = 2500) {
  const best = calls.map(() => Number.POSITIVE_INFINITY);
  const begin = performance.now();
  for (let round = 0; round < 30 || performance.now() - begin < budget; round++) {
    for (const [i, call] of calls.entries()) {
      const start = spent();
      call();
      if (round >= 3) best[i] = Math.min(best[i], spent() - start);
    }
  }
  return best;
}

/** Places inside running text near the middle, as an editor would send them. */
function editPlaces(text) {
  const lines = text.split('\n');
  const middle = lines.length >> 1;
  const longerThan = (length) => lines.findIndex((each, i) => i >= middle && each.length > length);
  const line = longerThan(160) < 0 ? longerThan(100) : longerThan(160);
  return Array.from({ length: EDITS + WARM }, (_, i) => ({ line, col: 50 + i, ch: 'abcdefghij'[i % 10] }));
}

/** Median milliseconds of an edit. */
async function timeEdit(make, text) {
  const spec = await make({ text, edits: editPlaces(text) });
  const times = [];
  for (let i = 0; i < EDITS + WARM; i++) {
    spec.prepare?.(i);
    const start = spent();
    spec.edit(i);
    if (i >= WARM) times.push(spent() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

const rows = [];
for (const layout of values.layout) {
  for (const size of values.sizes.split(',')) {
    const text = JSON.parse(JSON.stringify(makeDocument(layout, bytesOf(size))));
    const { full } = await cases['referat parse']({ text });
    const [parse, floor] = time([full, () => scan(text)]);
    const letter = await timeEdit(cases['referat edit: letter'], text);
    const heading = await timeEdit(cases['referat edit: item heading'], text);
    rows.push({
      document: `${layout} ${size}`,
      lines: text.split('\n').length,
      'scan ms': floor,
      'parse ms': parse,
      'MB/s': Buffer.byteLength(text) / 1e3 / parse,
      'letter ms': letter,
      'heading ms': heading,
      'parse × scan': parse / floor,
      'letter × scan': letter / floor,
      'heading × scan': heading / floor,
    });
  }
}
console.table(
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typeof v === 'number' ? +v.toPrecision(3) : v])),
  ),
);
if (values.json) fs.writeFileSync(values.json, `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
