import { beforeEach, expect, test, vi } from 'vitest';

const folders = new Map<string, string[]>();
const deleted: string[] = [];
const at = (path: string) => ({ scheme: 'file', path, fsPath: path });
vi.mock('vscode', () => ({
  FileType: { File: 1, Directory: 2 },
  Uri: { joinPath: (base: { path: string }, ...parts: string[]) => at([base.path, ...parts].join('/')) },
  workspace: {
    fs: {
      readDirectory: async ({ path }: { path: string }) => {
        const names = folders.get(path);
        if (!names) throw new Error('no such folder');
        return names.map((name) => [name, name.includes('.txt') ? 1 : 2]);
      },
      delete: async ({ path }: { path: string }) => void deleted.push(path),
    },
  },
}));
const { compileCache, dropOldCaches } = await import('../../../client/src/node/compile-cache.ts');
type Context = Parameters<typeof dropOldCaches>[0];

const extension = { packageJSON: { version: '1.2.3' } };
const context = { globalStorageUri: at('/user/storage'), extension } as unknown as Context;

beforeEach(() => {
  folders.clear();
  deleted.length = 0;
});

test('in the extension’s own storage, one folder for each version', () => {
  expect(compileCache(context, {})).toEqual({ NODE_COMPILE_CACHE: '/user/storage/compiled/1.2.3' });
});

test('not where there is no disk, and not against the user’s own choice', () => {
  const elsewhere = { globalStorageUri: { scheme: 'vscode-userdata' }, extension } as unknown as Context;
  expect(compileCache(elsewhere, {})).toEqual({});
  expect(compileCache(context, { NODE_COMPILE_CACHE: '/mine' })).toEqual({});
  expect(compileCache(context, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual({});
});

test('what earlier versions have left goes; nothing else, and no trouble where there is nothing', async () => {
  await dropOldCaches(context);
  folders.set('/user/storage/compiled', ['1.2.2', '1.2.3', 'note.txt']);
  await dropOldCaches(context);
  expect(deleted).toEqual(['/user/storage/compiled/1.2.2']);
});
