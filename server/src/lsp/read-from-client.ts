import { READ_FILE_REQUEST, type ReadFileParams, type ReadFileResult } from '../protocol.ts';
import type { Connection } from './connection.ts';

/** The file's bytes as the client sees them; undefined when there is none or the client cannot be asked. */
export async function readFromClient(connection: Connection, uri: string): Promise<Uint8Array | undefined> {
  try {
    const params: ReadFileParams = { uri };
    const answer = await connection.sendRequest<ReadFileResult>(READ_FILE_REQUEST, params);
    return answer === null ? undefined : Uint8Array.from(atob(answer), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
