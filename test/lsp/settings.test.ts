import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver';
import { PULLING, type Session, startSession } from './support/session.ts';

const text = 'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Plan for museet\n\n21.12.00-P16-O-21\n';
const RULE = 'malformed-journal-number';

function temporaryFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-lsp-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function severityOf(session: Session, uri: string): Promise<Diagnostic['severity'] | 'none'> {
  return (await session.pull(uri)).find(({ code }) => code === RULE)?.severity ?? 'none';
}

test('settings are per resource, and hold from the moment they are changed', async () => {
  const settings = new Map<string | undefined, unknown>([['file:///b/x.referat.txt', { language: 'en' }]]);
  const session = await startSession({ capabilities: PULLING, settings: (uri) => settings.get(uri) ?? {} });
  const danish = 'file:///a/x.referat.txt';
  const english = 'file:///b/x.referat.txt';
  await session.open(danish, text);
  await session.open(english, text);
  const said = async (uri: string): Promise<string> =>
    String((await session.pull(uri)).find(({ code }) => code === RULE)?.message);
  expect(await said(danish)).toMatch(/Journalnummer/);
  expect(await said(english)).toMatch(/journal number/i);

  settings.set(danish, { check: { enable: false } });
  await session.notify('workspace/didChangeConfiguration', { settings: null });
  await session.until(() => (session.refreshes > 0 ? true : undefined));
  expect(await session.pull(danish)).toEqual([]);
  expect(await said(english)).toMatch(/journal number/i);
});

test('a client that cannot be asked sends its settings; nonsense leaves the defaults', async () => {
  const session = await startSession({ capabilities: { textDocument: { diagnostic: {} } } });
  const uri = 'file:///a/x.referat.txt';
  await session.open(uri, text);
  await session.notify('workspace/didChangeConfiguration', { settings: { referat: { check: { enable: false } } } });
  expect(await session.pull(uri)).toEqual([]);
  for (const odd of [7, [], { referat: 'x' }, { referat: { check: 1, language: {} } }])
    await session.notify('workspace/didChangeConfiguration', { settings: odd });
  await session.notify('workspace/didChangeConfiguration', { settings: { referat: { check: { enable: true } } } });
  expect(await severityOf(session, uri)).toBe(1);
});

test('a client that refuses to answer, or answers nonsense, gets the defaults', async () => {
  const uri = 'file:///a/x.referat.txt';
  for (const answer of [
    () => 42,
    () => ({ language: 9, check: [] }),
    () => {
      throw new Error('no');
    },
  ]) {
    const session = await startSession({ capabilities: PULLING, settings: answer });
    await session.open(uri, text);
    expect(await severityOf(session, uri)).toBe(1);
    expect(await session.ask<DocumentSymbol[]>('documentSymbol', uri)).toHaveLength(1);
  }
});

test('each workspace folder has its own configuration; a change of it is seen; a folder that goes takes it along', async () => {
  const folder = temporaryFolder();
  const write = (name: string, content: object | string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  write('en/.referat.json', { rules: { [RULE]: 'hint' } });
  write('to/.referat.json', { rules: { [RULE]: 'off' } });
  const session = await startSession({
    capabilities: { ...PULLING, workspace: { ...PULLING.workspace, workspaceFolders: true } },
    settings: () => ({}),
    workspaceFolders: ['en', 'to'].map((name) => ({ uri: uriOf(name), name })),
  });
  const [a, b] = [uriOf('en/dybt/a.referat.txt'), uriOf('to/b.referat.txt')];
  await session.open(a, text);
  await session.open(b, text);
  expect(await severityOf(session, a)).toBe(4);
  expect(await severityOf(session, b)).toBe('none');

  write('to/.referat.json', { rules: { [RULE]: 'warning' } });
  await session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('to/.referat.json'), type: 2 }] });
  expect(await severityOf(session, b)).toBe(2);

  write('to/.referat.json', '{ "rules": { "no-such-rule": "error" },, }');
  await session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('to/.referat.json'), type: 2 }] });
  const file = uriOf('to/.referat.json');
  const broken = await session.until(() => session.published.find(({ uri }) => uri === file));
  expect(broken.diagnostics).toHaveLength(1);
  expect(await severityOf(session, b)).toBe(1);
  fs.rmSync(path.join(folder, 'to/.referat.json'));
  await session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 3 }] });
  await session.until(() => session.published.find(({ uri, diagnostics }) => uri === file && diagnostics.length === 0));

  await session.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: uriOf('en'), name: 'en' }] },
  });
  expect(await severityOf(session, a)).toBe(4);
});

test('a pattern of files.associations that gives no file the language is told at its place, and in the log', async () => {
  const folder = temporaryFolder();
  const written = `{
  // of the folder
  "files.associations": { "*.mom": "referat", "": "referat", "../ude/*.txt": "referat", "..": "plaintext", },
}`;
  fs.mkdirSync(path.join(folder, '.vscode'));
  fs.writeFileSync(path.join(folder, '.vscode/settings.json'), written);
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const session = await startSession({
    capabilities: PULLING,
    settings: () => ({}),
    associations: { '*.mom': 'referat', '../ude/*.txt': 'referat' },
    workspaceFolders: [{ uri: uriOf('.'), name: 'x' }],
  });
  await session.open(uriOf('a.referat.txt'), text);
  const settings = uriOf('.vscode/settings.json');
  const { diagnostics } = await session.until(() => session.published.find(({ uri }) => uri === settings));
  const line = written.split('\n')[2] as string;
  expect(diagnostics.map(({ range: { start, end } }) => line.slice(start.character, end.character))).toEqual([
    '""',
    '"../ude/*.txt"',
  ]);
  await session.request('workspace/symbol', { query: '' });
  await session.until(() => session.log.find((each) => each.includes('files.associations "../ude/*.txt"')));
  await session.notify('textDocument/didClose', { textDocument: { uri: uriOf('a.referat.txt') } });
  await session.until(() => session.published.find((each) => each.uri === settings && each.diagnostics.length === 0));
});

test('status of each document, again after an edit', async () => {
  const session = await startSession();
  const seen: { version: number; items: number; kind: string; body?: string }[] = [];
  session.on('referat/status', (params) => seen.push(params as (typeof seen)[number]));
  const uri = 'file:///a/x.referat.txt';
  await session.open(uri, text);
  const first = await session.until(() => seen.at(0));
  expect(first).toMatchObject({ version: 1, items: 1, kind: 'referat', body: 'Kulturudvalget' });
  await session.edit(uri, { line: 5, character: 0 }, '\nPunkt 2: Eventuelt\n');
  expect(await session.until(() => seen.find(({ version }) => version === 2))).toMatchObject({ items: 2 });
});
