/** Everything the server answers but the outline: problems, what an item says, drafting, many documents. */
import { registerCheckFiles } from './lsp/check-files.ts';
import { ConfigurationProblems } from './lsp/configuration-problems.ts';
import { Configurations } from './lsp/configurations.ts';
import type { DocumentState } from './lsp/document-state.ts';
import { registerDrafting } from './lsp/drafting.ts';
import { registerEditConfiguration } from './lsp/edit-configuration.ts';
import { Kle } from './lsp/kle.ts';
import { registerLanguageFeatures } from './lsp/language-features.ts';
import { Problems } from './lsp/problems.ts';
import { registerActions } from './lsp/register-actions.ts';
import type { Runtime } from './lsp/runtime.ts';
import { Workspace } from './lsp/workspace.ts';
import { WorkspaceAnswers } from './lsp/workspace-answers.ts';
import { registerWorkspaceRequests } from './lsp/workspace-requests.ts';
import type { Core, Rest } from './serve.ts';

/** Registers the rest; documents may be open already. */
export function serveRest(core: Core, runtime: Runtime): Rest {
  const { connection, documents, handlers, settings, diagnostics, client, options } = core;
  const configurations = new Configurations(runtime);
  configurations.roots = core.folders;
  const kle = new Kle(connection, runtime, settings, configurations);
  const problems = new Problems(settings, configurations, kle);
  problems.initialize(client);
  problems.pages = options.rulePages;
  const fileProblems = new ConfigurationProblems(connection, runtime, documents, handlers, settings, configurations);
  const workspace = new Workspace({ connection, runtime, documents, handlers, settings });
  workspace.initialize(client, core.folders, options.storage);
  documents.onClose(({ uri }) => configurations.close(uri));

  const configurationChanged = (): void => {
    configurations.forget();
    kle.recheck();
    fileProblems.look();
    diagnostics.everythingChanged();
  };
  // Watchers lose events, and some clients have none: opening, saving and checking look at the files themselves.
  const lookAgain = async (uri: string): Promise<void> => {
    if (await configurations.hasChanged(uri)) configurationChanged();
  };
  documents.onOpen(({ uri }) => void handlers.quietly('configuration', () => lookAgain(uri)));
  connection.onDidSaveTextDocument(({ textDocument }) =>
    handlers.quietly('didSave', () => lookAgain(textDocument.uri)),
  );

  const cursorAt = (state: DocumentState, line: number): void => diagnostics.cursorAt(state, line);
  const linkSupport = (): boolean => client.textDocument?.definition?.linkSupport === true;
  registerLanguageFeatures({
    connection,
    handlers,
    settings,
    kle,
    workspace: new WorkspaceAnswers(workspace),
    cursorAt,
    linkSupport,
  });
  registerActions({ connection, handlers, documents, settings, problems, cursorAt, client: () => client });
  registerDrafting({ connection, runtime, handlers, documents, settings, configurations, kle, workspace, client });
  registerCheckFiles({ connection, runtime, handlers, documents, settings, configurations, problems, lookAgain });
  registerEditConfiguration(connection, handlers, documents);
  const problemLines = async (state: DocumentState): Promise<number[]> => {
    const report = await diagnostics.pull(state, undefined);
    return report.kind === 'full' ? report.items.map(({ range }) => range.start.line) : [];
  };
  registerWorkspaceRequests({ connection, handlers, documents, settings, workspace, problemLines });

  return {
    async find(state) {
      const check = await problems.checker(state);
      return () => problems.diagnostics(check(), state.uri);
    },
    settingsChanged: () => workspace.settingsChanged(),
    watchedFilesChanged(changes) {
      if (workspace.watchedFilesChanged(changes).length > 0) configurationChanged();
    },
    foldersChanged(folders) {
      configurations.roots = folders;
      workspace.folders = folders;
      configurationChanged();
    },
  };
}
