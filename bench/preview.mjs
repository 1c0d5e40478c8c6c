// What a letter costs the preview beside the text: from the edit to the parts that have changed, with the server as a process.
//
//   node bench/preview.mjs [--sizes 30K,300K,1M]        (npm run build first)
import { parseArgs } from 'node:util';
import { bytesOf, makeDocument } from './make-corpus.mjs';
import { round, spread, startServer, timed } from './support/server.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '30K,300K,1M' } } });
const REQUEST = 'referat/preview';
const LETTERS = 60;
const WARM = 10;

const server = await startServer({ folder: 'file:///bench' });
const rows = {};
for (const size of values.sizes.split(',')) {
  const text = makeDocument('plain', bytesOf(size));
  const uri = `file:///bench/${size}.referat.txt`;
  const { connection } = server;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'referat', version: 1, text },
  });
  const lines = text.split('\n');
  // A line of running text in the middle of the document.
  const line = lines.findIndex((each, at) => at > lines.length / 2 && each.length > 60);
  const ask = (have) => connection.sendRequest(REQUEST, { textDocument: { uri }, have });
  const first = await timed(() => ask([]));
  let have = first.value.parts.map(({ key }) => key);
  const times = [];
  let sent = 0;
  let cpu = 0;
  for (let letter = 0; letter < LETTERS; letter++) {
    const at = { line, character: 20 + letter };
    const { ms, value } = await timed(async () => {
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: letter + 2 },
        contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
      });
      return ask(have);
    });
    have = value.parts.map(({ key }) => key);
    if (letter === WARM - 1) cpu = server.cpuMs();
    if (letter < WARM) continue;
    times.push(ms);
    sent = value.parts.filter(({ html }) => html !== undefined).length;
  }
  const { median, p95, max } = spread(times);
  rows[size] = {
    parts: have.length,
    'all parts, first time': first.ms,
    'letter: median': median,
    p95,
    max,
    'server, CPU': round((server.cpuMs() - cpu) / times.length),
    'parts sent': sent,
  };
}
await server.stop();
console.table(rows);
