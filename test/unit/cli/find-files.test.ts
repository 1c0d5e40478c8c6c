import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findFiles } from '../../../server/src/cli/find-files.ts';

/** A folder with a file in each of two folders. */
function twoFolders(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-find-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  for (const name of ['aaben', 'lukket']) {
    fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, name, 'a.referat.txt'), '');
  }
  return folder;
}

test('a folder that cannot be looked into is said, and the others are still looked into', async () => {
  const folder = twoFolders();
  const readdir = fs.readdir;
  const spy = vi
    .spyOn(fs, 'readdir')
    .mockImplementation(((name: string, options: object, done: (...args: unknown[]) => void) =>
      path.basename(name) === 'lukket'
        ? done(Object.assign(new Error('nej'), { code: 'EACCES' }), [])
        : readdir(name, options as { withFileTypes: true }, done as never)) as never);
  onTestFinished(() => spy.mockRestore());
  const { files, empty, closed } = await findFiles([folder, path.join(folder, 'lukket')]);
  expect(files).toEqual([path.join(folder, 'aaben/a.referat.txt')]);
  expect(empty).toEqual([]);
  expect(closed.map(({ folder: name, error }) => [path.basename(name), (error as NodeJS.ErrnoException).code])).toEqual(
    [
      ['lukket', 'EACCES'],
      ['lukket', 'EACCES'],
    ],
  );
});

test('a file is found once, however it is named, and keeps the first name', async () => {
  const folder = twoFolders();
  const file = path.join(folder, 'aaben/a.referat.txt');
  const near = path.relative('', folder);
  const { files } = await findFiles([
    `${folder}/./aaben/a.referat.txt`,
    file,
    path.join(near, 'aaben'),
    folder,
    '-',
    '-',
  ]);
  expect(files).toEqual([`${folder}/./aaben/a.referat.txt`, path.join(folder, 'lukket/a.referat.txt'), '-']);
});

test('a name that cannot even be looked at is left for the reader to report', async () => {
  const folder = twoFolders();
  const loop = path.join(folder, 'ring');
  fs.symlinkSync(loop, loop);
  const long = path.join(folder, 'x'.repeat(5000));
  expect(await findFiles([loop, long])).toEqual({ files: [loop, long], empty: [], closed: [] });
});
