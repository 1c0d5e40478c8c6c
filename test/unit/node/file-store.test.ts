import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fileStore } from '../../../server/src/node/file-store.ts';

let folder = '';

beforeEach(() => {
  const top = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-store-'));
  folder = path.join(top, 'lager');
  return () => fs.rmSync(top, { recursive: true });
});

test('what is kept comes back, and nothing else lies beside it', async () => {
  const store = fileStore(folder);
  expect(await store.get('a')).toBeUndefined();
  await store.set('a', 'råd');
  await store.set('a', 'råd og udvalg');
  expect(await store.get('a')).toBe('råd og udvalg');
  expect(fs.readdirSync(folder)).toEqual(['a.json']);
});

test.skipIf(process.platform === 'win32')(
  'only this user may read it, also what an older version left open',
  async () => {
    const store = fileStore(folder);
    await store.set('a', 'x');
    expect([folder, path.join(folder, 'a.json')].map((name) => fs.statSync(name).mode & 0o777)).toEqual([0o700, 0o600]);
    fs.chmodSync(path.join(folder, 'a.json'), 0o644);
    await store.set('a', 'y');
    expect(fs.statSync(path.join(folder, 'a.json')).mode & 0o777).toBe(0o600);
  },
);

test.skipIf(process.platform === 'win32')('a link, a device, a pipe and a folder are not read', async () => {
  fs.mkdirSync(folder);
  const at = (name: string): string => path.join(folder, `${name}.json`);
  fs.writeFileSync(path.join(folder, 'andet'), 'hemmeligt');
  fs.symlinkSync(path.join(folder, 'andet'), at('link'));
  fs.symlinkSync('/dev/zero', at('device'));
  execFileSync('mkfifo', [at('pipe')]);
  fs.mkdirSync(at('folder'));
  const store = fileStore(folder);
  for (const key of ['link', 'device', 'pipe', 'folder']) expect([key, await store.get(key)]).toEqual([key, undefined]);
});
