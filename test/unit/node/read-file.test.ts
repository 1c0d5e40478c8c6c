import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readFileAt, readFileAtSync } from '../../../server/src/node/read-file.ts';

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-laes-')));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const at = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const both = async (uri: string) => [await readFileAt(uri), readFileAtSync(uri)];

test('a file is read', async () => {
  fs.writeFileSync(path.join(folder, 'a'), 'æ');
  for (const bytes of await both(at('a'))) expect(Buffer.from(bytes ?? []).toString()).toBe('æ');
});

test('what is no file is not: a folder, nothing, a device, a pipe, another host, no address', async () => {
  const names = ['', 'findes-ikke'];
  if (process.platform !== 'win32') {
    fs.symlinkSync('/dev/zero', path.join(folder, 'nul'));
    execFileSync('mkfifo', [path.join(folder, 'roer')]);
    names.push('nul', 'roer');
  }
  for (const uri of [...names.map(at), 'file://vaert/delt/a', 'https://example.org/a', 'x'])
    expect(await both(uri), uri).toEqual([undefined, undefined]);
});

test('a file of a gigabyte is refused by its size, unread', async () => {
  const file = path.join(folder, 'stor');
  fs.writeFileSync(file, 'REFERAT');
  fs.truncateSync(file, 2 ** 30);
  const before = process.memoryUsage().arrayBuffers;
  expect(await both(at('stor'))).toEqual([undefined, undefined]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
});
