/** The gate and the forms of export, asked of the bundled server: it writes what the command line does. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS, type LoadWriters } from '../../server/src/export/formats.ts';
import type { MeetingModel } from '../../server/src/export/model.ts';
import { safeModel } from '../../server/src/export/safe-model.ts';
import { csvHead, csvRows, htmlPage } from '../../server/src/export/writers.ts';
import {
  EXPORT_REQUEST,
  type ExportResult,
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
  const ask = <R>(method: string, more: object = {}) =>
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

test.each(EXPORT_FORMATS)('as %s the document is what the command line exports', async (format) => {
  const { folder, ask } = await opened(GOOD);
  const made = await ask<ExportResult>(EXPORT_REQUEST, { format });
  expect(made?.leftOut).toEqual(['Sløret: CPR-numre']);
  const file = made?.files[0] ?? { name: '', base64: '' };
  const ending = file.name.slice(file.name.indexOf('.'));
  expect(made?.files.length).toBe(1);
  const { status, read } = commandLine(folder, 'export', '--format', format);
  expect(status).toBe(0);
  const bytes = Buffer.from(file.base64, 'base64');
  const theirs = read(format === 'csv' || format === 'ndjson' ? `referater${ending}` : file.name);
  if (format === 'docx') expect(wordsOf(bytes)).toBe(wordsOf(theirs));
  // Records of an archive begin with what is known of the file.
  else if (format === 'ndjson') expect(JSON.parse(theirs.toString())).toMatchObject(JSON.parse(bytes.toString()));
  else expect(bytes.toString()).toBe(theirs.toString());
  expect(bytes.toString('latin1')).not.toContain('1234');
});

const wordsOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);

test('there is no such form, and one that asks for a day the minutes do not tell', async () => {
  const { ask } = await opened(GOOD.replace(' d. 03-05-2022', ''));
  expect(await ask(EXPORT_REQUEST, { format: 'exe' })).toBe(null);
  expect(await ask(EXPORT_REQUEST, {})).toBe(null);
  const { fault, files } = (await ask<ExportResult>(EXPORT_REQUEST, { format: 'akn' })) ?? {};
  expect(fault).toMatch(/^Akoma Ntoso kræver mødets dato/);
  expect(files).toEqual([]);
});
