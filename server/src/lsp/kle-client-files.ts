/** KLE files that only the client can reach: in a worker, or on a virtual file system. */

import { STAT_FILE_REQUEST, type StatFileParams, type StatFileResult } from '../protocol.ts';
import type { KleFiles } from '../workspace/kle/files.ts';
import type { Connection } from './connection.ts';
import { readFromClient } from './read-from-client.ts';

/** The client says no to whatever is neither in the workspace nor what the user has pointed to. */
export function clientKleFiles(connection: Connection): KleFiles {
  const stat = async (uri: string): Promise<StatFileResult> => {
    const params: StatFileParams = { uri };
    const answer: unknown = await connection.sendRequest(STAT_FILE_REQUEST, params).catch(() => null);
    return isStat(answer) ? answer : null;
  };
  return {
    stat: async (uri) => (await stat(uri)) ?? undefined,
    list: async (uri) => (await stat(uri))?.names ?? [],
    async *read(uri) {
      const bytes = await readFromClient(connection, uri);
      if (bytes) yield bytes;
    },
  };
}

/** `disk` for `file:` addresses, the client for all others. */
export function filesOf(disk: KleFiles, client: KleFiles): KleFiles {
  const at = (uri: string): KleFiles => (uri.startsWith('file:') ? disk : client);
  return {
    stat: (uri) => at(uri).stat(uri),
    list: (uri) => at(uri).list(uri),
    read: (uri) => at(uri).read(uri),
    realPath: async (uri) => at(uri).realPath?.(uri),
  };
}

function isStat(value: unknown): value is NonNullable<StatFileResult> {
  const { kind, size, modified } = (value ?? {}) as Record<string, unknown>;
  return (kind === 'file' || kind === 'folder') && typeof size === 'number' && typeof modified === 'number';
}
