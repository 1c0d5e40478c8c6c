/** The gate and the page to print, asked of the bundled server: it publishes what the command line does. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { LoadWriters } from '../../server/src/export/formats.ts';
import type { MeetingModel } from '../../server/src/export/model.ts';
import { safeModel } from '../../server/src/export/safe-model.ts';
import { csvHead, csvRows, htmlPage } from '../../server/src/export/writers.ts';
import {
  PAGE_REQUEST,
  type PageResult,
  PUBLISH_REQUEST,
  type PublishParams,
  type PublishResult,
} from '../../server/src/protocol.ts';
import { folderWith } from './support/archive.ts';
import { cliBundle } from './support/bundle.ts';
import { startSession } from './support/session.ts';

const MINUTES = (number: string): string => `REFERAT Vejudvalget d. 03-05-2022

Punkt 1: Skilte

${number}

Beslutning

Godkendt.

Punkt 2: Lukket punkt: Køb af grund

21.12.00-P16-2-22

Beslutning

Hemmeligt.

Underskrift: 010190-1234
`;
const GOOD = MINUTES('21.12.00-P16-1-22');
const TIME = '2026-01-02T03:04:05.000Z';

async function opened(text: string, config = '{}') {
  const folder = folderWith({ 'möde.referat.txt': text, '.referat.json': config });
  const file = path.join(folder, 'möde.referat.txt');
  const uri = pathToFileURL(file).href;
  const session = await startSession();
  await session.open(uri, text);
  const ask = <R>(method: string, more: Partial<PublishParams> = {}) =>
    session.request<R | null>(method, { textDocument: { uri }, ...more });
  const publish = (more: Partial<PublishParams> = {}) =>
    ask<PublishResult>(PUBLISH_REQUEST, { time: TIME, ...more }) as Promise<PublishResult>;
  return { folder, file, ask, publish };
}

function commandLine(folder: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [cliBundle, ...args, '--out', 'ud', 'möde.referat.txt'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr, read: (name: string) => fs.readFileSync(path.join(folder, 'ud', name)) };
}

/** A zip archive says when it was made. */
const stamped = (name: string): boolean => /\.(?:docx|kvittering\.json)$/.test(name);

test('what stands behind the gate is what the command line publishes', async () => {
  const { folder, publish } = await opened(GOOD, '{ "rules": { "cpr-number": "off" } }');
  const trial = await publish({ trial: true });
  expect(trial).toMatchObject({ errors: [], files: [] });
  expect(trial.leftOut.join('\n')).toMatch(/^Udeladt: indholdet af et lukket punkt, linje 11\n.*CPR/);
  const { files } = await publish();
  expect(files.map(({ name }) => name)).toEqual(
    ['html', 'docx', 'json', 'kvittering.json'].map((end) => `möde.${end}`),
  );
  const { status, stderr, read } = commandLine(folder, 'publish', '--profile', 'offentlig');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const { name, base64 } of files) {
    const bytes = Buffer.from(base64, 'base64');
    expect(bytes.toString('latin1')).not.toMatch(/Hemmeligt|1234/);
    if (!stamped(name)) expect(bytes.equals(read(name)), name).toBe(true);
  }
  const receipt = JSON.parse(Buffer.from(files.at(-1)?.base64 ?? '', 'base64').toString());
  const other = JSON.parse(read('möde.kvittering.json').toString());
  expect(receipt).toMatchObject({ ...other, time: TIME, files: [other.files[0], {}, other.files[2]] });
});

test('errors stop it until somebody answers for them; a broken configuration always does', async () => {
  const { publish } = await opened(GOOD.replace('21.12.00-P16-1-22', '21.12.00-p16-1-2022'));
  const stopped = await publish();
  expect(stopped.files).toEqual([]);
  expect(stopped.errors.join('\n')).toMatch(/^Linje \d+: .+ \([a-z-]+\)$/m);
  const { files } = await publish({ by: 'Anna Prøvesen 010190-1234' });
  const receipt = Buffer.from(files.at(-1)?.base64 ?? '', 'base64').toString();
  expect(JSON.parse(receipt).override.by).toMatch(/^Anna Prøvesen /);
  expect(receipt).not.toContain('1234');

  const broken = await (await opened(GOOD, '{ "rules": ')).publish({ by: 'Anna' });
  expect(broken).toEqual({
    fault: 'Filen blev ikke kontrolleret efter sin konfiguration og er ikke udgivet.',
    errors: [],
    leftOut: [],
    files: [],
  });
});

test('what writes the files takes nothing of Node', async () => {
  const web = { TextEncoder, TextDecoder, URL, Blob, crypto, console, setTimeout, clearTimeout, queueMicrotask };
  const worker = vm.createContext({ ...web });
  vm.runInContext(fs.readFileSync(path.join(path.dirname(cliBundle), 'export.js'), 'utf8'), worker);
  const writers = worker.referatWriters as Awaited<ReturnType<LoadWriters>>;
  const { model } = safeModel(GOOD.split('\n'));
  expect(writers.htmlPage(model)).toBe(htmlPage(model));
  expect(writers.csvHead() + writers.csvRows(model)).toBe(csvHead() + csvRows(model));
  expect(writers.akomaNtoso(model.meetings[0] as MeetingModel)).toContain('<akomaNtoso');
  const word = unzipSync(new Uint8Array(await writers.wordDocument(model)));
  expect(strFromU8(word['word/document.xml'] as Uint8Array)).toContain('Skilte');
});

test('the page to print is the one that is exported', async () => {
  const { folder, ask } = await opened(GOOD);
  const page = await ask<PageResult>(PAGE_REQUEST);
  expect(page?.name).toBe('möde.html');
  expect(page?.html).toBe(commandLine(folder, 'export', '--format', 'html').read('möde.html').toString());
});
