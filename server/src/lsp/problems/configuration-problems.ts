/**
 * A broken configuration file is shown at its line, in the file itself, while some open document depends on it; so is a
 * pattern in the folder's settings that gives no file the language.
 */

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { LANGUAGE_ID } from '../../protocol.ts';
import { decodeText } from '../../text/decode.ts';
import { configurationMessage } from '../../texts/workspace/configuration.ts';
import { associationProblems, FOLDER_SETTINGS } from '../../workspace/configuration/associations.ts';
import type { ConfigurationProblem } from '../../workspace/configuration/problem.ts';
import type { Core } from '../core.ts';
import { Debounced } from '../debounced.ts';
import type { Configurations } from '../settings/configurations.ts';
import type { Settings } from '../settings/settings.ts';
import type { Files } from '../workspace/files.ts';

const LATER_MS = 100;

interface Sources extends Core {
  readonly settings: Settings;
  readonly configurations: Configurations;
  readonly files: Files;
}

export class ConfigurationProblems {
  readonly #from: Sources;
  readonly #look: Debounced;
  #shown: ReadonlySet<string> = new Set();

  constructor(from: Sources) {
    const { documents, handlers } = from;
    this.#from = from;
    this.#look = new Debounced(() => void handlers.inBackground('configuration', () => this.#publish()));
    documents.onDidOpen(() => this.look());
    documents.onDidClose(() => this.look());
  }

  /** Looks again, soon. */
  look(): void {
    this.#look.later(LATER_MS);
  }

  async #publish(): Promise<void> {
    const { connection, documents, settings, configurations } = this.#from;
    const found = new Map<string, Set<ConfigurationProblem>>();
    const resolved = await Promise.all(documents.all().map(({ uri }) => configurations.of(uri)));
    for (const { problems } of [
      ...resolved,
      ...(await Promise.all(configurations.roots.map((root) => this.#ofSettings(root)))),
    ])
      for (const problem of problems) found.set(problem.uri, (found.get(problem.uri) ?? new Set()).add(problem));
    const gone = [...this.#shown].filter((uri) => !found.has(uri));
    this.#shown = new Set(found.keys());
    for (const uri of gone) await connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, problems] of found) {
      const { language } = await settings.of(uri);
      const diagnostics = [...problems].map(
        (problem): Diagnostic => ({
          range: problem.range,
          severity: DiagnosticSeverity.Warning,
          source: 'Referat',
          code: problem.id,
          message: configurationMessage(problem, language),
        }),
      );
      await connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  /** None while no document is open: then nothing of ours is shown. */
  async #ofSettings(root: string): Promise<{ readonly problems: readonly ConfigurationProblem[] }> {
    if (this.#from.documents.all().length === 0) return { problems: [] };
    const uri = `${root.replace(/\/$/, '')}/${FOLDER_SETTINGS}`;
    const bytes = await this.#from.files.readFile(uri);
    return { problems: bytes ? associationProblems(decodeText(bytes).text, uri, LANGUAGE_ID) : [] };
  }
}
