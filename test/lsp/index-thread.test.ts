/** The server's bundle started as a thread: it reads closed files for the index, and serves nobody. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, minutes } from './support/archive.ts';
import { serverBundle } from './support/bundle.ts';

test('a file comes back as an entry, one that is not there as none', async () => {
  const folder = folderWith({ 'a.referat.txt': minutes(2021) });
  const thread = new Worker(serverBundle);
  onTestFinished(() => void thread.terminate());
  const ask = (id: number, name: string) => {
    const answer = new Promise((resolve) => thread.once('message', resolve));
    thread.postMessage({ id, uri: pathToFileURL(path.join(folder, name)).href });
    return answer;
  };
  const { id, json } = (await ask(7, 'a.referat.txt')) as { id: number; json: string };
  expect(id).toBe(7);
  expect(json).toContain('Plan for museet');
  expect(await ask(8, 'nej.referat.txt')).toEqual({ id: 8, json: undefined });
});
