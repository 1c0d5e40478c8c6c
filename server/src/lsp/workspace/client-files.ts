/** The files of a workspace that only the client can reach: in a worker, or on a virtual file system. */
import type { CancellationToken } from 'vscode-languageserver';
import { LIST_FILES_REQUEST, LIST_FOLDER_REQUEST, type ListFolderParams } from '../../protocol.ts';
import { isInside } from '../../workspace/addresses.ts';
import type { IsReferatName } from '../../workspace/index/file-names.ts';
import { type FileStamp, MOST_FILES, type WorkspaceFiles } from '../../workspace/index/files.ts';
import type { AskClient } from './ask-client.ts';
import { readFromClient } from './files.ts';

export interface ClientFilesOptions {
  readonly ask: AskClient;
  readonly folders: readonly string[];
  readonly globs: readonly string[];
  readonly isReferat: IsReferatName;
}

/** Files without stamps: a virtual file system would have to be asked for each. A client that cannot list has none. */
export class ClientFiles implements WorkspaceFiles {
  readonly #options: ClientFilesOptions;

  constructor(options: ClientFilesOptions) {
    this.#options = options;
  }

  async *list(cancel: CancellationToken): AsyncIterable<FileStamp> {
    const { ask, globs } = this.#options;
    const found = await ask(LIST_FILES_REQUEST, { globs, limit: MOST_FILES }, cancel);
    for (const uri of Array.isArray(found) ? (found as readonly unknown[]) : []) {
      if (cancel.isCancellationRequested) return;
      if (typeof uri === 'string' && this.#isOurs(uri)) yield { uri };
    }
  }

  async stat(uri: string): Promise<FileStamp | undefined> {
    return this.#isOurs(uri) ? { uri } : undefined;
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    return isInside(this.#options.folders, uri) ? readFromClient(this.#options.ask, uri) : undefined;
  }

  async names(folder: string): Promise<readonly string[]> {
    return this.#listFolder({ uri: folder });
  }

  async folders(folder: string): Promise<readonly string[]> {
    return this.#listFolder({ uri: folder, folders: true });
  }

  async #listFolder(params: ListFolderParams): Promise<readonly string[]> {
    if (!isInside(this.#options.folders, params.uri)) return [];
    const names = await this.#options.ask(LIST_FOLDER_REQUEST, params);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  }

  #isOurs(uri: string): boolean {
    return isInside(this.#options.folders, uri) && this.#options.isReferat(uri);
  }
}
