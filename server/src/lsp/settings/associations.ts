/** The globs that the user's `files.associations` give the language; asked of clients that have such a setting. */
import type { Connection } from 'vscode-languageserver';
import { LANGUAGE_ID } from '../../protocol.ts';
import { compilePattern } from '../../workspace/patterns/compile.ts';
import type { Client } from '../client.ts';

export const ASSOCIATIONS_SECTION = 'files.associations';

const MOST = 50;
const LONGEST = 200;

/** `[]` for a client that cannot be asked or answers something else; patterns that say nothing are left out. Never rejects. */
export async function associatedGlobs(connection: Connection, client: Client): Promise<string[]> {
  if (!client.configuration) return [];
  try {
    const answer: unknown = await connection.workspace.getConfiguration({ section: ASSOCIATIONS_SECTION });
    if (typeof answer !== 'object' || answer === null) return [];
    return Object.entries(answer)
      .filter(([, language]) => language === LANGUAGE_ID)
      .map(([glob]) => glob)
      .filter((glob) => glob.length <= LONGEST && compilePattern(glob, 'association').fault === undefined)
      .slice(0, MOST);
  } catch {
    return [];
  }
}
