/** What the handlers share; made once, when the client has said what it can do. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../workspace/configuration/file-name.ts';
import { type Client, folderUris } from './client.ts';
import type { Core } from './core.ts';
import { openDocuments } from './documents/documents.ts';
import { Handlers } from './handlers.ts';
import { ConfigurationProblems } from './problems/configuration-problems.ts';
import { Diagnostics } from './problems/diagnostics.ts';
import { Problems } from './problems/problems.ts';
import type { Runtime } from './runtime.ts';
import { Configurations } from './settings/configurations.ts';
import { Kle } from './settings/kle.ts';
import { Settings } from './settings/settings.ts';
import { askClient } from './workspace/ask-client.ts';
import { type Files, filesOf } from './workspace/files.ts';
import { Workspace } from './workspace/workspace.ts';

export interface Services extends Core {
  readonly runtime: Runtime;
  readonly files: Files;
  readonly settings: Settings;
  readonly configurations: Configurations;
  readonly kle: Kle;
  readonly problems: Problems;
  readonly diagnostics: Diagnostics;
  readonly workspace: Workspace;
  /** Looks whether the configuration that holds for a document has changed unseen. */
  readonly recheckConfiguration: (uri: string) => Promise<void>;
}

export function createServices(connection: Connection, runtime: Runtime, client: Client): Services {
  const documents = openDocuments((error) => handlers.logError('update', error));
  const handlers = new Handlers(connection, documents);
  const core: Core = { connection, client, documents, handlers };
  const settings = new Settings(core);
  const ask = askClient(connection, client);
  const files = filesOf(runtime.disk, ask);
  const configurations = new Configurations(files, client.folders);
  const kle = new Kle(connection, files, settings, configurations);
  const problems = new Problems(client, settings, configurations, kle);
  const diagnostics = new Diagnostics(core, problems);
  const workspace = new Workspace({ ...core, ask, disk: runtime.disk, settings });
  const fileProblems = new ConfigurationProblems({ ...core, settings, configurations, files });

  const configurationChanged = (): void => {
    configurations.forget();
    kle.recheck();
    fileProblems.look();
    diagnostics.everythingChanged();
  };
  // Watchers lose events, and some clients have none: opening, saving and checking look at the files themselves.
  const recheckConfiguration = async (uri: string): Promise<void> => {
    if (await configurations.hasChanged(uri)) configurationChanged();
  };
  const foldersChanged = ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    const gone = new Set(folderUris(removed));
    const folders = [...configurations.roots.filter((uri) => !gone.has(uri)), ...folderUris(added)];
    configurations.roots = folders;
    workspace.folders = folders;
    configurationChanged();
  };

  settings.onChange(() => {
    diagnostics.everythingChanged();
    fileProblems.look();
  });
  documents.onDidOpen(({ document }) => handlers.inBackground('didOpen', () => recheckConfiguration(document.uri)));
  documents.onDidSave(({ document }) => handlers.inBackground('didSave', () => recheckConfiguration(document.uri)));
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    configurations.close(document.uri);
  });
  connection.onDidChangeConfiguration((params) =>
    handlers.inBackground('didChangeConfiguration', () => {
      settings.didChange(params?.settings);
      return workspace.settingsChanged();
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (workspace.watchedFilesChanged(changes).length > 0) configurationChanged();
  });
  connection.onInitialized(() => {
    if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders(foldersChanged);
    void handlers.inBackground('initialized', () => settings.register());
    const watchers = [{ globPattern: `**/${CONFIGURATION_FILE}` }];
    if (client.registers.watchedFiles)
      void handlers.inBackground('initialized', () =>
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      );
  });
  connection.onShutdown(() => handlers.stop());
  documents.listen(connection);
  return {
    ...core,
    runtime,
    files,
    settings,
    configurations,
    kle,
    problems,
    diagnostics,
    workspace,
    recheckConfiguration,
  };
}
