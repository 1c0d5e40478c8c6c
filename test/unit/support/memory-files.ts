/** A workspace in memory: the twin of the real ones, for tests. */

import { canonicalUri, folderOf, pathOf } from '../../../server/src/workspace/addresses.ts';
import { type IsReferatName, nameOf, referatNames } from '../../../server/src/workspace/index/file-names.ts';
import type { FileStamp, WorkspaceFiles } from '../../../server/src/workspace/index/files.ts';

export class MemoryFiles implements WorkspaceFiles {
  readonly #files = new Map<string, { bytes: Uint8Array; mtime: number }>();
  readonly #isReferat: IsReferatName;
  #clock = 1;
  /** How often each file was read. */
  readonly reads = new Map<string, number>();
  listed = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}, associations: readonly string[] = []) {
    this.#isReferat = referatNames(associations);
    for (const [uri, content] of Object.entries(files)) this.write(uri, content);
  }

  write(uri: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files.set(canonicalUri(uri), { bytes, mtime: this.#clock++ });
  }

  delete(uri: string): void {
    this.#files.delete(canonicalUri(uri));
  }

  async *list(cancel: { readonly isCancellationRequested: boolean }): AsyncIterable<FileStamp> {
    this.listed++;
    for (const uri of [...this.#files.keys()]) {
      if (cancel.isCancellationRequested) return;
      const stamp = await this.stat(uri);
      if (stamp) yield stamp;
    }
  }

  async stat(uri: string): Promise<FileStamp | undefined> {
    const file = this.#files.get(canonicalUri(uri));
    return file && this.#isReferat(uri) ? { uri, mtime: file.mtime, size: file.bytes.length } : undefined;
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    this.reads.set(uri, (this.reads.get(uri) ?? 0) + 1);
    return this.#files.get(canonicalUri(uri))?.bytes;
  }

  async folders(folder: string): Promise<readonly string[]> {
    const base = `${canonicalUri(folder)}/`;
    const below = [...this.#files.keys()].filter((uri) => uri.startsWith(base)).map((uri) => uri.slice(base.length));
    return [
      ...new Set(
        below.filter((rest) => rest.includes('/')).map((rest) => decodeURIComponent(rest.split('/')[0] ?? '')),
      ),
    ];
  }

  async names(folder: string): Promise<readonly string[]> {
    return [...this.#files.keys()]
      .filter((uri) => folderOf(uri) === canonicalUri(folder))
      .map((uri) => nameOf(pathOf(uri)));
  }
}
