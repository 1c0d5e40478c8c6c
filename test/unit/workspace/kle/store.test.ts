import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeKleFiles } from '../../../../server/src/node/kle-files.ts';
import type { KleFiles } from '../../../../server/src/workspace/kle/files.ts';
import { isAbsolutePath, kleLocation, staysWithin } from '../../../../server/src/workspace/kle/location.ts';
import { KleStore } from '../../../../server/src/workspace/kle/store.ts';

const fixtures = path.join(import.meta.dirname, '../../../../fixtures/kle');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-kle-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const uriOf = (file: string): string => pathToFileURL(file).toString();

describe('where the setting points', () => {
  const root = 'file:///moeder/social';
  test.each([
    ['kle/emneplan.xml', 'file:///moeder/social/kle/emneplan.xml'],
    ['.', 'file:///moeder/social'],
    ['kle\\plan', 'file:///moeder/social/kle/plan'],
    ['../kle.xml', undefined],
    ['a/../../b.xml', undefined],
    ['~/kle.xml', undefined],
    ['', undefined],
    ['  ', undefined],
    ['/opt/kle', 'file:///opt/kle'],
    ['vscode-userdata:/kle', 'vscode-userdata:/kle'],
  ])('%s', (value, uri) => {
    expect(kleLocation(value, root)?.uri).toBe(uri);
  });

  test('a relative path needs a workspace; an absolute one does not', () => {
    expect(kleLocation('kle.xml', undefined)).toBeUndefined();
    expect(kleLocation('C:\\kle\\plan.xml', undefined)?.uri).toContain('plan.xml');
    expect(['/a', 'C:\\a', 'c:/a', '\\\\server\\a', 'a/b', './a', 'kle:a'].map(isAbsolutePath)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test.skipIf(process.platform === 'win32')('a link in the workspace does not lead out of it', async () => {
    const inside = path.join(folder, 'workspace');
    fs.mkdirSync(inside);
    fs.symlinkSync(fixtures, path.join(inside, 'link'));
    const location = kleLocation('link', uriOf(inside));
    expect(location && (await staysWithin(location, nodeKleFiles))).toBe(false);
    const store = new KleStore(nodeKleFiles, () => 0);
    expect(location && (await store.read(location))).toMatchObject({ problems: [{ fault: { code: 'outside' } }] });
    // A file in an honest folder may be a link, too.
    fs.mkdirSync(path.join(inside, 'kle'));
    fs.symlinkSync(path.join(fixtures, 'uden-navnerum/emneplan.xml'), path.join(inside, 'kle/emneplan.xml'));
    const honest = kleLocation('kle', uriOf(inside));
    expect(honest && (await store.read(honest)).edition).toBeUndefined();
  });
});

describe('the editions in use', () => {
  test('a folder of both files', async () => {
    const store = new KleStore(nodeKleFiles, () => 0);
    const { edition, problems } = await store.read({ uri: uriOf(path.join(fixtures, 'uden-navnerum')) });
    expect(problems).toEqual([]);
    expect([edition?.published, edition?.subjects.size, edition?.facets.size]).toEqual(['2021-02-01', 4, 2]);
  });

  test('nothing there, or something else there', async () => {
    const store = new KleStore(nodeKleFiles, () => 0);
    const other = path.join(folder, 'andet.xml');
    fs.writeFileSync(other, '<feed/>');
    const codes = async (uri: string) => (await store.read({ uri })).problems.map(({ fault }) => fault.code);
    expect(await codes(uriOf(path.join(folder, 'nothing')))).toEqual(['missing']);
    expect(await codes(uriOf(other))).toEqual(['not-kle']);
    expect(await codes('vscode-userdata:/kle')).toEqual(['missing']);
  });

  test('read once while the file is the same, again when it has changed, looked at only now and then', async () => {
    const file = path.join(folder, 'plan.xml');
    fs.copyFileSync(path.join(fixtures, 'uden-navnerum/emneplan.xml'), file);
    let now = 0;
    let reads = 0;
    let stats = 0;
    const counting: KleFiles = {
      ...nodeKleFiles,
      stat: (uri) => {
        stats++;
        return nodeKleFiles.stat(uri);
      },
      read: (uri) => {
        reads++;
        return nodeKleFiles.read(uri);
      },
    };
    const store = new KleStore(counting, () => now);
    const location = { uri: uriOf(file) };
    const first = (await store.read(location)).edition;
    const asked = stats;
    expect((await store.read(location)).edition).toBe(first);
    expect(stats).toBe(asked);
    now += 60_000;
    expect((await store.read(location)).edition).toBe(first);
    expect([reads, stats > asked]).toEqual([1, true]);

    fs.copyFileSync(path.join(fixtures, 'med-navnerum/emneplan.xml'), file);
    expect((await store.read(location)).edition).toBe(first);
    store.recheck();
    const second = (await store.read(location)).edition;
    expect(second?.published).toBe('2023-05-01');
    expect(reads).toBe(2);
  });
});
