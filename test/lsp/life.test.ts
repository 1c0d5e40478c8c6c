import { fork, spawn, spawnSync } from 'node:child_process';
import net from 'node:net';
import { expect, test } from 'vitest';
import {
  createClientPipeTransport,
  createClientSocketTransport,
  createProtocolConnection,
  type DocumentSymbol,
  generateRandomPipeName,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { serverBundle } from './support/bundle.ts';
import { PULLING, Session, startSession } from './support/session.ts';

const uri = 'file:///moede/a.referat.txt';
const text = 'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Godkendelse af dagsorden\n\nBeslutning\nGodkendt\n';

test('shutdown and exit: code 0; exit alone: code 1', async () => {
  expect(await (await startSession()).stop()).toBe(0);
  const rude = await startSession();
  await rude.notify('exit');
  expect(await rude.exit).toBe(1);
});

test('a client that dies takes the server with it', async () => {
  const session = await startSession();
  await session.open(uri, text);
  session.process.stdin.end();
  expect(await session.exit).toBe(1);
});

test('before initialize and after shutdown requests are refused as the protocol says', async () => {
  const early = new Session();
  await expect(early.ask('documentSymbol', uri)).rejects.toMatchObject({ code: -32002 });
  early.process.kill();
  const late = await startSession();
  await late.request('shutdown');
  await expect(late.ask('documentSymbol', uri)).rejects.toMatchObject({ code: -32600 });
});

test('a document that is not open gets an empty answer, closed ones too', async () => {
  const session = await startSession();
  expect(await session.ask('documentSymbol', uri)).toEqual([]);
  expect(await session.ask('hover', uri, { position: { line: 0, character: 0 } })).toBeNull();
  await session.edit(uri, { line: 0, character: 0 }, 'x');
  await session.open(uri, text);
  expect(await session.ask('documentSymbol', uri)).toHaveLength(1);
  await session.close(uri);
  expect(await session.ask('documentSymbol', uri)).toEqual([]);
});

test('malformed messages are refused or ignored, and what follows is answered', async () => {
  const session = await startSession();
  await session.open(uri, text);
  const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  for (const body of [
    '{"jsonrpc":"2.0"',
    '[]',
    '42',
    'null',
    '{"jsonrpc":"2.0","method":"$/cancelRequest"}',
    '{"jsonrpc":"2.0","id":null,"method":"textDocument/hover"}',
    '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}',
    '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///x"}}}',
    '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":null}}',
    `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"${uri}","version":2},"contentChanges":[{"range":1,"text":2}]}}`,
    '{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///never-opened"}}}',
    '{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":null}',
    '{"jsonrpc":"2.0","id":"odd","result":"nobody asked"}',
  ])
    session.raw(framed(body));
  await expect(session.request('referat/nothing', {})).rejects.toMatchObject({ code: -32601 });
  for (const params of [
    {},
    null,
    [],
    { textDocument: 7 },
    { textDocument: { uri }, position: 'here' },
    { textDocument: { uri } },
  ])
    for (const method of [
      'hover',
      'documentSymbol',
      'diagnostic',
      'codeAction',
      'selectionRange',
      'semanticTokens/range',
    ])
      await session.request(`textDocument/${method}`, params).catch((error) => expect(error.code).toBeLessThan(0));
  expect(await session.ask('hover', uri, { position: { line: 1e9, character: -5 } })).toBeNull();
  expect(await session.ask<DocumentSymbol[]>('documentSymbol', uri)).toHaveLength(1);
  expect(await session.stop()).toBe(0);
});

test('opened twice: the newer text counts, whatever its version', async () => {
  const session = await startSession();
  await session.open(uri, text, 5);
  await session.open(uri, `${text}\nPunkt 2: Eventuelt\n`, 5);
  const [meeting] = await session.ask<DocumentSymbol[]>('documentSymbol', uri);
  expect(meeting?.children).toHaveLength(2);
});

/** Opens a document over a connection that is not listening yet, asks for its outline and says goodbye. */
async function converse(reader: MessageReader, writer: MessageWriter): Promise<void> {
  const connection = createProtocolConnection(reader, writer);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: PULLING });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'referat', version: 1, text },
  });
  const symbols = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols[0]?.children).toHaveLength(1);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}

test('the same over the channel that VS Code opens (--node-ipc)', async () => {
  const server = fork(serverBundle, ['--node-ipc'], { stdio: 'ignore' });
  const exit = new Promise((resolve) => server.on('exit', resolve));
  await converse(new IPCMessageReader(server), new IPCMessageWriter(server));
  expect(await exit).toBe(0);
});

test('the same over a socket (--socket) and a named pipe (--pipe)', async () => {
  const pipe = generateRandomPipeName();
  const port = await freePort();
  for (const [arg, open] of [
    [`--socket=${port}`, () => createClientSocketTransport(port)],
    [`--pipe=${pipe}`, () => createClientPipeTransport(pipe)],
  ] as const) {
    const { onConnected } = await open();
    const server = spawn(process.execPath, [serverBundle, arg], { stdio: 'ignore' });
    const exit = new Promise((resolve) => server.on('exit', resolve));
    await converse(...(await onConnected()));
    expect(await exit).toBe(0);
  }
});

test('a client that goes away without a word: the channel closes, or its process is gone', async () => {
  const channel = fork(serverBundle, ['--node-ipc'], { stdio: 'ignore' });
  channel.disconnect();
  expect(await new Promise((resolve) => channel.on('exit', resolve))).toBe(1);
  const gone = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => gone.on('exit', resolve));
  const session = new Session();
  await session.request('initialize', { processId: gone.pid, rootUri: null, capabilities: {} });
  expect(await session.exit).toBe(1);
});

test('without a transport it says which there are', () => {
  const { status, stderr } = spawnSync(process.execPath, [serverBundle], { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain('--stdio');
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
