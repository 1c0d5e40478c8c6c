import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { CodeLens, DocumentLink, Hover, Location, WorkspaceSymbol } from 'vscode-languageserver';
import type {
  CaseHistoryResult,
  CasesResult,
  CompareAgendaResult,
  DecisionsResult,
  IndexChangedParams,
} from '../../server/src/protocol.ts';
import { root } from './support/bundle.ts';
import { type SessionOptions, startSession } from './support/session.ts';

const CASE = '05.04.00-P20-3-23';
const APRIL = 'plan-og-miljoe-2024-04-09.referat.txt';
const MARCH = 'plan-og-miljoe-2024-03-12.referat.txt';
const MAY = 'plan-og-miljoe-2024-05-14.txt';

/** A copy of the sample folder, and a server that has it as its workspace. */
async function started(options: SessionOptions = {}) {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-mappe-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const workspace = path.join(folder, 'referater');
  fs.cpSync(path.join(root, 'fixtures/sample'), workspace, { recursive: true });
  const workspaceFolders = [{ uri: pathToFileURL(workspace).href, name: 'referater' }];
  const again = (more: SessionOptions) => startSession({ workspaceFolders, ...more });
  const session = await again(options);
  const uriOf = (name: string): string => pathToFileURL(path.join(workspace, name)).href;
  const textOf = (name: string): string => fs.readFileSync(path.join(workspace, name), 'utf8');
  const open = (name: string) => session.open(uriOf(name), textOf(name));
  const place = (name: string, words: string) => {
    const lines = textOf(name).split('\n');
    const line = lines.findIndex((each) => each.includes(words));
    return { line, character: lines[line]?.indexOf(words) ?? 0 };
  };
  return { folder, workspace, session, again, uriOf, textOf, open, place };
}

const nameOf = (uri: string): string => decodeURIComponent(path.basename(uri));

test('symbols of the workspace: by title, by case number, newest first', async () => {
  const { session } = await started();
  const found = await session.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'cykelsti' });
  expect(found.length).toBeGreaterThan(2);
  expect(found[0]?.name).toMatch(/^Cykelsti/);
  expect(found[0]?.containerName).toMatch(/^(?:… )?\d\d-\d\d-\d{4} · punkt \d+ · .* · 05\.04\.00-P20-3-/);
  const dates = found.map(({ containerName }) =>
    containerName
      ?.match(/\d\d-\d\d-\d{4}/)?.[0]
      ?.split('-')
      .reverse()
      .join(),
  );
  expect(dates).toEqual([...dates].sort().reverse());
  const byNumber = await session.request<WorkspaceSymbol[]>('workspace/symbol', { query: CASE });
  // One of the sample's faults is a number with the year in four digits; it is the same case.
  expect(new Set(byNumber.map(({ name }) => name.split(' · ')[1]))).toEqual(new Set([CASE, '05.04.00-P20-3-2023']));
});

test('the story of a case: references, hover, cases and their history', async () => {
  const { session, open, uriOf, place } = await started();
  await open(APRIL);
  const at = place(APRIL, CASE);
  const references = await session.ask<Location[]>('references', uriOf(APRIL), {
    position: at,
    context: { includeDeclaration: true },
  });
  expect(references.map(({ uri }) => nameOf(uri)).slice(0, 3)).toEqual([
    'plan-og-miljoe-2024-03-12.referat.txt',
    'plan-og-miljoe-2024-04-09-dagsorden.referat.txt',
    APRIL,
  ]);
  const hover = await session.ask<Hover>('hover', uriOf(APRIL), { position: at });
  expect(JSON.stringify(hover.contents)).toMatch(/KLE.*Sagens gang.*2024/s);
  const heading = await session.ask<Hover>('hover', uriOf(APRIL), { position: { ...at, line: at.line - 2 } });
  expect(JSON.stringify(heading.contents)).toMatch(/Behandlet før.*12-03-2024/s);
  const { cases, total, complete } = await session.request<CasesResult>('referat/cases', {});
  expect([complete, total]).toEqual([true, cases.length]);
  const story = cases.find(({ number }) => number === CASE)?.items.map(({ date, decision }) => `${date} ${decision}`);
  expect(story?.slice(0, 3)).toEqual([expect.stringMatching(/^2024-03-12 /), '2024-04-09 null', '2024-04-09 Udsat']);
  const history = await session.request<CaseHistoryResult>('referat/caseHistory', {
    textDocument: { uri: uriOf(APRIL) },
    position: { line: at.line + 3, character: 0 },
  });
  expect(history?.items.map(({ date, decision }) => `${date} ${decision}`)).toEqual(story);
  expect(await session.request('referat/caseHistory', { textDocument: { uri: uriOf('x') } })).toBeNull();
});

test('decisions of the open document; agenda beside minutes, from either side', async () => {
  const { session, open, uriOf } = await started();
  await open(APRIL);
  const decisions = await session.request<DecisionsResult>('referat/decisions', {
    textDocument: { uri: uriOf(APRIL) },
  });
  expect(decisions.items.find(({ journalNumber }) => journalNumber === CASE)).toMatchObject({
    decision: 'Udsat',
    class: 'postponed',
    absent: ['Samir Dalgas'],
    attachments: 2,
    problems: 0,
    closed: false,
  });
  const ask = (name: string) =>
    session.request<CompareAgendaResult>('referat/compareAgenda', { textDocument: { uri: uriOf(name) } });
  const minutes = await ask(APRIL);
  expect(nameOf(minutes.agenda)).toBe('plan-og-miljoe-2024-04-09-dagsorden.referat.txt');
  expect(new Set(minutes.changes.map(({ kind }) => kind))).toEqual(
    new Set(['added', 'removed', 'moved', 'retitled', 'recommendation']),
  );
  await open('plan-og-miljoe-2024-04-09-dagsorden.referat.txt');
  expect((await ask('plan-og-miljoe-2024-04-09-dagsorden.referat.txt')).changes).toEqual(minutes.changes);
});

test('attachments are links to files; nothing is read for them', async () => {
  const { session, open, uriOf, workspace } = await started();
  fs.symlinkSync(path.join(root, 'package.json'), path.join(workspace, 'bilag/Liste over ti veje.pdf'));
  await open(APRIL);
  const links = await session.ask<DocumentLink[]>('documentLink', uriOf(APRIL));
  const targets = links.map(({ target }) => target ?? '').filter((target) => target.includes('/bilag/'));
  expect(targets.map(nameOf)).toEqual(['Den gamle jernbane - undersøgelse.pdf', 'Tre forløb for cykelstien.pdf']);
});

test('code lens only when it is turned on', async () => {
  const off = await started();
  await off.open(APRIL);
  expect(await off.session.ask<CodeLens[]>('codeLens', off.uriOf(APRIL))).toEqual([]);
  const on = await started({
    capabilities: { workspace: { configuration: true } },
    settings: () => ({ codeLens: { enable: true } }),
  });
  await on.open(APRIL);
  // The first answer may come before the folder is read.
  await on.session.request('referat/caseHistory', { journalNumber: CASE });
  const lenses = await on.session.ask<CodeLens[]>('codeLens', on.uriOf(APRIL));
  expect(lenses.map(({ command }) => command?.title)).toEqual(
    expect.arrayContaining(['Udsat', '2 bilag', expect.stringContaining('Behandlet før')]),
  );
  expect(lenses[0]?.command).toEqual({
    title: 'Sammenlign med dagsordenen',
    command: 'referat.compareAgenda',
    arguments: [on.uriOf(APRIL)],
  });
  await on.open(MARCH);
  const alone = await on.session.ask<CodeLens[]>('codeLens', on.uriOf(MARCH));
  expect(alone.map(({ command }) => command?.title)).not.toContain('Sammenlign med dagsordenen');
});

test('open documents and changed files are followed, the client is told', async () => {
  const { session, workspace, uriOf, textOf } = await started();
  const told: IndexChangedParams[] = [];
  session.on('referat/indexChanged', (params) => told.push(params as IndexChangedParams));
  const titles = async () =>
    (await session.request<CaseHistoryResult>('referat/caseHistory', { journalNumber: CASE }))?.items.map(
      ({ title }) => title,
    ) ?? [];
  const before = await titles();
  await session.until(() => told.find(({ complete, documents }) => complete && documents === 5));
  await session.open(uriOf(APRIL), textOf(APRIL).replaceAll('Cykelsti mellem', 'Kajaksti mellem'));
  expect((await titles()).filter((title) => title.startsWith('Kajaksti'))).toHaveLength(1);
  await session.close(uriOf(APRIL));
  expect(await titles()).toEqual(before);
  fs.writeFileSync(path.join(workspace, MAY), 'Ikke længere et referat');
  fs.rmSync(path.join(workspace, APRIL));
  await session.notify('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: uriOf(MAY), type: 2 },
      { uri: uriOf(APRIL), type: 3 },
    ],
  });
  expect((await titles()).length).toBeLessThan(before.length);
});

test('kept in the folder that the client gave, and nowhere else', async () => {
  const { session, again, folder, workspace, textOf } = await started();
  const files = () => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const before = files();
  await session.request('referat/cases', {});
  expect(files()).toEqual(before);
  const storage = path.join(folder, 'gemt');
  const options = { initializationOptions: { storage: pathToFileURL(storage).href } };
  const second = await again(options);
  const story = await second.request<CaseHistoryResult>('referat/caseHistory', { journalNumber: CASE });
  await expect
    .poll(() => (fs.existsSync(storage) ? files().filter((file) => file.endsWith('.json')).length : 0))
    .toBeGreaterThan(0);
  // A file that only seems unchanged shows that it was not read again.
  const file = path.join(workspace, APRIL);
  const { atime, mtime } = fs.statSync(file);
  fs.writeFileSync(file, textOf(APRIL).replace('Udsat.', 'Drøft'));
  fs.utimesSync(file, atime, mtime);
  const third = await again(options);
  const kept = await third.request<CaseHistoryResult>('referat/caseHistory', { journalNumber: CASE });
  expect(kept?.items).toEqual(story?.items);
});

test('many files: progress is shown and can be cancelled; the next who asks goes on', async () => {
  const { session, workspace, textOf } = await started({ capabilities: { window: { workDoneProgress: true } } });
  const text = textOf(APRIL);
  for (let n = 0; n < 400; n++) fs.writeFileSync(path.join(workspace, `kopi-${n}.txt`), text);
  const shown: string[] = [];
  session.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    session.on('$/progress', (params) => {
      const { value } = params as { value: { kind: string; title?: string } };
      shown.push([value.kind, value.title].filter(Boolean).join(': '));
      if (value.kind === 'begin') void session.notify('window/workDoneProgress/cancel', { token });
    });
    return null;
  });
  const ask = () => session.request<CaseHistoryResult>('referat/caseHistory', { journalNumber: CASE });
  const stopped = await ask();
  expect(stopped?.complete).toBe(false);
  await session.until(() => (shown.includes('end') ? true : undefined));
  expect(shown[0]).toBe('begin: Læser mappens referater');
  for (let tries = 0, done = false; !done && tries < 50; tries++) done = (await ask())?.complete === true;
  const all = await ask();
  expect([all?.complete, all?.items.length]).toEqual([true, 405]);
});

test('a virtual workspace: the client lists and reads, and only what lies inside', async () => {
  const base = 'vscode-vfs://github/fjordby/moeder';
  const session = await startSession({ workspaceFolders: [{ uri: base, name: 'moeder' }] });
  const text = fs.readFileSync(path.join(root, 'fixtures/sample', APRIL));
  const asked: string[] = [];
  session.connection.onRequest('referat/listFiles', () => [
    `${base}/${APRIL}`,
    `${base}/noter.txt`,
    'vscode-vfs://github/andre/x.referat.txt',
    7,
  ]);
  session.connection.onRequest('referat/listFolder', ({ uri, folders }: { uri: string; folders?: boolean }) => {
    if (folders) return uri === base ? ['bilag'] : [];
    return uri.endsWith('/bilag') ? ['Den gamle jernbane - undersøgelse.pdf'] : [];
  });
  session.connection.onRequest('referat/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return uri.endsWith(APRIL) ? text.toString('base64') : null;
  });
  const history = await session.request<CaseHistoryResult>('referat/caseHistory', { journalNumber: CASE });
  expect([history?.complete, history?.items.map(({ decision }) => decision)]).toEqual([true, ['Udsat']]);
  expect(asked.filter((uri) => uri.endsWith('.txt'))).toEqual([`${base}/${APRIL}`]);
  await session.open(`${base}/${APRIL}`, text.toString());
  const links = await session.ask<DocumentLink[]>('documentLink', `${base}/${APRIL}`);
  expect(links.map(({ target }) => target)).toContain(
    `${base}/bilag/${encodeURIComponent('Den gamle jernbane - undersøgelse.pdf')}`,
  );
});

test('a client that can list nothing has a workspace of its open documents', async () => {
  const session = await startSession({ workspaceFolders: [{ uri: 'vscode-vfs://github/fjordby', name: 'x' }] });
  await session.open('untitled:Untitled-1', fs.readFileSync(path.join(root, 'fixtures/sample', APRIL), 'utf8'));
  const found = await session.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'jernbane cykelsti' });
  expect(found).toEqual([]);
  const items = await session.request<WorkspaceSymbol[]>('workspace/symbol', { query: CASE });
  expect(items.map(({ location }) => location.uri)).toEqual(['untitled:Untitled-1']);
});

test('files the user begins to call referater while the server runs', async () => {
  const associations: Record<string, string> = {};
  const capabilities = { workspace: { configuration: true } };
  const { session, workspace } = await started({
    capabilities,
    settings: (uri) => (uri === undefined ? associations : {}),
  });
  fs.writeFileSync(
    path.join(workspace, 'torsdag.notat'),
    'REFERAT Skovudvalget d. 02-05-2024\n\nPunkt 1: Myretuer\n\nBeslutning\n\nGodkendt.\n',
  );
  const found = () => session.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'myretuer' });
  expect(await found()).toEqual([]);
  associations['*.notat'] = 'referat';
  await session.notify('workspace/didChangeConfiguration', { settings: null });
  // A notification has no answer to wait for.
  for (let tries = 0; (await found()).length === 0; tries++) expect(tries).toBeLessThan(50);
});

test('attachments in the folder of the meeting’s day, beside the folder of the minutes', async () => {
  const { workspace, session } = await started();
  const folders = ['Bilag/2024-03-12', 'Bilag/2024-04-09', '2024'].map((name) => path.join(workspace, 'Udvalg', name));
  for (const folder of folders) fs.mkdirSync(folder, { recursive: true });
  for (const folder of folders.slice(0, 2)) fs.writeFileSync(path.join(folder, 'Liste over ti veje.pdf'), '');
  fs.writeFileSync(path.join(folders[1] ?? '', 'Et kort til.pdf'), '');
  fs.renameSync(path.join(workspace, APRIL), path.join(folders[2] ?? '', APRIL));
  const uri = pathToFileURL(path.join(folders[2] ?? '', APRIL)).href;
  const names = 'Liste over ti veje\n\n';
  const text = fs.readFileSync(path.join(folders[2] ?? '', APRIL), 'utf8').replace(names, `${names}\n\n`);
  await session.open(uri, text);
  const links = await session.ask<DocumentLink[]>('documentLink', uri);
  const targets = links.map(({ target }) => decodeURIComponent(target ?? '')).filter((each) => each.endsWith('.pdf'));
  expect(targets).toEqual([expect.stringContaining('/Bilag/2024-04-09/Liste over ti veje.pdf')]);
  const line = text.split('\n').indexOf('Liste over ti veje');
  const offered = await session.ask<{ items: { label: string }[] }>('completion', uri, {
    position: { line: line + 2, character: 0 },
  });
  expect(offered.items.slice(0, 1).map(({ label }) => label)).toEqual(['Et kort til']);
});
