import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { eachFile } from '../../../../server/src/cli/input/find-files.ts';
import { namesIn } from '../../../../server/src/cli/input/name-list.ts';
import { isInShard, readShard } from '../../../../server/src/cli/input/shard.ts';
import { walk } from '../../../../server/src/node/walk.ts';

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-names-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

async function namesOf(list: string | Buffer, nul = false): Promise<string[]> {
  const names: string[] = [];
  for await (const name of namesIn(path.join(folderWith({ list }), 'list'), nul)) names.push(name);
  return names;
}

test('a list of names: lines of either kind, a mark in front, nothing for empty lines', async () => {
  expect(await namesOf('\ufeffa b.txt\r\n\nc\n  d \n-\nlast')).toEqual(['a b.txt', 'c', '  d ', './-', 'last']);
  expect(await namesOf('')).toEqual([]);
  expect(await namesOf('a\nb\0\0c\r\0', true)).toEqual(['a\nb', 'c\r']);
});

test('names are whole wherever the disk cuts the list', async () => {
  const names = Array.from({ length: 30_000 }, (_, i) => `råd/æøå-${'x'.repeat(i % 7)}${i}.txt`);
  expect(await namesOf(names.join('\n'))).toEqual(names);
  await expect(namesOf('x'.repeat(3_000_000))).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
});

test('a walk gives whole paths in their order, folder by folder; or as the disk has them', () => {
  const names = [
    'a.txt',
    'a/b.txt',
    'a/b/c.txt',
    'a-b/x.txt',
    'a b/x.txt',
    'B/x.txt',
    'z/y/x.txt',
    'é.txt',
    'a/.git/x',
  ];
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])));
  const expected = names.filter((name) => !name.includes('.git')).sort();
  expect([...walk(folder, fail)]).toEqual(expected);
  expect([...walk(folder, fail, { unordered: true })].sort()).toEqual(expected);
  expect([...walk(folder, fail, { deepest: 0 })]).toEqual(expected.filter((name) => !name.includes('/')));
});

test('the first name comes before the last folder is read', () => {
  const folder = folderWith({ 'a/1.referat.txt': '', 'b/2.referat.txt': '' });
  const files = eachFile([folder], [], false, fail);
  expect(files.next().value).toBe(path.join(folder, 'a/1.referat.txt'));
  fs.writeFileSync(path.join(folder, 'b/3.referat.txt'), '');
  expect([...files].map((file) => path.basename(file))).toEqual(['2.referat.txt', '3.referat.txt']);
});

test('every name is in exactly one share, wherever it is asked, and the shares are about the same size', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 50 }), (name, of) => {
      const mine = Array.from({ length: of }, (_, i) => isInShard(name, { number: i + 1, of }));
      expect(mine.filter(Boolean)).toHaveLength(1);
      expect(Array.from({ length: of }, (_, i) => isInShard(`./${name}`, { number: i + 1, of }))).toEqual(mine);
    }),
  );
  const names = Array.from({ length: 8000 }, (_, i) => `kommune/${i}.txt`);
  for (let number = 1; number <= 8; number++) {
    const size = names.filter((name) => isInShard(name, { number, of: 8 })).length;
    expect(Math.abs(size - 1000)).toBeLessThan(150);
  }
  // Two machines with different versions of the program must agree.
  expect(names.slice(0, 12).map((name) => isInShard(name, { number: 1, of: 2 }))).toMatchInlineSnapshot(`
    [
      false,
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]
  `);
});

test('what a share may be', () => {
  expect(readShard('2/8')).toEqual({ number: 2, of: 8 });
  expect(['0/8', '9/8', '1', '1/', 'a/b', '-1/2', '1/2/3', '1/0'].map(readShard)).toEqual(new Array(8).fill(undefined));
});

function fail(fault: unknown): never {
  throw new Error(JSON.stringify(fault));
}
