/** Messages out of order, fixes that come late, settings and configurations that change while questions are under way. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { CodeAction, Diagnostic, DocumentSymbol, TextDocumentEdit } from 'vscode-languageserver';
import { CHECK_FILES_REQUEST, type CheckFilesResult, EDIT_REQUEST } from '../../server/src/protocol.ts';
import { PULLING, type Session, startSession } from './support/session.ts';

const RULE = 'malformed-journal-number';
const TEXT = `REFERAT Havneudvalget d. 10-03-2021

Punkt 1: Kajen
15.00.00-A00-1-20
Beslutning
Godkendt.

Punkt 2: Kranen
15.00.00-a00-2-20
Beslutning
Godkendt.
`;
const uri = 'file:///moede/a.referat.txt';
const versioned = { workspace: { workspaceEdit: { documentChanges: true } } };

const titles = async (session: Session): Promise<string[]> =>
  (await session.ask<DocumentSymbol[]>('documentSymbol', uri))[0]?.children?.map(({ name }) => name) ?? [];

const change = (session: Session, version: number, text: string, line = 0) => {
  const at = { line, character: 0 };
  const contentChanges = [{ range: { start: at, end: at }, text }];
  return session.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
};

test('a version that goes backwards, or stands still: the changes count in the order they come', async () => {
  const session = await startSession();
  await session.open(uri, TEXT, 7);
  await change(session, 3, '\nPunkt 3: Molen\n\nBeslutning\nGodkendt.\n', 11);
  await change(session, 3, '\nPunkt 4: Broen\n\nBeslutning\nGodkendt.\n', 16);
  expect(await titles(session)).toHaveLength(4);
  await session.close(uri);
  await change(session, 100, 'væk');
  await session.close(uri);
  expect(await titles(session)).toEqual([]);
  await session.open(uri, TEXT, 1);
  expect(await titles(session)).toHaveLength(2);
});

test('cancels of what is answered, never asked or asked twice are ignored', async () => {
  const session = await startSession();
  await session.open(uri, TEXT);
  for (const id of [0, 1, -7, 'x', null, {}, 1e9]) await session.notify('$/cancelRequest', { id });
  expect(await titles(session)).toHaveLength(2);
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 5000,
    method: 'textDocument/documentSymbol',
    params: { textDocument: { uri } },
  });
  for (let n = 0; n < 3; n++) session.raw(`Content-Length: ${body.length}\r\n\r\n${body}`);
  expect(await titles(session)).toHaveLength(2);
});

test('fixes, edits and renames say the version they are for; asked for an older one they are refused', async () => {
  const session = await startSession({ capabilities: versioned });
  await session.open(uri, TEXT, 4);
  const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 17 } };
  const actions = await session.ask<CodeAction[]>('codeAction', uri, { range, context: { diagnostics: [] } });
  const edits = actions.flatMap(({ edit }) => (edit?.documentChanges ?? []) as TextDocumentEdit[]);
  expect(edits.length).toBeGreaterThan(0);
  expect(new Set(edits.map(({ textDocument }) => textDocument.version))).toEqual(new Set([4]));
  expect(actions.every(({ edit }) => edit?.changes === undefined)).toBe(true);
  const renamed = await session.ask<{ documentChanges: TextDocumentEdit[] }>('rename', uri, {
    position: { line: 0, character: 12 },
    newName: 'Kajudvalget',
  });
  expect(renamed.documentChanges.map(({ textDocument }) => textDocument.version)).toEqual([4]);
  const move = {
    textDocument: { uri, version: 4 },
    range: { ...range, start: { line: 2, character: 0 } },
    edit: 'moveDown',
  };
  expect(await session.request(EDIT_REQUEST, move)).toHaveProperty('edits');
  const heading = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
  const context = { diagnostics: [], only: ['refactor'], triggerKind: 1 };
  const [offered] = await resolvable(session, heading, context);
  await change(session, 5, 'Ny linje\n');
  expect(await session.request(EDIT_REQUEST, move)).toEqual({ refusal: expect.stringMatching(/./) });
  await expect(session.request('codeAction/resolve', offered)).rejects.toMatchObject({ code: -32801 });
});

/** The offers of a server whose client fetches an action's edits when it is chosen. */
async function resolvable(session: Session, range: object, context: object): Promise<CodeAction[]> {
  const own = await startSession({
    capabilities: { ...versioned, textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } },
  });
  await own.open(uri, TEXT, 4);
  const actions = await own.ask<CodeAction[]>('codeAction', uri, { range, context });
  const open = actions.filter(({ edit, data }) => edit === undefined && data !== undefined);
  expect(open.length).toBeGreaterThan(0);
  expect(await session.request('codeAction/resolve', open[0])).toHaveProperty('edit');
  return open;
}

test('settings and configurations that change all the while: the last answer is by the last of them', async () => {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-grund-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const addressOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const files = Array.from({ length: 40 }, (_, n) => `${n}.referat.txt`);
  for (const file of files) fs.writeFileSync(path.join(folder, file), TEXT);
  let enable = true;
  const session = await startSession({
    capabilities: { ...PULLING, textDocument: { ...PULLING.textDocument, diagnostic: {} } },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'x' }],
    settings: () => ({ check: { enable } }),
  });
  const open = addressOf('0.referat.txt');
  await session.open(open, TEXT);
  const asked: Promise<unknown>[] = [];
  const has = (found: readonly object[]): boolean => (found as Diagnostic[]).some(({ code }) => code === RULE);
  for (let round = 0; round < 30; round++) {
    const off = round % 3 === 1;
    enable = round % 5 !== 2;
    fs.writeFileSync(path.join(folder, '.referat.json'), off ? `{ "rules": { "${RULE}": "off" } }` : '{');
    await session.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: addressOf('.referat.json'), type: 2 }],
    });
    if (round % 2 === 0) await session.notify('workspace/didChangeConfiguration', { settings: null });
    asked.push(session.pull(open), session.request(CHECK_FILES_REQUEST, { uris: files.map(addressOf) }));
    if (round % 4 === 0) await asked.at(-2);
    if (round % 7 === 0) continue;
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    expect(has(await session.pull(open))).toBe(enable && !off);
  }
  for (const answer of await Promise.allSettled(asked)) expect(answer.status).toBe('fulfilled');
  const last = await session.request<CheckFilesResult>(CHECK_FILES_REQUEST, { uris: files.map(addressOf) });
  expect(new Set(last.files.map(({ diagnostics }) => has(diagnostics)))).toEqual(new Set([enable && 29 % 3 !== 1]));
  expect(await session.stop()).toBe(0);
});

test('a configuration that changes unseen: opening, saving and checking look at the file', async () => {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-ulyd-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const addressOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const configuration = path.join(folder, '.referat.json');
  const has = (found: readonly object[]): boolean => (found as Diagnostic[]).some(({ code }) => code === RULE);
  const [open, other] = [addressOf('a.referat.txt'), addressOf('b.referat.txt')];
  fs.writeFileSync(path.join(folder, 'b.referat.txt'), TEXT);
  const session = await startSession({
    capabilities: PULLING,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'x' }],
  });
  /** Pulls as an editor does: at once, and again whenever it is told to. */
  const comesToBe = async (wanted: boolean): Promise<void> => {
    let seen = -1;
    while (has(await session.pull(open)) !== wanted) {
      await session.until(() => (session.refreshes > seen ? true : undefined));
      seen = session.refreshes;
    }
  };
  await session.open(open, TEXT);
  expect(has(await session.pull(open))).toBe(true);

  fs.writeFileSync(configuration, `{ "rules": { "${RULE}": "off" } }`);
  await session.notify('textDocument/didSave', { textDocument: { uri: open } });
  await comesToBe(false);

  fs.rmSync(configuration);
  await session.close(open);
  await session.open(open, TEXT);
  await comesToBe(true);

  const check = async (): Promise<boolean> =>
    has((await session.request<CheckFilesResult>(CHECK_FILES_REQUEST, { uris: [other] })).files[0]?.diagnostics ?? []);
  expect(await check()).toBe(true);
  fs.writeFileSync(configuration, `{ "rules": { "${RULE}": "off" } }`);
  expect(await check()).toBe(false);
  await comesToBe(false);
});
