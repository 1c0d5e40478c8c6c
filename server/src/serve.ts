/** The language server from `initialize` on: translates the protocol to the pure functions of the tree, nothing else. */
import type { InitializeParams } from 'vscode-languageserver';
import { registerCheckFiles } from './lsp/check-files.ts';
import { ConfigurationProblems } from './lsp/configuration-problems.ts';
import { Configurations } from './lsp/configurations.ts';
import type { Connection } from './lsp/connection.ts';
import { Diagnostics } from './lsp/diagnostics.ts';
import { writtenReport } from './lsp/diagnostics-json.ts';
import type { DocumentState } from './lsp/document-state.ts';
import { Documents } from './lsp/documents.ts';
import { registerDrafting } from './lsp/drafting.ts';
import { registerEditConfiguration } from './lsp/edit-configuration.ts';
import { Handlers } from './lsp/handlers.ts';
import { Kle } from './lsp/kle.ts';
import { registerLanguageFeatures } from './lsp/language-features.ts';
import { Problems } from './lsp/problems.ts';
import { registerActions } from './lsp/register-actions.ts';
import type { Runtime } from './lsp/runtime.ts';
import { Settings } from './lsp/settings.ts';
import { reportStatus } from './lsp/status.ts';
import { Workspace } from './lsp/workspace.ts';
import { WorkspaceAnswers } from './lsp/workspace-answers.ts';
import { registerWorkspaceRequests } from './lsp/workspace-requests.ts';
import type { InitializationOptions } from './protocol.ts';
import type { Life } from './server.ts';
import { CONFIGURATION_FILE } from './workspace/configuration/resolver.ts';

/** Registers everything that can be asked of the server; `params` are those of `initialize`, which has been answered. */
export function serve(connection: Connection, runtime: Runtime, life: Readonly<Life>, params: InitializeParams): void {
  const { capabilities: client, workspaceFolders, rootUri } = params;
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const documents = new Documents((error) => handlers.fault('update', error));
  const handlers = new Handlers(connection, runtime, documents, life);
  const settings = new Settings(connection, runtime);
  const configurations = new Configurations(runtime);
  const kle = new Kle(connection, runtime, settings, configurations);
  const problems = new Problems(settings, configurations, kle);
  const diagnostics = new Diagnostics(connection, runtime, documents, handlers, async (state) => {
    const check = await problems.checker(state);
    return () => problems.diagnostics(check(), state.uri);
  });
  const fileProblems = new ConfigurationProblems(connection, runtime, documents, handlers, settings, configurations);
  const indexed = new Workspace({ connection, runtime, documents, handlers, settings });
  const cursorAt = (state: DocumentState, line: number): void => diagnostics.cursorAt(state, line);
  const configurationChanged = (): void => {
    configurations.forget();
    kle.recheck();
    fileProblems.look();
    diagnostics.everythingChanged();
  };

  settings.initialize(client, options.language);
  diagnostics.initialize(client);
  problems.initialize(client);
  problems.pages = options.rulePages;
  configurations.roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  indexed.initialize(client, configurations.roots, options.storage);

  connection.onInitialized(() => handlers.quietly('initialized', () => announce()));
  connection.onDidChangeConfiguration((params) =>
    handlers.quietly('didChangeConfiguration', async () => {
      settings.didChange(params?.settings);
      await indexed.settingsChanged();
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (indexed.watchedFilesChanged(changes).length > 0) configurationChanged();
  });
  settings.onChange(() => diagnostics.everythingChanged());
  documents.onClose(({ uri }) => {
    settings.forget(uri);
    configurations.close(uri);
  });

  const linkSupport = (): boolean => client.textDocument?.definition?.linkSupport === true;
  registerLanguageFeatures({
    connection,
    handlers,
    settings,
    kle,
    workspace: new WorkspaceAnswers(indexed),
    cursorAt,
    linkSupport,
    writesJson: runtime.writesJson,
  });
  registerActions({ connection, handlers, documents, settings, problems, cursorAt, client: () => client });
  registerDrafting({
    connection,
    runtime,
    handlers,
    documents,
    settings,
    configurations,
    kle,
    workspace: indexed,
    client,
  });
  registerCheckFiles({ connection, runtime, handlers, documents, settings, configurations, problems });
  registerEditConfiguration(connection, handlers, documents);
  const problemLines = async (state: DocumentState): Promise<number[]> => {
    const report = await diagnostics.pull(state, undefined);
    return report.kind === 'full' ? report.items.map(({ range }) => range.start.line) : [];
  };
  registerWorkspaceRequests({ connection, handlers, documents, settings, workspace: indexed, problemLines });
  connection.languages.diagnostics.on(
    handlers.document('diagnostic', { kind: 'full' as const, items: [] }, async (state, params) => {
      const report = await diagnostics.pull(state, params.previousResultId);
      return runtime.writesJson ? writtenReport(report) : report;
    }),
  );
  reportStatus(connection, runtime, documents, handlers);
  documents.listen(connection);

  /** Asks the client to tell of changes, as far as it lets a server ask for that. */
  async function announce(): Promise<void> {
    const { workspace } = client;
    if (workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        configurations.roots = [
          ...configurations.roots.filter((uri) => !gone.has(uri)),
          ...added.map(({ uri }) => uri),
        ];
        indexed.folders = configurations.roots;
        configurationChanged();
      });
    await settings.register(client);
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await connection.client.register('workspace/didChangeWatchedFiles', {
        watchers: [{ globPattern: `**/${CONFIGURATION_FILE}` }],
      });
  }
}
