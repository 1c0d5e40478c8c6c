/** Texts kept in a folder that the client gave the server for itself. Written whole or not at all. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeyValueStore } from '../workspace/index/entry-cache.ts';

/** A text that large is none of ours. */
const LARGEST = 64 * 1024 * 1024;

export function fileStore(folder: string): KeyValueStore {
  const fileOf = (key: string): string => path.join(folder, `${key.replace(/[^\w-]/g, '_')}.json`);
  return {
    async get(key) {
      try {
        const file = fileOf(key);
        return (await fs.stat(file)).size > LARGEST ? undefined : await fs.readFile(file, 'utf8');
      } catch {
        return undefined;
      }
    },
    async set(key, value) {
      const file = fileOf(key);
      const whole = `${file}.${process.pid}.tmp`;
      try {
        await fs.mkdir(folder, { recursive: true });
        await fs.writeFile(whole, value);
        await fs.rename(whole, file);
      } catch {
        await fs.rm(whole, { force: true }).catch(() => undefined);
      }
    },
  };
}
