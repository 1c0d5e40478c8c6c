// The line store beside the library's document, in one process and one run: what opening, a letter, a line break and the
// whole text cost, at three sizes. Only the ratios are worth comparing between machines.
//
//   node bench/line-store.mjs [--json FILE]
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadSource } from './support/load-source.mjs';

const { values } = parseArgs({ options: { json: { type: 'string' } } });

/** Invented minutes of about the given size. */
function minutes(size) {
  const parts = [];
  for (let length = 0, number = 1; length < size; number++) {
    const item = `Punkt ${number}: Cykelsti langs Engvej, etape ${number}\n\nSagsnr: ${10 + (number % 80)}.00.00-P20-${number}-24\n\nSagsfremstilling\n${'Forvaltningen har hørt beboerne – de ønsker bedre lys og en bredere rabat ved skolen.\n'.repeat(8)}\nBeslutning\nGodkendt.\n\n`;
    parts.push(item);
    length += item.length;
  }
  // Through JSON, as a client sends it: one flat string.
  return JSON.parse(JSON.stringify(parts.join('')));
}

/** Median microseconds of a call, after a few calls to warm up. */
function micros(run, times) {
  const taken = [];
  for (let i = -3; i < times; i++) {
    const start = process.hrtime.bigint();
    run(i);
    if (i >= 0) taken.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return taken.sort((a, b) => a - b)[times >> 1];
}

const { LineDocument } = await loadSource('server/src/text/line-document.ts');
const ours = {
  create: (text) => new LineDocument('file:///a', 0, text),
  update: (document, changes) => document.update(changes, 1),
  lineOf: (document, line) => document.lines[line],
};
const library = {
  create: (text) => TextDocument.create('file:///a', 'referat', 0, text),
  update: (document, changes) => TextDocument.update(document, changes, 1),
  lineOf: (document, line) => document.getText(document.getLineRange(line)),
};

/** Microseconds per case. The first unit of the edited line is read each time, as any parser would. */
function measure({ create, update, lineOf }, text) {
  const open = micros(() => create(text).lineCount, 15);
  const document = create(text);
  const line = document.lineCount >> 1;
  const at = (character) => ({ start: { line, character }, end: { line, character } });
  const edit = (change) => {
    update(document, [change]);
    lineOf(document, line).charCodeAt(0);
  };
  const letter = micros(() => edit({ range: at(3), text: 'x' }), 201);
  const newline = micros(() => edit({ range: at(2), text: '\n' }), 201);
  const whole = micros(() => document.getText().length, 15);
  return { open, letter, newline, 'whole text': whole };
}

const rows = [];
for (const [name, size] of [
  ['30 KB', 3e4],
  ['1 MB', 1e6],
  ['10 MB', 1e7],
]) {
  const text = minutes(size);
  const a = measure(ours, text);
  const b = measure(library, text);
  for (const key of Object.keys(a)) {
    rows.push({ size: name, case: key, 'line store µs': a[key], 'TextDocument µs': b[key], ratio: a[key] / b[key] });
  }
}
console.table(
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typeof v === 'number' ? +v.toPrecision(3) : v])),
  ),
);
if (values.json) fs.writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
