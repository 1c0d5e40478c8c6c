// Texts nobody would write, at full size and at an eighth: what parsing, checking, every feature and the server cost.
//
//   npm run build && node bench/hostile.mjs [--share 1] [--only NAME]
//
// Linear work costs eight times as much for eight times the text, quadratic work sixty-four times. `server` is the
// bundled server as a process: from the opening of the document to its outline and problems, and after one more letter.

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generator } from './fuzz/random.mjs';
import { loadSource } from './support/load-source.mjs';
import { round, startServer } from './support/server.mjs';

const { values } = parseArgs({
  options: { share: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
});
const share = Number(values.share);
const EIGHTH = 8;
const MB = 2 ** 20;
const HEAD = 'REFERAT Havneudvalget d. 10-03-2021\n\nPunkt 1: Kajen\n\nBeslutning\n';

const times = (unit, count) => unit.repeat(Math.ceil(count));
/** Characters, or lines, at full size. */
const TEXTS = {
  'one line of 50 MB': (part) => HEAD + times('Udvalget drøftede sagen. ', (50 * MB * part) / 25),
  '1,000,000 headings': (part) => HEAD + times('Beslutning\n', 1e6 * part),
  '1,000,000 Punkt 1:': (part) => times('Punkt 1: Sag\n', 1e6 * part),
  'nested **, one line of 10 MB': (part) => HEAD + times('**a *b ', (10 * MB * part) / 7),
  'nested **, 1,000,000 lines': (part) => HEAD + times('****Beslutning****\n', 1e6 * part),
  'only ., one line of 10 MB': (part) => times('.', 10 * MB * part),
  'only digits and dashes, one line of 10 MB': (part) => times('12-', (10 * MB * part) / 3),
  'only digits and dashes, lines of 80': (part) => times(`${times('12-', 26)}\n`, (10 * MB * part) / 80),
  'lone surrogates, 10 MB': (part) => times('\udc00\ud800 ', (10 * MB * part) / 3),
  'NUL, 10 MB': (part) => times('\0\0\0a\n', (10 * MB * part) / 5),
  'mixed line ends, 10 MB': (part) =>
    times(
      `Punkt 2: Sag\r\r${times('Der er sket noget på havnen.\r', 12)}\n\rBeslutning\n\r\nGodkendt\n`,
      (10 * MB * part) / 385,
    ),
  '80,000 items of 36 characters': (part) => times('Punkt 2: Sag\r\rBeslutning\n\r\nGodkendt\n', 80_000 * part),
};

const { parse, check, splitLines, askEverything } = await loadSource(
  'server/src/syntax/parser.ts',
  'server/src/check.ts',
  'server/src/text/split-lines.ts',
  'bench/fuzz/everything.ts',
);

const ms = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

function inProcess(text) {
  let lines;
  let referat;
  const parsing = ms(() => {
    lines = splitLines(text);
    referat = parse(lines);
  });
  const checking = ms(() => check(referat));
  const features = ms(() => askEverything(referat, lines, generator(1)));
  return { parse: parsing, check: checking, features };
}

async function overServer(text) {
  const server = await startServer({ folder: pathToFileURL('/findes-ikke').href });
  const textDocument = { uri: 'file:///findes-ikke/a.referat.txt' };
  const ask = (method) => server.connection.sendRequest(`textDocument/${method}`, { textDocument });
  const start = performance.now();
  void server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'referat', version: 1, text },
  });
  await Promise.all([ask('documentSymbol'), ask('diagnostic'), ask('foldingRange'), ask('semanticTokens/full')]);
  const opened = performance.now() - start;
  const again = performance.now();
  const at = { line: 0, character: 3 };
  void server.connection.sendNotification('textDocument/didChange', {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
  });
  await Promise.all([ask('documentSymbol'), ask('diagnostic')]);
  const edited = performance.now() - again;
  const residentMB = server.residentMB();
  await server.stop();
  return { server: opened, letter: edited, residentMB };
}

let worst = 0;
for (const [name, make] of Object.entries(TEXTS)) {
  if (!name.includes(values.only)) continue;
  const measured = [];
  for (const part of [share / EIGHTH, share]) {
    const text = make(part);
    measured.push({ ...inProcess(text), ...(await overServer(text)) });
  }
  const [eighth, full] = measured;
  const cells = ['parse', 'check', 'features', 'server', 'letter'].map((key) => {
    const ratio = full[key] / Math.max(eighth[key], 20);
    worst = Math.max(worst, ratio);
    return `${key} ${Math.round(full[key])} ms (${round(ratio)} ×)`;
  });
  console.log(`${name}: ${cells.join(', ')}; ${full.residentMB} MB resident`);
}
console.log(`the worst ratio: ${round(worst)} (linear is 8, quadratic 64)`);
process.exit(worst > 32 ? 1 : 0);
