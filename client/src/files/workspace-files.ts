/** Finds files for a server that has no file system, and tells one where it may keep its index and find its parts. */
import { type CancellationToken, type ExtensionContext, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type InitializationOptions,
  LIST_FILES_REQUEST,
  LIST_FOLDER_REQUEST,
  type ListFilesParams,
  type ListFolderParams,
} from '../../../server/src/protocol.ts';

/** Only the workspace is looked through, whoever asks; what the user excludes from search stays out. */
export function answerListFiles(client: BaseLanguageClient): void {
  client.onRequest(
    LIST_FILES_REQUEST,
    async ({ globs, limit }: ListFilesParams, token: CancellationToken): Promise<string[]> => {
      const found = await workspace.findFiles(`{${globs.join(',')}}`, undefined, limit, token);
      return found.map((file) => file.toString());
    },
  );
  client.onRequest(LIST_FOLDER_REQUEST, async ({ uri, folders }: ListFolderParams): Promise<string[]> => {
    const folder = Uri.parse(uri);
    const wanted = folders === true ? FileType.Directory : FileType.File;
    if (workspace.getWorkspaceFolder(folder) === undefined) return [];
    try {
      const entries = await workspace.fs.readDirectory(folder);
      return entries.filter(([, type]) => type === wanted).map(([name]) => name);
    } catch {
      return [];
    }
  });
}

/** The options with the workspace's own storage folder in them, which there is none of when no folder is open, and the writers' script. */
export function withPlaces(options: LanguageClientOptions, context: ExtensionContext): LanguageClientOptions {
  const { storageUri, extensionUri } = context;
  const before: unknown = options.initializationOptions;
  return {
    ...options,
    initializationOptions: (): InitializationOptions => ({
      ...(typeof before === 'function' ? before() : before),
      ...(storageUri ? { storage: storageUri.toString() } : {}),
      writers: Uri.joinPath(extensionUri, 'dist', 'export.js').toString(true),
    }),
  };
}
