// A workspace of 5,000 referater (120 MB): what reading it costs, what it leaves in memory, how soon a cancel is heard,
// whether a keystroke notices, and the same of checking all of it. Made of our own fixtures in a temporary folder, driven through the bundled server.
//
//   npm run build && node bench/workspace.mjs [--files 5000] [--megabytes 120] [--only check] [--json FILE] [--keep]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFigures } from './support/check-all.mjs';
import { generateFolder } from './support/generate-folder.mjs';
import { bytesPerItem } from './support/index-memory.mjs';
import { pause, round, spread, startServer, timed } from './support/server.mjs';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '5000' },
    megabytes: { type: 'string', default: '120' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const KEYSTROKE_MS = 20;
const NO_CASE = { journalNumber: '99.99.99-A00-1-99' };

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-bench-'));
const folder = path.join(root, 'referater');
const workspace = pathToFileURL(folder).href;
const storage = pathToFileURL(path.join(root, 'gemt')).href;
const files = Number(values.files);

/** A letter typed into an open referat of usual size, then its outline asked for: what the user waits for. */
async function keystrokes(connection, uri, until) {
  const times = [];
  for (let count = 0; !until(count); count++) {
    const start = performance.now();
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: typed, end: typed }, text: 'a' }],
    });
    await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    times.push(performance.now() - start);
    await pause(KEYSTROKE_MS);
  }
  return times;
}
let version = 1;
let typed = { line: 0, character: 0 };

async function opened(server) {
  const file = path.join(folder, '2010/referat-00005.txt');
  const uri = pathToFileURL(path.join(folder, 'aaben.referat.txt')).href;
  const text = fs.readFileSync(file, 'utf8');
  const line = text.split('\n').findIndex((each) => each.length > 100);
  typed = { line, character: 5 };
  await server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'referat', version, text },
  });
  return uri;
}

async function main() {
  fs.mkdirSync(folder, { recursive: true });
  const bytes = generateFolder(folder, files, Math.round((Number(values.megabytes) * 1e6) / files));
  const figures = { files, megabytes: round(bytes / 1e6), cores: os.cpus().length, node: process.version };

  Object.assign(figures, await checkFigures(folder, opened, keystrokes));
  if (values.only === 'check') return figures;

  const server = await startServer({ folder: workspace, storage });
  const uri = await opened(server);
  await keystrokes(server.connection, uri, (count) => count >= 50);
  figures.keystrokeIdle = spread(await keystrokes(server.connection, uri, (count) => count >= 200));
  figures.residentBeforeMB = server.residentMB();

  let over = false;
  const reading = timed(() => server.connection.sendRequest('referat/caseHistory', NO_CASE)).then((result) => {
    over = true;
    return result;
  });
  figures.keystrokeWhileIndexing = spread(await keystrokes(server.connection, uri, () => over));
  const first = await reading;
  figures.indexMs = first.ms;
  figures.indexMBPerSecond = round(bytes / 1e6 / (first.ms / 1000));
  figures.complete = first.value?.complete;
  figures.residentIndexedMB = server.residentMB();
  await pause(6000);
  figures.residentAfterThreadEndedMB = server.residentMB();

  const { value: all } = await timed(() => server.connection.sendRequest('referat/cases', { limit: 1 }));
  figures.cases = all.total;
  for (const [name, query] of [
    ['symbolsByTitle', 'cykelsti'],
    ['symbolsByLetters', 'ckst'],
    ['symbolsEmpty', ''],
  ]) {
    const times = [];
    for (let i = 0; i < 10; i++)
      times.push((await timed(() => server.connection.sendRequest('workspace/symbol', { query }))).ms);
    figures[name] = spread(times);
  }
  figures.caseHistory = spread(
    await Promise.all(
      Array.from(
        { length: 10 },
        async () => (await timed(() => server.connection.sendRequest('referat/caseHistory', NO_CASE))).ms,
      ),
    ),
  );
  figures.casesMs = (await timed(() => server.connection.sendRequest('referat/cases', {}))).ms;
  await server.stop();

  const again = await startServer({ folder: workspace, storage });
  const restarted = await timed(() => again.connection.sendRequest('referat/caseHistory', NO_CASE));
  figures.restartFromCacheMs = restarted.ms;
  await again.stop();
  figures.cacheMB = round(
    fs
      .readdirSync(path.join(root, 'gemt/index'))
      .reduce((sum, file) => sum + fs.statSync(path.join(root, 'gemt/index', file)).size, 0) / 1e6,
  );
  figures.cancelMs = spread(await cancels());
  Object.assign(figures, await bytesPerItem(folder));
  return figures;
}

/** From the cancel to the answer, at several moments of the first reading. */
async function cancels() {
  const times = [];
  for (const after of [20, 100, 300, 700, 1500]) {
    const server = await startServer({ folder: workspace });
    const id = { cancel: () => undefined };
    const token = {
      isCancellationRequested: false,
      onCancellationRequested: (heard) => {
        id.cancel = heard;
        return { dispose: () => undefined };
      },
    };
    const answer = server.connection.sendRequest('referat/caseHistory', NO_CASE, token).catch(() => undefined);
    await pause(after);
    const start = performance.now();
    id.cancel();
    await answer;
    times.push(performance.now() - start);
    await server.stop();
  }
  return times;
}

try {
  const figures = await main();
  console.log(JSON.stringify(figures, null, 2));
  if (values.json) fs.writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  if (values.keep) console.error(root);
  else fs.rmSync(root, { recursive: true, force: true });
}
