/** A broken configuration file is shown at its line, in the file itself, while some open document depends on it. */
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { configurationMessage } from '../../texts/workspace/configuration.ts';
import type { ConfigurationProblem } from '../../workspace/configuration/problem.ts';
import type { Documents } from '../documents/documents.ts';
import type { Handlers } from '../handlers.ts';
import { Debounced, type Runtime } from '../runtime.ts';
import type { Configurations } from '../settings/configurations.ts';
import type { Settings } from '../settings/settings.ts';

const LATER_MS = 100;

export class ConfigurationProblems {
  readonly #connection: Connection;
  readonly #documents: Documents;
  readonly #settings: Settings;
  readonly #configurations: Configurations;
  readonly #look: Debounced;
  #shown: ReadonlySet<string> = new Set();

  constructor(
    connection: Connection,
    runtime: Runtime,
    documents: Documents,
    handlers: Handlers,
    settings: Settings,
    configurations: Configurations,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#settings = settings;
    this.#configurations = configurations;
    this.#look = new Debounced(runtime.timer, () => void handlers.inBackground('configuration', () => this.#publish()));
    documents.onDidOpen(() => this.look());
    documents.onDidClose(() => this.look());
  }

  /** Looks again, soon. */
  look(): void {
    this.#look.later(LATER_MS);
  }

  async #publish(): Promise<void> {
    const found = new Map<string, Set<ConfigurationProblem>>();
    const resolved = await Promise.all(this.#documents.all().map(({ uri }) => this.#configurations.of(uri)));
    for (const { problems } of resolved)
      for (const problem of problems) found.set(problem.uri, (found.get(problem.uri) ?? new Set()).add(problem));
    const gone = [...this.#shown].filter((uri) => !found.has(uri));
    this.#shown = new Set(found.keys());
    for (const uri of gone) await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, problems] of found) {
      const { language } = await this.#settings.of(uri);
      const diagnostics = [...problems].map(
        (problem): Diagnostic => ({
          range: problem.range,
          severity: DiagnosticSeverity.Warning,
          source: 'Referat',
          code: problem.id,
          message: configurationMessage(problem, language),
        }),
      );
      await this.#connection.sendDiagnostics({ uri, diagnostics });
    }
  }
}
