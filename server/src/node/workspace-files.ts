/** The files of a workspace on disk. Symbolic links are not followed, so nothing outside the folders is ever seen. */

import type { Dirent } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';
import { isInside } from '../workspace/addresses.ts';
import type { IsReferatName } from '../workspace/index/file-names.ts';
import { type FileStamp, LARGEST_INDEXED, MOST_FILES, type WorkspaceFiles } from '../workspace/index/files.ts';
import { NEVER_ENTERED } from './walk.ts';

/** Files looked at together. */
const TOGETHER = 32;
const DEEPEST = 40;

export class NodeFiles implements WorkspaceFiles {
  readonly #folders: readonly string[];
  readonly #isReferat: IsReferatName;

  /** @param folders addresses with the scheme `file` */
  constructor(folders: readonly string[], isReferat: IsReferatName) {
    this.#folders = folders;
    this.#isReferat = isReferat;
  }

  async *list(cancel: CancellationToken): AsyncIterable<FileStamp> {
    const waiting = this.#folders.map((folder) => ({ folder: fileURLToPath(folder), depth: 0 }));
    let count = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { folder, depth } = next;
      const files: string[] = [];
      for (const entry of await entriesOf(folder)) {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory() && depth < DEEPEST && !NEVER_ENTERED.has(entry.name))
          waiting.push({ folder: file, depth: depth + 1 });
        else if (entry.isFile() && this.#isReferat(pathToFileURL(file).href)) files.push(file);
      }
      for (let from = 0; from < files.length; from += TOGETHER) {
        const stamps = await Promise.all(files.slice(from, from + TOGETHER).map(stampOf));
        if (cancel.isCancellationRequested) return;
        for (const stamp of stamps) {
          if (stamp === undefined) continue;
          if (++count > MOST_FILES) return;
          yield stamp;
        }
      }
      if (cancel.isCancellationRequested) return;
    }
  }

  async stat(uri: string): Promise<FileStamp | undefined> {
    const file = this.#isReferat(uri) ? await this.#real(uri) : undefined;
    return file === undefined ? undefined : stampOf(file, uri);
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    try {
      const file = await this.#real(uri);
      if (file === undefined || (await fs.stat(file)).size > LARGEST_INDEXED) return undefined;
      return await fs.readFile(file);
    } catch {
      return undefined;
    }
  }

  async names(folder: string): Promise<readonly string[]> {
    const real = await this.#real(folder);
    if (real === undefined) return [];
    return (await entriesOf(real)).filter((entry) => entry.isFile()).map((entry) => entry.name);
  }

  async folders(folder: string): Promise<readonly string[]> {
    const real = await this.#real(folder);
    if (real === undefined) return [];
    return (await entriesOf(real)).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  }

  /** The path, links resolved, when it still lies in the workspace then. */
  async #real(uri: string): Promise<string | undefined> {
    if (!isInside(this.#folders, uri)) return undefined;
    try {
      const file = await fs.realpath(fileURLToPath(uri));
      for (const folder of this.#folders) {
        const base = await fs.realpath(fileURLToPath(folder));
        if (file === base || file.startsWith(base.endsWith(path.sep) ? base : base + path.sep)) return file;
      }
    } catch {
      // Gone, or not for us.
    }
    return undefined;
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function stampOf(file: string, uri: unknown): Promise<FileStamp | undefined> {
  try {
    const stat = await fs.stat(file);
    if (!stat.isFile()) return undefined;
    return {
      uri: typeof uri === 'string' ? uri : pathToFileURL(file).href,
      mtime: Math.floor(stat.mtimeMs),
      size: stat.size,
    };
  } catch {
    return undefined;
  }
}
