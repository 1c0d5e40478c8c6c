/** Messages that hold no request, and clients that go without a word. */
import { fork, spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { serverBundle } from './support/bundle.ts';
import { type Session, startSession } from './support/session.ts';

const uri = 'file:///moede/a.referat.txt';
const text = 'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Godkendelse af dagsorden\n\nBeslutning\nGodkendt\n';

/** Questions in a row: the bytes that were taken for the end of a broken message are lost with the first of them. */
const ASKED = 5;

async function answersAgain(session: Session): Promise<void> {
  const answers = Array.from({ length: ASKED }, () => session.ask<DocumentSymbol[]>('documentSymbol', uri));
  for (const answer of answers.slice(0, -1)) answer.catch(() => undefined);
  expect(await answers.at(-1)).toHaveLength(1);
}

test.each<[string, string]>([
  ['a length twice', 'Content-Length: 2\r\nContent-Length: 4\r\n\r\nnull'],
  ['a header of a megabyte', `X: ${'x'.repeat(2 ** 20)}\r\nContent-Length: 4\r\n\r\nnull`],
  ['an unknown character set', 'Content-Length: 4\r\nContent-Type: text/x; charset=klingon\r\n\r\nnull'],
  ['deep nesting', `Content-Length: 200000\r\n\r\n${'['.repeat(200_000)}`],
])('%s: what follows is answered', async (_, bytes) => {
  const session = await startSession();
  await session.open(uri, text);
  await session.ask('documentSymbol', uri);
  session.raw(bytes);
  await answersAgain(session);
});

test('a message that never ends: the server goes with its client', async () => {
  const session = await startSession();
  session.raw(`Content-Length: ${2 ** 40}\r\n\r\n{`);
  session.process.stdin.end();
  expect(await session.exit).toBe(1);
});

test('a client that no longer listens: the server does not end over it, and ends with it', async () => {
  const session = await startSession();
  session.process.stdout.destroy();
  const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  for (let n = 0; n < 50; n++) {
    const params = { textDocument: { uri: `${uri}${n}`, languageId: 'referat', version: 1, text } };
    session.raw(frame(JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params })));
    session.raw(frame(JSON.stringify({ jsonrpc: '2.0', id: n + 100, method: 'textDocument/documentSymbol', params })));
  }
  session.process.stdin.end();
  expect(await session.exit).toBe(1);
});

/** A client that starts a server, opens a document, asks, says which process it is, and waits to be killed. */
const CLIENT = `
  const { fork, spawn } = require('node:child_process');
  const [bundle, how] = process.argv.slice(1);
  const server = how === '--stdio' ? spawn(process.execPath, [bundle, how]) : fork(bundle, [how], { stdio: 'ignore' });
  const send = (message) => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...message });
    if (how === '--stdio') server.stdin.write('Content-Length: ' + Buffer.byteLength(json) + '\\r\\n\\r\\n' + json);
    else server.send({ jsonrpc: '2.0', ...message });
  };
  send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
  const text = 'Punkt 1: Sag\\n\\nBeslutning\\nGodkendt\\n'.repeat(20000);
  const textDocument = { uri: 'file:///a.referat.txt', languageId: 'referat', version: 1, text };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  for (let id = 2; id < 40; id++) send({ id, method: 'textDocument/documentSymbol', params: { textDocument } });
  process.stdout.write(String(server.pid));
  setInterval(() => {}, 1000);
`;

test.each(['--node-ipc', '--stdio'])('a client that is killed at work leaves no server behind: %s', async (how) => {
  const client = spawn(process.execPath, ['-e', CLIENT, serverBundle, how], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void client.kill('SIGKILL'));
  const server = await new Promise<number>((resolve) => client.stdout.once('data', (data) => resolve(Number(data))));
  expect(isRunning(server)).toBe(true);
  client.kill('SIGKILL');
  await expect.poll(() => isRunning(server), { timeout: 60_000 }).toBe(false);
});

test('the channel that VS Code opens, closed: the server ends', async () => {
  const server = fork(serverBundle, ['--node-ipc'], { stdio: 'ignore' });
  onTestFinished(() => void server.kill('SIGKILL'));
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  await new Promise((resolve) => server.once('message', resolve));
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.disconnect();
  expect(await exit).toBe(1);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
