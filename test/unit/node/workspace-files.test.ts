import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { fileStore } from '../../../server/src/node/file-store.ts';
import { NodeFiles } from '../../../server/src/node/workspace-files.ts';
import { referatNames } from '../../../server/src/workspace/index/file-names.ts';

function folder(files: readonly string[]): string {
  const made = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-filer-')));
  onTestFinished(() => fs.rmSync(made, { recursive: true, force: true }));
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(made, file)), { recursive: true });
    fs.writeFileSync(path.join(made, file), file);
  }
  return made;
}

async function listed(files: NodeFiles, root: string, token = CancellationToken.None): Promise<string[]> {
  const found: string[] = [];
  const base = `${pathToFileURL(root).href}/`;
  for await (const { uri, mtime, size } of files.list(token)) {
    expect([typeof mtime, typeof size]).toEqual(['number', 'number']);
    found.push(decodeURIComponent(uri.replace(base, '')));
  }
  return found.sort();
}

test('finds referater in all folders, follows no link, leaves what is no minutes', async () => {
  const outside = folder(['hemmeligt.referat.txt', 'andre/a.referat.txt']);
  const root = folder([
    'møde.referat.txt',
    'noter.txt',
    '2024/referater/maj/a.txt',
    'node_modules/x/referat.txt',
    '.git/referat.txt',
  ]);
  fs.symlinkSync(path.join(outside, 'hemmeligt.referat.txt'), path.join(root, 'link.referat.txt'));
  fs.symlinkSync(path.join(outside, 'andre'), path.join(root, 'andre'));
  const files = new NodeFiles([pathToFileURL(root).href], referatNames([]));
  expect(await listed(files, root)).toEqual(['2024/referater/maj/a.txt', 'møde.referat.txt']);

  const uri = (name: string) => pathToFileURL(path.join(root, name)).href;
  expect(new TextDecoder().decode(await files.read(uri('møde.referat.txt')))).toBe('møde.referat.txt');
  expect((await files.stat(uri('møde.referat.txt')))?.size).toBe(17);
  for (const way of ['link.referat.txt', 'andre/a.referat.txt', '../x.referat.txt', 'nej.referat.txt'])
    expect([way, await files.read(uri(way)), await files.stat(uri(way))]).toEqual([way, undefined, undefined]);
  expect(
    await files.read(`${pathToFileURL(root).href}/%2e%2e/${path.basename(outside)}/hemmeligt.referat.txt`),
  ).toBeUndefined();
  expect(await files.names(pathToFileURL(root).href)).toEqual(
    expect.arrayContaining(['møde.referat.txt', 'noter.txt']),
  );
  expect(await files.names(pathToFileURL(root).href)).not.toContain('link.referat.txt');
  expect(await files.names(uri('andre'))).toEqual([]);
  expect(await files.names(pathToFileURL(outside).href)).toEqual([]);
});

test('a folder that is gone is empty; a cancel ends the search', async () => {
  const root = folder(Array.from({ length: 200 }, (_, n) => `${n}.referat.txt`));
  const source = new CancellationTokenSource();
  const files = new NodeFiles([pathToFileURL(root).href, 'file:///findes/ikke'], referatNames([]));
  let count = 0;
  for await (const _ of files.list(source.token)) if (++count === 1) source.cancel();
  expect(count).toBeLessThan(64);
  expect(await listed(files, root)).toHaveLength(200);
});

test('texts are kept by name, whole or not at all', async () => {
  const root = folder([]);
  const store = fileStore(path.join(root, 'a/b'));
  expect(await store.get('index-1')).toBeUndefined();
  await store.set('index-1', 'blåt');
  expect(await store.get('index-1')).toBe('blåt');
  await store.set('../../ud', 'x');
  expect(fs.readdirSync(root)).toEqual(['a']);
  expect(fs.readdirSync(path.join(root, 'a/b')).every((file) => file.endsWith('.json'))).toBe(true);
  // A place that cannot be written to is no reason to stop.
  fs.writeFileSync(path.join(root, 'fil'), '');
  await fileStore(path.join(root, 'fil')).set('index-1', 'x');
  expect(await fileStore(path.join(root, 'fil')).get('index-1')).toBeUndefined();
});
