/** What a server in Node has of a workspace on disk: its files, a thread to read them, a folder to remember them in. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkspaceAccess, WorkspacePlace } from '../lsp/runtime.ts';
import { localReader } from '../workspace/index/entry-reader.ts';
import { turn } from '../workspace/turn.ts';
import { fileStore } from './file-store.ts';
import { threadReader } from './thread-reader.ts';
import { NodeFiles } from './workspace-files.ts';

/**
 * Undefined when a folder is not on disk: then the client, which knows its way there, is asked for all of them.
 * @param program the bundle of the server, which is the thread's, too
 */
export function nodeWorkspace(
  { folders, isReferat, storage }: WorkspacePlace,
  program: string,
): WorkspaceAccess | undefined {
  if (folders.some((folder) => !folder.startsWith('file:'))) return undefined;
  const files = new NodeFiles(folders, isReferat);
  return {
    files,
    reader: threadReader(program, localReader(files, turn)),
    ...(storage?.startsWith('file:') ? { store: fileStore(path.join(fileURLToPath(storage), 'index')) } : {}),
  };
}
