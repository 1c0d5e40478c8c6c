/** Single files by address: from disk where they lie there and there is one, else from the client. */
import { READ_FILE_REQUEST, STAT_FILE_REQUEST, type StatFileResult } from '../../protocol.ts';
import type { KleFiles } from '../../workspace/kle/files.ts';
import type { Disk } from '../runtime.ts';
import type { AskClient } from './ask-client.ts';

export interface Files {
  /** The bytes of a file; undefined when there is none or it may not be read. Never rejects. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  readonly kle: KleFiles;
}

/** The client says no to whatever is neither in the workspace nor what the user has pointed to. */
export function filesOf(disk: Disk | undefined, ask: AskClient): Files {
  const clientKle = clientKleFiles(ask);
  const of = (uri: string): KleFiles => (uri.startsWith('file:') ? disk?.files : undefined) ?? clientKle;
  const readFile = (uri: string) => of(uri).read(uri);
  return {
    readFile,
    kle: {
      stat: (uri) => of(uri).stat(uri),
      list: (uri) => of(uri).list(uri),
      read: readFile,
      realPath: async (uri) => of(uri).realPath?.(uri),
    },
  };
}

export async function readFromClient(ask: AskClient, uri: string): Promise<Uint8Array | undefined> {
  const answer = await ask(READ_FILE_REQUEST, { uri });
  try {
    return typeof answer === 'string' ? Uint8Array.from(atob(answer), (unit) => unit.charCodeAt(0)) : undefined;
  } catch {
    return undefined;
  }
}

function clientKleFiles(ask: AskClient): KleFiles {
  const stat = async (uri: string): Promise<StatFileResult | undefined> => {
    const answer = await ask(STAT_FILE_REQUEST, { uri });
    return isStat(answer) ? answer : undefined;
  };
  return {
    stat,
    list: async (uri) => (await stat(uri))?.names ?? [],
    read: (uri) => readFromClient(ask, uri),
  };
}

function isStat(value: unknown): value is StatFileResult {
  const { kind, size, modified } = (value ?? {}) as Record<string, unknown>;
  return (kind === 'file' || kind === 'folder') && typeof size === 'number' && typeof modified === 'number';
}
