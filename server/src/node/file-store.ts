/**
 * Texts kept in a folder that the client gave the server for itself: written whole or not at all, and for this user's eyes
 * only. What is no file of its own (a link, a device, a pipe) was not written here and is not read.
 */
import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeyValueStore } from '../workspace/index/entry-cache.ts';

/** A text that large is none of ours. */
const LARGEST = 64 * 1024 * 1024;
/** Without following a link, and without waiting for the other end of a pipe; Windows knows neither. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export function fileStore(folder: string): KeyValueStore {
  const fileOf = (key: string): string => path.join(folder, `${key.replace(/[^\w-]/g, '_')}.json`);
  return {
    async get(key) {
      try {
        const handle = await fs.open(fileOf(key), READ_ONLY);
        try {
          const stat = await handle.stat();
          return stat.isFile() && stat.size <= LARGEST ? await handle.readFile('utf8') : undefined;
        } finally {
          await handle.close();
        }
      } catch {
        return undefined;
      }
    },
    async set(key, value) {
      const file = fileOf(key);
      const whole = `${file}.${process.pid}.tmp`;
      try {
        await fs.mkdir(folder, { recursive: true, mode: 0o700 });
        await fs.writeFile(whole, value, { mode: 0o600, flag: 'wx' });
        await fs.rename(whole, file);
      } catch {
        await fs.rm(whole, { force: true }).catch(() => undefined);
      }
    },
  };
}
