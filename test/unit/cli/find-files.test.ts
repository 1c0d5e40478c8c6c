import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type ArgumentFault, eachFile } from '../../../server/src/cli/input/find-files.ts';

function findFiles(given: readonly string[], ignore: readonly string[] = []) {
  const faults: ArgumentFault[] = [];
  const files = [...eachFile(given, ignore, false, (fault) => faults.push(fault))];
  return {
    files,
    empty: faults.flatMap((fault) => (fault.kind === 'empty' ? [fault.text] : [])),
    closed: faults.filter((fault) => fault.kind === 'closed'),
    faulty: faults.filter((fault) => fault.kind === 'faulty'),
  };
}

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

test('a folder that cannot be looked into is said, and the others are still looked into', () => {
  const folder = twoFolders();
  const opendir = fs.opendirSync;
  const spy = vi.spyOn(fs, 'opendirSync').mockImplementation(((name: string, options: object) => {
    if (path.basename(name) === 'lukket') throw Object.assign(new Error('nej'), { code: 'EACCES' });
    return opendir(name, options);
  }) as never);
  onTestFinished(() => spy.mockRestore());
  const { files, empty, closed } = findFiles([folder, path.join(folder, 'lukket')]);
  expect(files).toEqual([path.join(folder, 'aaben/a.referat.txt')]);
  expect(empty).toEqual([]);
  expect(closed.map(({ folder: name, error }) => [path.basename(name), (error as NodeJS.ErrnoException).code])).toEqual(
    [
      ['lukket', 'EACCES'],
      ['lukket', 'EACCES'],
    ],
  );
});

test('a file is found once, however it is named, and keeps the first name', () => {
  const folder = twoFolders();
  const file = path.join(folder, 'aaben/a.referat.txt');
  const near = path.relative('', folder);
  const { files } = findFiles([`${folder}/./aaben/a.referat.txt`, file, path.join(near, 'aaben'), folder, '-', '-']);
  expect(files).toEqual([`${folder}/./aaben/a.referat.txt`, path.join(folder, 'lukket/a.referat.txt'), '-']);
});

test('a name that cannot even be looked at is left for the reader to report', () => {
  const folder = twoFolders();
  const loop = path.join(folder, 'ring');
  fs.symlinkSync(loop, loop);
  const long = path.join(folder, 'x'.repeat(5000));
  expect(findFiles([loop, long])).toEqual({ files: [loop, long], empty: [], closed: [], faulty: [] });
});

test('patterns and exclusions mean names as they are, and each fault is told', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-find-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  for (const name of [
    'a/x.txt',
    'a/b/y.txt',
    'lukket (fortroligt)/z.txt',
    '[2024]/v.txt',
    'w.txt',
    'ra\u030ad/u.txt',
  ]) {
    fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), '');
  }
  const found = (given: readonly string[], ignore: readonly string[] = []) => {
    const { files, empty, faulty } = findFiles(
      given.map((each) => each.replace('DIR', folder)),
      ignore,
    );
    return [
      ...files.map((file) => path.relative(folder, file).normalize('NFC')),
      ...empty.map((each) => `empty ${each.replace(folder, 'DIR')}`),
      ...faulty.map(({ fault }) => `! ${fault}`),
    ];
  };
  expect(found(['DIR/*.txt'])).toEqual(['w.txt']);
  expect(found(['DIR/**/*.txt', '!DIR/a/**'])).toEqual([
    '[2024]/v.txt',
    'lukket (fortroligt)/z.txt',
    'råd/u.txt',
    'w.txt',
  ]);
  expect(found(['!DIR/a/*.txt', 'DIR/a/**/*.txt'])).toEqual(['a/b/y.txt']);
  expect(found(['DIR/*[(]fort*/*', 'DIR/[2024]/*', 'DIR/råd/*'])).toEqual([
    'lukket (fortroligt)/z.txt',
    '[2024]/v.txt',
    'råd/u.txt',
  ]);
  expect(found(['DIR/**/*.txt'], ['a', '[2024]/', '**/*råd*/**'])).toEqual(['lukket (fortroligt)/z.txt', 'w.txt']);
  expect(found(['DIR/w.txt', '!w.txt'])).toEqual([]);
  expect(found(['!DIR/a/**'])).toEqual(['empty !DIR/a/**']);
  expect(found(['DIR/w.txt', '!', `DIR/${'*a'.repeat(2000)}`], ['', 'a\\b'])).toEqual([
    'w.txt',
    '! empty',
    '! empty',
    '! backslash',
    '! long',
  ]);
  expect(found(['DIR/*a*a*a*a*a*a*a*a*a*a*a*b', 'DIR/(a+)+b*'])).toHaveLength(2);
});
