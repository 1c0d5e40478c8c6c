import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { CHECK_FILES_REQUEST, type CheckFilesResult } from '../../server/src/protocol.ts';
import { PULLING, startSession } from './support/session.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-check-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const workspace = pathToFileURL(folder).toString();
const uriOf = (name: string): string => `${workspace}/${name}`;

function referat(number: string): string {
  const item = (at: number, case_: string): string[] => [
    `Punkt ${at}: Sag nummer ${at}`,
    case_,
    'Indstilling',
    'At sagen godkendes.',
    'Beslutning',
    'Godkendt.',
  ];
  return ['REFERAT Havneudvalget d. 10-03-2021', ...item(1, '15.00.00-A00-1-21'), ...item(2, number)]
    .flatMap((line) => [line, ''])
    .join('\n');
}

fs.writeFileSync(path.join(folder, 'ren.referat.txt'), referat('15.00.00-A00-2-21'));
fs.writeFileSync(path.join(folder, 'fejl.referat.txt'), referat('15.00.00-a00-2-21'));
fs.writeFileSync(path.join(folder, 'billede.referat.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
fs.mkdirSync(path.join(folder, 'stille'));
fs.writeFileSync(path.join(folder, 'stille/fejl.referat.txt'), referat('15.00.00-a00-2-21'));
fs.writeFileSync(path.join(folder, 'stille/.referat.json'), '{ "rules": { "malformed-journal-number": "off" } }');

const session = () =>
  startSession({
    capabilities: PULLING,
    settings: () => ({}),
    workspaceFolders: [{ uri: workspace, name: 'moeder' }],
  });

/** Whether the number is reported; other rules have other opinions of so short a text. */
const codesOf = (diagnostics: readonly object[]): unknown[] =>
  (diagnostics as Diagnostic[]).flatMap(({ code }) => (code === 'malformed-journal-number' ? [code] : []));

test('files that are not open are checked as if they were, each under its own configuration', async () => {
  const server = await session();
  const names = ['ren', 'fejl', 'stille/fejl', 'billede', 'findes-ikke'].map((name) => `${name}.referat.txt`);
  const { files } = await server.request<CheckFilesResult>(CHECK_FILES_REQUEST, { uris: names.map(uriOf) });
  expect(files.map(({ uri, problem, diagnostics }) => [uri, problem, codesOf(diagnostics)])).toEqual([
    [uriOf('ren.referat.txt'), undefined, []],
    [uriOf('fejl.referat.txt'), undefined, ['malformed-journal-number']],
    [uriOf('stille/fejl.referat.txt'), undefined, []],
    [uriOf('billede.referat.txt'), 'no-text', []],
    [uriOf('findes-ikke.referat.txt'), 'unreadable', []],
  ]);
  await server.open(uriOf('fejl.referat.txt'), referat('15.00.00-a00-2-21'));
  expect(await server.pull(uriOf('fejl.referat.txt'))).toEqual(files[1]?.diagnostics);
});

test('an open file is checked as it stands in the editor', async () => {
  const server = await session();
  await server.open(uriOf('ren.referat.txt'), referat('15.00.00-a00-2-21'));
  const { files } = await server.request<CheckFilesResult>(CHECK_FILES_REQUEST, { uris: [uriOf('ren.referat.txt')] });
  expect(codesOf(files[0]?.diagnostics ?? [])).toEqual(['malformed-journal-number']);
});

test('a cancel is answered long before the files would be done', async () => {
  const server = await session();
  const { CancellationTokenSource } = await import('vscode-languageserver');
  const source = new CancellationTokenSource();
  const uris = Array.from({ length: 200 }, () => uriOf('fejl.referat.txt'));
  const begin = performance.now();
  await server.request<CheckFilesResult>(CHECK_FILES_REQUEST, { uris });
  const whole = performance.now() - begin;
  const answer = server.connection.sendRequest(CHECK_FILES_REQUEST, { uris }, source.token);
  const start = performance.now();
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect((performance.now() - start) / whole).toBeLessThan(0.5);
});
