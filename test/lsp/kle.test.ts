import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { root } from './support/bundle.ts';
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
