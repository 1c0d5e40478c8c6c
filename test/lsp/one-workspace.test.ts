/** Editor and command line answer alike for every way of laying out a workspace, whichever folder is open. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { cliBundle } from './support/bundle.ts';
import { PULLING, startSession } from './support/session.ts';

const TEXT =
  'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Plan for museet\n\n21.12.00-P16-2-2021\n\nBeslutning\n\nGodkendt.\n';
const MENDED = TEXT.replace('P16-2-2021', 'P16-2-21');
const RULE = 'malformed-journal-number';
const rule = (severity: string) => JSON.stringify({ rules: { [RULE]: severity } });
const FILE = 'by/udvalg/2024/a.referat.txt';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-rod-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...files, [FILE]: TEXT })) {
    fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

function check(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliBundle, 'check', '--fail-on', 'never', ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, out: stdout, err: stderr };
}

const LEVELS = ['', 'error', 'warning', 'information', 'hint'];

/** What the rule is told as, by the command line in two working folders and by an editor with two folders open. */
async function severities(folder: string): Promise<string[]> {
  const answers: string[] = [];
  for (const place of ['by', 'by/udvalg/2024']) {
    const cwd = path.join(folder, place);
    const { code, out } = check(cwd, '--format', 'json', path.join(folder, FILE));
    const found = (JSON.parse(out) as { rule: string; severity: string }[]).find((each) => each.rule === RULE);
    answers.push(`${found?.severity ?? 'none'} ${code}`);
    const session = await startSession({
      capabilities: PULLING,
      workspaceFolders: [{ uri: pathToFileURL(cwd).href, name: 'x' }],
    });
    const uri = pathToFileURL(path.join(folder, FILE)).href;
    await session.open(uri, TEXT);
    const problem = (await session.pull(uri)).find((each) => each.code === RULE);
    const told = () =>
      session.published.some((each) => each.uri.endsWith('.json') && each.diagnostics.length > 0) || undefined;
    // The editor tells of a faulty configuration in its file, the command line by its exit code.
    answers.push(`${LEVELS[problem?.severity ?? 0] || 'none'} ${code === 2 ? (await session.until(told)) && 2 : 0}`);
  }
  return [...new Set(answers)];
}

test.each([
  [
    'a shared file in the parent',
    { 'by/faelles.referat.json': rule('hint'), 'by/udvalg/.referat.json': '{ "extends": "../faelles.referat.json" }' },
    'hint 0',
  ],
  ['a configuration above the folder that is open', { '.referat.json': rule('hint') }, 'hint 0'],
  ['one above version control', { '.referat.json': rule('hint'), 'by/.git/HEAD': 'ref: refs/heads/main\n' }, 'error 0'],
  [
    'a root that says so',
    {
      'by/faelles.referat.json': rule('hint'),
      'by/udvalg/.referat.json': '{ "root": true, "extends": "../faelles.referat.json" }',
    },
    'error 2',
  ],
  ['a folder that is not to be checked', { 'by/.referat.json': '{ "ignore": ["2024"] }' }, 'none 0'],
  [
    'parentheses, brackets and hostile patterns',
    {
      'by/.referat.json': JSON.stringify({
        overrides: [
          {
            files: ['(a+)+b', '*a*a*a*a*a*a*a*a*a*a*a*a*b', 'udvalg/[2024]/**', `${'*'.repeat(900)}b`],
            rules: { [RULE]: 'off' },
          },
          { files: ['udvalg/**'], rules: { [RULE]: 'warning' } },
        ],
      }),
    },
    'warning 0',
  ],
] as const)('%s', async (_, files, answer) => {
  expect(await severities(folderWith(files))).toEqual([answer]);
});

test.skipIf(process.platform === 'win32')('a configuration that is a link', async () => {
  const folder = folderWith({ 'andetsteds/faelles.json': rule('hint') });
  fs.symlinkSync(path.join(folder, 'andetsteds/faelles.json'), path.join(folder, 'by/.referat.json'));
  expect(await severities(folder)).toEqual(['hint 0']);
});

test('nothing is mended under a configuration that is not in order', async () => {
  for (const configuration of [
    '{ "rules": { ',
    rule('of'),
    '{ "rules": { "malformed-jornal-number": "off" } }',
    '{ "extends": "mangler.json" }',
    '{ "overrides": [{ "files": ["/by/**"], "rules": {} }] }',
  ]) {
    const folder = folderWith({ 'by/.referat.json': configuration });
    const { code, err } = check(folder, '--fix', '.');
    expect([code, fs.readFileSync(path.join(folder, FILE), 'utf8')], configuration).toEqual([2, TEXT]);
    expect(err).toContain('Ret konfigurationen først');
    const session = await startSession({ capabilities: PULLING });
    const uri = pathToFileURL(path.join(folder, FILE)).href;
    await session.open(uri, TEXT);
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(actions, configuration).toEqual([]);
  }
  const folder = folderWith({ 'by/.referat.json': '{}' });
  expect(check(folder, '--fix', '.').code).toBe(0);
  expect(fs.readFileSync(path.join(folder, FILE), 'utf8')).toBe(MENDED);
});

test('what is left out, and what standard input is called', () => {
  const folder = folderWith({ 'by/b.referat.txt': TEXT, 'by/.referat.json': rule('hint') });
  const files = (...args: string[]) => {
    const { out } = check(folder, '--format', 'json', ...args);
    return [...new Set((JSON.parse(out) as { file: string }[]).map(({ file }) => file))];
  };
  expect(files('**/*.txt')).toEqual(['by/b.referat.txt', FILE]);
  expect(files('**/*.txt', '!by/udvalg/**')).toEqual(['by/b.referat.txt']);
  expect(files('.', '--ignore', '2024')).toEqual(['by/b.referat.txt']);
  expect(files('by/b.referat.txt', FILE, '--ignore', 'by/udvalg/**', '--ignore', 'b.*')).toEqual([]);
  const { stdout, status } = spawnSync(
    process.execPath,
    [cliBundle, 'check', '-', '--stdin-filename', 'by/ny.referat.txt', '--format', 'json'],
    { cwd: folder, encoding: 'utf8', input: TEXT },
  );
  expect([status, (JSON.parse(stdout) as { rule: string }[]).find((each) => each.rule === RULE)]).toMatchObject([
    0,
    { file: 'by/ny.referat.txt', severity: 'hint' },
  ]);
  const told = check(folder, '.', '!', '/x*', '..\\x*');
  expect([told.code, told.err.split('\n').filter(Boolean).length]).toEqual([2, 3]);
});
