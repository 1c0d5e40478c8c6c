/** Files that are no minutes: refused with a sentence, unread where size or kind says so; damaged ones are read. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { CHECK_FILES_REQUEST, type CheckFilesResult } from '../../server/src/protocol.ts';
import { cliBundle } from './support/bundle.ts';
import { startSession } from './support/session.ts';

function folder(): string {
  const made = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-filer-')));
  onTestFinished(() => fs.rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A file of a gigabyte that takes no room on the disk. */
function gigabyte(at: string): string {
  const file = path.join(at, 'stor.referat.txt');
  fs.writeFileSync(file, 'REFERAT Havneudvalget d. 10-03-2021\n');
  fs.truncateSync(file, 2 ** 30);
  return file;
}

function referat(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliBundle, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const TOO_LARGE = /for stor til at være et referat/;

test('a file of a gigabyte and one without end: the command line says that they are too large', () => {
  const file = gigabyte(folder());
  for (const command of ['check', 'outline'])
    for (const each of process.platform === 'win32' ? [file] : [file, '/dev/zero']) {
      const { code, out, err } = referat(command, each);
      expect([code, out + err]).toEqual([2, expect.stringMatching(TOO_LARGE)]);
    }
});

test('binaries are named for what they are; the other files are checked all the same', () => {
  const at = folder();
  const files = {
    'a.referat.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'b.referat.txt': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
    'c.referat.txt': Buffer.from('PK\u0003\u0004……'),
    'd.referat.txt': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
    'e.referat.txt': Buffer.from('Punkt 1: Sag\r\rBeslutning\r\nGodkendt\n\u2028\u200b\ufeff\n'),
  };
  for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(at, name), bytes);
  const { code, err } = referat('check', at);
  expect(code).toBe(2);
  const said = err.split('\n').map((line) => line.slice(line.lastIndexOf('/') + 1));
  expect(said.slice(0, 4)).toEqual([
    'a.referat.txt: Filen er ikke tekst.',
    'b.referat.txt: Filen er ikke tekst.',
    'c.referat.txt: Filen er et zip-arkiv, ikke tekst. Pak det ud først.',
    'd.referat.txt: Filen er ikke tekst.',
  ]);
});

test('the server checks none of them, and none keeps it', async () => {
  const at = folder();
  const session = await startSession({ workspaceFolders: [{ uri: pathToFileURL(at).href, name: 'x' }] });
  const files = [gigabyte(at), path.join(at, 'lenke.referat.txt'), path.join(at, 'roer.referat.txt'), at];
  if (process.platform !== 'win32') {
    fs.symlinkSync('/dev/zero', files[1] as string);
    execFileSync('mkfifo', [files[2] as string]);
    // Every document asks for this one.
    fs.symlinkSync('/dev/zero', path.join(at, '.referat.json'));
  }
  const uris = files.map((file) => pathToFileURL(file).href);
  const result = await session.request<CheckFilesResult>(CHECK_FILES_REQUEST, { uris });
  expect(result.files.map(({ problem }) => problem)).toEqual(uris.map(() => 'unreadable'));
  const uri = pathToFileURL(path.join(at, 'ny.referat.txt')).href;
  await session.open(uri, 'Punkt 1: Sag\n');
  expect(await session.pull(uri)).toBeInstanceOf(Array);
  expect(await session.request('workspace/symbol', { query: '' })).toBeInstanceOf(Array);
});
