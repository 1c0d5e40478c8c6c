import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { cliBundle, root } from './support/bundle.ts';
import { PULLING, startSession } from './support/session.ts';

const fixtures = path.join(root, 'fixtures/kle');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-kle-lsp-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
fs.cpSync(fixtures, path.join(folder, 'kle'), { recursive: true });

const workspace = pathToFileURL(folder).toString();
const uri = `${workspace}/moede.referat.txt`;
const text = [
  'REFERAT Havneudvalget d. 10-03-2021',
  '',
  'Punkt 1: Tågehornet',
  '',
  '15.00.05-A00-2-20',
  '',
  'Indstilling',
  '',
  'At hornet lyder.',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
].join('\n');

/** A server under a value of `referat.kle`; what it warns of is kept. */
async function under(kle: string) {
  const warnings: string[] = [];
  const session = await startSession({
    capabilities: PULLING,
    settings: () => ({ kle }),
    workspaceFolders: [{ uri: workspace, name: 'moeder' }],
  });
  session.on('window/showMessage', (params) => warnings.push((params as { message: string }).message));
  await session.open(uri, text);
  const hover = async (): Promise<string> => {
    const answer = await session.ask<Hover>('hover', uri, { position: { line: 4, character: 2 } });
    return (answer.contents as { value: string }).value;
  };
  return { session, warnings, hover };
}

test('a folder of both files: the hover gives the titles, the edition and what has gone out', async () => {
  const { hover, session, warnings } = await under('kle/uden-navnerum');
  const said = await hover();
  expect(said).toContain('Tågehorn');
  expect(said).toContain('Opdigtet facet nul');
  expect(said).toMatch(/01-02-2021|1\. februar 2021|2021-02-01/);
  const codes = (await session.pull(uri)).map(({ code }) => code);
  expect(codes).toContain('unknown-kle-number');
  expect(warnings).toEqual([]);
});

test('without the setting nothing is said of titles, and nothing is unknown', async () => {
  const { hover, session } = await under('');
  expect(await hover()).not.toContain('Tågehorn');
  expect((await session.pull(uri)).map(({ code }) => code)).not.toContain('unknown-kle-number');
});

test('an absolute path is the user’s own; only the file given counts', async () => {
  const { hover } = await under(path.join(fixtures, 'uden-navnerum/emneplan.xml'));
  const said = await hover();
  expect(said).toContain('Tågehorn');
  expect(said).not.toContain('Opdigtet facet');
});

test('a relative path cannot leave the workspace; the user is told once', async () => {
  const { hover, warnings, session } = await under('../kle');
  expect(await hover()).not.toContain('Tågehorn');
  await session.pull(uri);
  expect(await hover()).not.toContain('Tågehorn');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('referat.kle');
});

test('a file that is none is told, and the rest works', async () => {
  fs.writeFileSync(path.join(folder, 'andet.xml'), '<KLE-Emneplan>');
  const { hover, warnings, session } = await under('andet.xml');
  expect(await hover()).toContain('15.00.05');
  await session.pull(uri);
  expect(warnings).toEqual([expect.stringContaining('andet.xml')]);
});

/** What the command line says of the meeting; the third is its standard error. */
function commandLine(...flags: string[]): readonly [number | null, { rule: string }[], string] {
  const args = [cliBundle, 'check', 'moede.referat.txt', '--format', 'json', ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return [status, JSON.parse(stdout), stderr];
}

test('.referat.json names the files for the editor and the command line alike, and comes before the setting', async () => {
  const configuration = path.join(folder, '.referat.json');
  fs.writeFileSync(path.join(folder, 'moede.referat.txt'), text);
  fs.writeFileSync(configuration, '{ "kle": "kle/uden-navnerum" }');
  onTestFinished(() => fs.rmSync(configuration));
  const { session, warnings, hover } = await under('findes-ikke.xml');
  expect(await hover()).toContain('Tågehorn');
  const inEditor = (await session.pull(uri)).map(({ code, message }) => [code, message]);
  const [status, findings, err] = commandLine();
  expect(findings.map(({ rule, message }: { rule: string; message?: string }) => [rule, message])).toEqual(inEditor);
  expect(findings.map(({ rule }) => rule)).toContain('unknown-kle-number');
  expect([status, err, warnings]).toEqual([0, '', []]);
});

test('.referat.json cannot lead out of its folder, not through a link either; exit code 2 says that something was not read', async () => {
  const configuration = path.join(folder, '.referat.json');
  onTestFinished(() => fs.rmSync(configuration));
  fs.symlinkSync(fixtures, path.join(folder, 'lenke'));
  for (const kle of ['../kle', '/kle.xml', 'findes-ikke', 'lenke/uden-navnerum']) {
    fs.writeFileSync(configuration, JSON.stringify({ kle }));
    const { hover } = await under('');
    expect(await hover()).not.toContain('Tågehorn');
    const [status, findings, err] = commandLine();
    expect(findings.map(({ rule }) => rule)).not.toContain('unknown-kle-number');
    expect(status).toBe(2);
    expect(err).toMatch(/\.referat\.json/);
  }
});

test('--kle: the user’s own word, wherever it lies, before the configuration; a wrong one is exit code 2', () => {
  const found = (...flags: string[]) => commandLine(...flags)[1].map(({ rule }) => rule);
  expect(found()).not.toContain('unknown-kle-number');
  expect(found('--kle', path.join(fixtures, 'uden-navnerum'))).toContain('unknown-kle-number');
  const [status, , err] = commandLine('--kle', 'findes-ikke.xml');
  expect([status, err]).toEqual([2, expect.stringMatching(/^--kle .*findes-ikke\.xml.*\n$/)]);
});
