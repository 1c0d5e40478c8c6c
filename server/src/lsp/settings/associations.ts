/** The globs that the user's `files.associations` give the language; asked of clients that have such a setting. */
import type { Connection } from 'vscode-languageserver';
import { LANGUAGE_ID } from '../../protocol.ts';
import type { Client } from '../client.ts';

export const ASSOCIATIONS_SECTION = 'files.associations';

const MOST = 50;
const LONGEST = 200;

/** `[]` for a client that cannot be asked or answers something else. Never rejects. */
export async function associatedGlobs(connection: Connection, client: Client): Promise<string[]> {
  if (!client.configuration) return [];
  try {
    const answer: unknown = await connection.workspace.getConfiguration({ section: ASSOCIATIONS_SECTION });
    if (typeof answer !== 'object' || answer === null) return [];
    return Object.entries(answer)
      .filter(([glob, language]) => language === LANGUAGE_ID && glob.length <= LONGEST)
      .map(([glob]) => glob)
      .slice(0, MOST);
  } catch {
    return [];
  }
}
