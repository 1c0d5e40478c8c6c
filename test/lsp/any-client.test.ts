/** The same server for every editor: what it sends is what the client said it can take. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { root, serverBundle } from './support/bundle.ts';
import { CLIENTS } from './support/clients.ts';
import { type Session, startSession } from './support/session.ts';

const uri = 'file:///moede/fejl.referat.txt';
const text = fs.readFileSync(path.join(root, 'fixtures/firstagenda/fejl.referat.txt'), 'utf8');
const lines = text.split('\n');

/** What a protocol without our own messages has; an answer to any other request is an error, as from a real client. */
const STANDARD = /^(?:textDocument\/|workspace\/|window\/|client\/|\$\/)/;

async function started(name: string, refuse = false) {
  const initialize = { capabilities: CLIENTS[name], initializationOptions: undefined };
  const session = await startSession({ initialize, refuse });
  await session.open(uri, text);
  return session;
}

function lineWith(part: string): number {
  const line = lines.findIndex((each) => each.includes(part));
  if (line < 0) throw new Error(`no line holds ${part}`);
  return line;
}

async function problemsOf(session: Session, name: string) {
  if (CLIENTS[name]?.textDocument?.diagnostic) return session.pull(uri);
  return session.until(() => session.published.find((params) => params.uri === uri)?.diagnostics);
}

describe.each(Object.keys(CLIENTS))('%s', (name) => {
  const client = CLIENTS[name]?.textDocument ?? {};

  test('outline, folds, hover, completion and problems in the forms it takes, and no message of our own', async () => {
    const session = await started(name);
    const symbols = await session.ask<(DocumentSymbol | SymbolInformation)[]>('documentSymbol', uri);
    const isTree = client.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    expect(symbols.length).toBeGreaterThan(isTree ? 0 : 5);
    for (const symbol of symbols) expect('location' in symbol).toBe(!isTree);

    const folds = await session.ask<FoldingRange[]>('foldingRange', uri);
    const limit = client.foldingRange?.rangeLimit;
    if (limit === undefined) expect(folds.length).toBeGreaterThan(5);
    else expect(folds).toHaveLength(limit);

    const heading = { line: lineWith('Beslutning'), character: 3 };
    const hover = await session.ask<Hover>('hover', uri, { position: heading });
    const hoverKind = client.hover?.contentFormat?.includes('markdown') ? 'markdown' : 'plaintext';
    expect(hover.contents).toMatchObject({ kind: hoverKind });
    expect((hover.contents as MarkupContent).value.includes('**')).toBe(hoverKind === 'markdown');

    const position = { line: heading.line + 1, character: 0 };
    const list = await session.ask<CompletionList>('completion', uri, { position });
    expect(list.items.length).toBeGreaterThan(0);
    const snippets = client.completion?.completionItem?.snippetSupport === true;
    if (!snippets)
      for (const item of list.items) {
        expect(item.insertTextFormat ?? 1).toBe(1);
        expect(JSON.stringify(item)).not.toContain('${1');
      }
    const documented = client.completion?.completionItem?.documentationFormat?.includes('markdown') === true;
    const explained = await Promise.all(
      list.items.map((item) => session.request<CompletionItem>('completionItem/resolve', item)),
    );
    const notes = explained.flatMap(({ documentation }) => documentation ?? []) as MarkupContent[];
    for (const { kind } of notes) expect(kind).toBe(documented ? 'markdown' : 'plaintext');

    expect((await problemsOf(session, name)).length).toBeGreaterThan(0);
    await session.request('workspace/symbol', { query: 'sag' });
    await session.edit(uri, { line: 0, character: 0 }, '\n');
    await session.ask('documentSymbol', uri);
    expect(session.unasked.filter((method) => !STANDARD.test(method))).toEqual([]);
    expect(await session.stop()).toBe(0);
  });

  test('refuses every registration: everything else works', async () => {
    const session = await started(name, true);
    expect(await session.ask<unknown[]>('documentSymbol', uri)).not.toEqual([]);
    expect((await problemsOf(session, name)).length).toBeGreaterThan(0);
    expect(await session.request<unknown[]>('workspace/symbol', { query: '' })).not.toEqual([]);
    expect(await session.stop()).toBe(0);
  });
});

describe('code actions', () => {
  const all = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const kindsFor = async (session: Session, context: object): Promise<Set<string>> => {
    const actions = await session.ask<CodeAction[]>('codeAction', uri, {
      range: all,
      context: { diagnostics: [], ...context },
    });
    return new Set(actions.map(({ kind }) => kind ?? ''));
  };

  test('`only` in every form that clients send', async () => {
    const session = await started('kate');
    const unasked = await kindsFor(session, {});
    expect(unasked).toContain('quickfix');
    expect(unasked).not.toContain('source.fixAll.referat');
    expect(await kindsFor(session, { only: null })).toEqual(unasked);
    expect(await kindsFor(session, { only: [] })).toEqual(unasked);
    expect(await kindsFor(session, { only: [null, 7] })).toEqual(unasked);
    expect(await kindsFor(session, { only: 'quickfix' })).toEqual(new Set(['quickfix']));
    expect(await kindsFor(session, { only: ['quickfix'] })).toEqual(new Set(['quickfix']));
    expect(await kindsFor(session, { only: [''] })).toEqual(
      new Set([...unasked, 'source.fixAll.referat', 'source.referat.contents']),
    );
    expect(await kindsFor(session, { only: ['source'] })).toContain('source.fixAll.referat');
    expect(await kindsFor(session, { only: ['sourc'] })).toEqual(new Set());
  });

  test('on saving, the kinds that were advertised are given; without a name, nothing but remedies', async () => {
    const session = await started('kate');
    const provider = session.initialized.capabilities.codeActionProvider;
    const kinds = typeof provider === 'object' ? (provider.codeActionKinds ?? []) : [];
    const source = kinds.filter((kind) => kind.startsWith('source.'));
    expect(source).toHaveLength(2);
    const contents = 'file:///moede/indhold.referat.txt';
    const minutes = [
      'REFERAT Kulturudvalget d. 10-03-2021',
      '',
      'Indholdsfortegnelse',
      '1. Dagsorden',
      '2. Budget',
      '',
    ];
    const items = [
      'Punkt 1: Dagsorden',
      '',
      'Godkendt',
      '',
      'Punkt 2: Budget',
      '',
      'Godkendt',
      '',
      'Punkt 3: Eventuelt',
      '',
      '-',
      '',
    ];
    await session.open(contents, [...minutes, ...items].join('\n'));
    for (const [kind, document] of [
      ['source.fixAll.referat', uri],
      ['source.referat.contents', contents],
    ]) {
      expect(source).toContain(kind);
      for (const only of [kind, 'source']) {
        const context = { diagnostics: [], only: [only], triggerKind: 2 };
        const actions = await session.ask<CodeAction[]>('codeAction', document as string, { range: all, context });
        expect(
          actions.map((action) => action.kind),
          only,
        ).toContain(kind);
      }
    }
    expect(await kindsFor(session, { triggerKind: 2 })).toEqual(new Set(['quickfix']));
  });

  test('edits say no version to a client that takes none', async () => {
    const session = await started('none');
    const context = { diagnostics: [], only: ['source.fixAll.referat'] };
    const [action] = await session.ask<CodeAction[]>('codeAction', uri, { range: all, context });
    const edits = action?.edit?.changes?.[uri] as TextEdit[];
    expect(edits.length).toBeGreaterThan(0);
  });
});

test.each([
  ['--version', version],
  ['--help', '--stdio'],
  ['-h', '--node-ipc'],
])('%s prints a line and ends', (flag, part) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [serverBundle, flag], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain(part);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stderr).toBe('');
});
