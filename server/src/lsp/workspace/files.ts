/** Single files by address: from disk where they lie there and there is one, else from the client. */
import { READ_FILE_REQUEST, type ReadFileParams, STAT_FILE_REQUEST, type StatFileParams } from '../../protocol.ts';
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
  const own = (uri: string): Disk | undefined => (uri.startsWith('file:') ? disk : undefined);
  const clientKle = clientKleFiles(ask);
  const kle = (uri: string): KleFiles => own(uri)?.kleFiles ?? clientKle;
  return {
    readFile: async (uri) => (own(uri) ?? { readFile: (it: string) => readFromClient(ask, it) }).readFile(uri),
    kle: {
      stat: (uri) => kle(uri).stat(uri),
      list: (uri) => kle(uri).list(uri),
      read: (uri) => kle(uri).read(uri),
      realPath: async (uri) => kle(uri).realPath?.(uri),
    },
  };
}

export async function readFromClient(ask: AskClient, uri: string): Promise<Uint8Array | undefined> {
  const params: ReadFileParams = { uri };
  const answer = await ask(READ_FILE_REQUEST, params);
  try {
    return typeof answer === 'string' ? Uint8Array.from(atob(answer), (unit) => unit.charCodeAt(0)) : undefined;
  } catch {
    return undefined;
  }
}

type Stat = Awaited<ReturnType<KleFiles['stat']>> & { readonly names?: readonly string[] };

function clientKleFiles(ask: AskClient): KleFiles {
  const stat = async (uri: string): Promise<Stat | undefined> => {
    const params: StatFileParams = { uri };
    const answer = await ask(STAT_FILE_REQUEST, params);
    return isStat(answer) ? answer : undefined;
  };
  return {
    stat,
    list: async (uri) => (await stat(uri))?.names ?? [],
    async *read(uri) {
      const bytes = await readFromClient(ask, uri);
      if (bytes) yield bytes;
    },
  };
}

function isStat(value: unknown): value is Stat {
  const { kind, size, modified } = (value ?? {}) as Record<string, unknown>;
  return (kind === 'file' || kind === 'folder') && typeof size === 'number' && typeof modified === 'number';
}
