/** What a first outline does not need comes when it is asked for, and nobody can tell from the answers. */
import { expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { DOCUMENT, inProcess } from './support/in-process.ts';

const text = 'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Godkendelse af dagsorden\n\nBeslutning\nGodkendt\n';
const here = { textDocument: { uri: DOCUMENT } };
const onHeading = { ...here, position: { line: 4, character: 2 } };
const PULLING = { textDocument: { diagnostic: {} } };

test('outline and folds need nothing more; the first other request does, and only that', async () => {
  const { client, rest, open } = await inProcess(PULLING);
  await open(text);
  expect(await client.sendRequest('textDocument/documentSymbol', here)).toHaveLength(1);
  expect(await client.sendRequest('textDocument/foldingRange', here)).not.toEqual([]);
  expect(rest.loads).toBe(0);
  const [first, second] = await Promise.all([
    client.sendRequest<Hover>('textDocument/hover', onHeading),
    client.sendRequest<Hover>('textDocument/hover', onHeading),
  ]);
  expect(first).toHaveProperty('contents');
  expect(second).toEqual(first);
  expect(await client.sendRequest('textDocument/hover', onHeading)).toEqual(first);
  expect(rest.loads).toBe(1);
});

test('problems are found with it, pulled or pushed', async () => {
  const pulled = await inProcess(PULLING);
  await pulled.open(text);
  const found = await pulled.pull();
  expect(found).not.toEqual([]);
  expect(pulled.rest.loads).toBe(1);
  const pushed = await inProcess();
  await pushed.open(text);
  await pushed.settled();
  pushed.runtime.timer.advance(0);
  await pushed.settled();
  expect(pushed.published.at(-1)?.diagnostics).toEqual(found);
});

test('it comes a moment after a document has, though nobody asks: a broken configuration is told', async () => {
  const session = await inProcess(PULLING);
  session.runtime.files.set('file:///moede/.referat.json', '{ "rules": ');
  await session.open(text);
  await session.settled();
  expect(session.rest.loads).toBe(0);
  for (let i = 0; i < 3; i++) {
    session.runtime.timer.advance(200);
    await session.settled();
  }
  expect(session.rest.loads).toBe(1);
  expect(session.published.map(({ uri }) => uri)).toContain('file:///moede/.referat.json');
});

test('folders, settings and files that change before it is there leave nothing out of date', async () => {
  const { client, rest, open, pull, runtime } = await inProcess({
    ...PULLING,
    workspace: { workspaceFolders: true },
  });
  runtime.files.set('file:///moede/.referat.json', '{ "rules": { "missing-attendance": "off" } }');
  await client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: 'file:///moede/.referat.json', type: 2 }],
  });
  await client.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'file:///moede', name: 'moede' }], removed: [] },
  });
  await open(text);
  expect(rest.loads).toBe(0);
  expect((await pull()).map(({ code }) => code)).not.toContain('missing-attendance');
});

test('a request that nobody answers is refused, before and after', async () => {
  const { client } = await inProcess(PULLING);
  for (let i = 0; i < 2; i++)
    await expect(client.sendRequest('referat/nothing', {})).rejects.toMatchObject({ code: -32601 });
});
