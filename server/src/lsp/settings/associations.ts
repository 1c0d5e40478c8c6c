/** The globs that the user's `files.associations` give the language; asked of clients that have such a setting. */
import type { Connection } from 'vscode-languageserver';
import { safeToShow } from '../../domain/safe-text.ts';
import { LANGUAGE_ID, type TextLanguage } from '../../protocol.ts';
import { patternMessage } from '../../texts/workspace/patterns.ts';
import { ASSOCIATIONS_SECTION } from '../../workspace/configuration/associations.ts';
import { compilePattern } from '../../workspace/patterns/compile.ts';
import type { Client } from '../client.ts';

const MOST = 50;

/**
 * `[]` for a client that cannot be asked or answers something else; patterns that say nothing are left out, and the log says
 * why. Never rejects.
 */
export async function associatedGlobs(
  connection: Connection,
  client: Client,
  language: TextLanguage,
): Promise<string[]> {
  if (!client.configuration) return [];
  try {
    const answer: unknown = await connection.workspace.getConfiguration({ section: ASSOCIATIONS_SECTION });
    if (typeof answer !== 'object' || answer === null) return [];
    return Object.entries(answer)
      .filter(([, language]) => language === LANGUAGE_ID)
      .map(([glob]) => glob)
      .filter((glob) => {
        const { fault } = compilePattern(glob, 'association');
        if (fault)
          connection.console.warn(`${ASSOCIATIONS_SECTION} "${shown(glob)}": ${patternMessage(fault, language)}`);
        return fault === undefined;
      })
      .slice(0, MOST);
  } catch {
    return [];
  }
}

function shown(glob: string): string {
  return safeToShow(glob.slice(0, 60));
}
