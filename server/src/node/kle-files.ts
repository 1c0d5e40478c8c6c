/** KLE files on a disk, for the server as a process and for the command line. Only `file:` addresses are read. */
import fs from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { KleFiles } from '../workspace/kle/files.ts';
import { readFileAt } from './read-file.ts';

export const nodeKleFiles: KleFiles = {
  async stat(uri) {
    try {
      const stat = await fs.promises.stat(pathOf(uri));
      const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : undefined;
      return kind && { kind, size: stat.size, modified: stat.mtimeMs };
    } catch {
      return undefined;
    }
  },
  async list(uri) {
    try {
      const entries = await fs.promises.readdir(pathOf(uri), { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    } catch {
      return [];
    }
  },
  read: readFileAt,
  async realPath(uri) {
    try {
      return pathToFileURL(await fs.promises.realpath(pathOf(uri))).toString();
    } catch {
      return undefined;
    }
  },
};

function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) throw new Error('not on this disk');
  return fileURLToPath(uri);
}
