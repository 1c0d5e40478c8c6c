/** Every request and notification with every part of its parameters missing or of another kind: answered, and no harm done. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as protocol from '../../server/src/protocol.ts';
import { root } from './support/bundle.ts';
import { PULLING, type Session, startSession } from './support/session.ts';

const uri = 'file:///moede/a.referat.txt';
const text = fs.readFileSync(path.join(root, 'fixtures/firstagenda/fejl.referat.txt'), 'utf8');
const textDocument = { uri };
const position = { line: 3, character: 2 };
const range = { start: position, end: { line: 5, character: 0 } };

/** Parameters as they should be. */
const REQUESTS: Readonly<Record<string, object>> = {
  'textDocument/documentSymbol': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/selectionRange': { textDocument, positions: [position] },
  'textDocument/hover': { textDocument, position },
  'textDocument/definition': { textDocument, position },
  'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { textDocument, position },
  'textDocument/documentLink': { textDocument },
  'textDocument/codeLens': { textDocument },
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [], only: ['quickfix'], triggerKind: 1 } },
  'codeAction/resolve': { title: 'x', data: { edit: 'moveUp', uri, version: 1, range } },
  'textDocument/completion': { textDocument, position, context: { triggerKind: 1 } },
  'completionItem/resolve': { label: 'x', data: { kind: 'section', role: 'decision' } },
  'textDocument/formatting': { textDocument, options: { tabSize: 2, insertSpaces: true } },
  'textDocument/rangeFormatting': { textDocument, range, options: { tabSize: 2, insertSpaces: true } },
  'textDocument/prepareRename': { textDocument, position },
  'textDocument/rename': { textDocument, position, newName: 'Asta Lind' },
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: '1' },
  'textDocument/semanticTokens/range': { textDocument, range },
  'textDocument/diagnostic': { textDocument, identifier: 'referat', previousResultId: '1' },
  'workspace/symbol': { query: 'hal' },
  [protocol.CASES_REQUEST]: { query: 'hal', limit: 3 },
  [protocol.CASE_HISTORY_REQUEST]: { journalNumber: '15.00.00-A00-2-21', textDocument, position },
  [protocol.DECISIONS_REQUEST]: { textDocument },
  [protocol.COMPARE_AGENDA_REQUEST]: { textDocument, other: { uri } },
  [protocol.CHECK_FILES_REQUEST]: { uris: [uri] },
  [protocol.EDIT_REQUEST]: { textDocument: { uri, version: 1 }, range, edit: 'moveDown' },
  [protocol.EDIT_CONFIGURATION_REQUEST]: { uri, text: '{}', change: { kind: 'rule-off', rule: 'missing-decision' } },
  [protocol.NEW_REFERAT_PROPOSALS_REQUEST]: { uri, today: '2024-04-09' },
  [protocol.NEW_REFERAT_REQUEST]: { body: 'Havneudvalget', date: '2024-04-09', from: uri },
};

const NOTIFICATIONS: Readonly<Record<string, object>> = {
  'textDocument/didOpen': { textDocument: { uri: 'file:///b', languageId: 'referat', version: 1, text: 'Punkt 1: x' } },
  'textDocument/didChange': { textDocument: { uri: 'file:///b', version: 2 }, contentChanges: [{ range, text: 'y' }] },
  'textDocument/didClose': { textDocument: { uri: 'file:///b' } },
  'textDocument/didSave': { textDocument: { uri: 'file:///b' } },
  'workspace/didChangeConfiguration': { settings: { referat: { language: 'en', check: { enable: true } } } },
  'workspace/didChangeWatchedFiles': { changes: [{ uri: 'file:///moede/.referat.json', type: 2 }] },
  'workspace/didChangeWorkspaceFolders': { event: { added: [{ uri: 'file:///ny', name: 'ny' }], removed: [] } },
  '$/cancelRequest': { id: 99 },
  '$/setTrace': { value: 'verbose' },
  '$/progress': { token: 'x', value: { kind: 'end' } },
  '$/noSuchThing': { a: 1 },
};

const MISSING = Symbol('missing');
const WRONG = [
  MISSING,
  null,
  true,
  -1,
  1e308,
  2 ** 40,
  0.5,
  '',
  'x'.repeat(5000),
  '\ud800',
  'file://',
  '%',
  {},
  [],
  [null],
  [[]],
];

test('every request', async () => {
  const session = await opened();
  const before = await everything(session);
  const answers: Promise<void>[] = [];
  for (const [method, params] of Object.entries(REQUESTS))
    for (const wrong of variants(params)) answers.push(isAnswered(session, method, wrong));
  expect(answers.length).toBeGreaterThan(1500);
  await Promise.all(answers);
  expect(await everything(session)).toEqual(before);
  expect(await session.stop()).toBe(0);
});

test('every notification', async () => {
  const session = await opened();
  const before = await everything(session);
  for (const [method, params] of Object.entries(NOTIFICATIONS))
    for (const wrong of variants(params)) {
      await session.notify(method, wrong);
      // What was opened under an odd name must not stay in the way.
      await session.close('file:///b');
    }
  await session.notify('workspace/didChangeConfiguration', { settings: { referat: { language: 'da' } } });
  expect(await everything(session)).toEqual(before);
  expect(await session.stop()).toBe(0);
});

test.each([
  ['capabilities', []],
  ['capabilities', { textDocument: 7, workspace: 'x', window: [] }],
  ['initializationOptions', 'x'],
  ['initializationOptions', { language: 7, rulePages: {}, storage: [] }],
  ['workspaceFolders', [{ uri: 7 }, null, {}]],
  ['initializationOptions', { storage: 'file://%', rulePages: '%' }],
  ['workspaceFolders', 'x'],
  ['workspaceFolders', [{ uri: 'file://vært/x' }, { uri: '%' }]],
  ['rootUri', 7],
  ['processId', 'x'],
])('initialize with %s %j', async (name, value) => {
  const session = await startSession({ initialize: { [name]: value } });
  await session.open(uri, text);
  expect(await session.ask<unknown[]>('documentSymbol', uri)).not.toEqual([]);
  expect((await session.pull(uri)).length).toBeGreaterThan(0);
  expect(await session.request('workspace/symbol', { query: '' })).not.toEqual([]);
  expect(await session.stop()).toBe(0);
});

async function opened(): Promise<Session> {
  const session = await startSession({ capabilities: { ...PULLING, workspace: {} } });
  await session.open(uri, text);
  return session;
}

async function everything(session: Session): Promise<unknown[]> {
  const symbols = await session.ask('documentSymbol', uri);
  const problems = await session.pull(uri);
  const hover = await session.ask('hover', uri, { position });
  return [symbols, problems, hover];
}

/** With a result, or with an error that the protocol knows. */
async function isAnswered(session: Session, method: string, params: unknown): Promise<void> {
  try {
    await session.request(method, params);
  } catch (error) {
    expect((error as { code?: unknown }).code, `${method} ${JSON.stringify(params)}`).toBeLessThan(0);
  }
}

/** The parameters with one part of them replaced by something else, or left out. */
function* variants(params: unknown): Generator<unknown> {
  for (const wrong of WRONG) if (wrong !== MISSING && typeof wrong === 'object') yield wrong;
  for (const way of waysInto(params)) for (const wrong of WRONG) yield replaced(params, way, wrong);
}

function waysInto(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[key], ...waysInto(each).map((rest) => [key, ...rest])]);
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], wrong: unknown): unknown {
  if (key === undefined) return wrong;
  const copy: Record<string | number, unknown> = { ...(value as object) };
  const made = replaced(copy[key], rest, wrong);
  if (made === MISSING) delete copy[key];
  else copy[key] = made;
  return Array.isArray(value) ? Object.values(copy) : copy;
}
