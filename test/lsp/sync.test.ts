import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from './support/bundle.ts';
import { PULLING, type Session, startSession } from './support/session.ts';

const uri = 'file:///moede/social.referat.txt';
const text = fs.readFileSync(path.join(root, 'fixtures/firstagenda/social-og-arbejdsmarked.referat.txt'), 'utf8');

/** Everything an editor asks for about a document, as one comparable text. */
async function everything(session: Session, of: string): Promise<string> {
  const answers = await Promise.all([
    session.ask('documentSymbol', of),
    session.ask('foldingRange', of),
    session.ask<{ data: unknown }>('semanticTokens/full', of).then(({ data }) => data),
    session.ask('documentLink', of),
    session.ask<{ items: unknown }>('diagnostic', of).then(({ items }) => items),
  ]);
  return JSON.stringify(answers).replaceAll(of, 'URI');
}

/** Numbers below `n`, the same ones in every run. */
function randomizer(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const PIECES = ['a', '\n', '', 'Punkt 9: Noget nyt\n', 'Beslutning\n', '\r\n', 'Bilag\n', 'æ', '00.01.00-A00-1-22\n'];

test('after any edits the answers are those of a document opened with that text', async () => {
  const session = await startSession({ capabilities: PULLING });
  const random = randomizer(7);
  let mirror = TextDocument.create(uri, 'referat', 1, text);
  await session.open(uri, text);
  for (let round = 0; round < 12; round++) {
    for (let i = 0; i < 10; i++) {
      const at = random(mirror.getText().length);
      const range = { start: mirror.positionAt(at), end: mirror.positionAt(at + random(3) * random(40)) };
      const piece = PIECES[random(PIECES.length)] as string;
      mirror = TextDocument.update(mirror, [{ range, text: piece }], mirror.version + 1);
      await session.edit(uri, range.start, piece, range.end);
    }
    const fresh = `file:///moede/fresh${round}.referat.txt`;
    await session.open(fresh, mirror.getText());
    expect(await everything(session, uri)).toBe(await everything(session, fresh));
    await session.close(fresh);
  }
});

test('200 edits in one write and then one question: the answer has them all', async () => {
  const session = await startSession();
  await session.open(uri, text);
  const line = text.split('\n').findIndex((each) => each.startsWith('Punkt '));
  const sent = [];
  for (let i = 0; i < 200; i++) sent.push(session.edit(uri, { line, character: 9 }, i % 2 === 0 ? 'x' : 'y'));
  const symbols = session.ask<DocumentSymbol[]>('documentSymbol', uri);
  await Promise.all(sent);
  expect(JSON.stringify(await symbols)).toContain('yx'.repeat(90));
});

test('200 times edit, ask, cancel: the last is answered, the others are cancelled', async () => {
  const session = await startSession();
  await session.open(uri, text);
  const frame = (message: object): string => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  };
  const line = text.split('\n').findIndex((each) => each.startsWith('Punkt '));
  const answers = new Map<number, { result?: unknown; error?: { code: number } }>();
  let rest = Buffer.alloc(0);
  session.process.stdout.removeAllListeners('data');
  session.process.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.toString('latin1', 0, Math.max(0, head)))?.[1]);
      if (head < 0 || rest.length < head + 4 + length) return;
      const message = JSON.parse(rest.toString('utf8', head + 4, head + 4 + length));
      rest = rest.subarray(head + 4 + length);
      if (message.id !== undefined && message.method === undefined) answers.set(message.id, message);
    }
  });
  let written = '';
  for (let i = 0; i < 200; i++) {
    const at = { line, character: 9 };
    const edit = {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: 'z' }],
    };
    written += frame({ method: 'textDocument/didChange', params: edit });
    if (i > 0) written += frame({ method: '$/cancelRequest', params: { id: 1000 + i - 1 } });
    written += frame({ id: 1000 + i, method: 'textDocument/documentSymbol', params: { textDocument: { uri } } });
  }
  session.raw(written);
  const deadline = Date.now() + 60_000;
  while (answers.size < 200 && Date.now() < deadline) await new Promise((resolve) => setImmediate(resolve));
  const cancelled = [...answers.values()].filter(({ error }) => error?.code === -32800);
  expect(cancelled).toHaveLength(199);
  expect(JSON.stringify(answers.get(1199)?.result)).toContain('z'.repeat(200));
});
