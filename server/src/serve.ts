/**
 * The language server from `initialize` on, as far as a first outline needs it: documents, settings, outline, and when
 * problems are told. The rest is loaded when something of it is asked for, at the latest a moment after the first
 * document has come.
 */
import type {
  ClientCapabilities,
  FileEvent,
  InitializeParams,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { clientParams, folderUris } from './lsp/client-params.ts';
import type { Connection } from './lsp/connection.ts';
import { Diagnostics, type FindProblems } from './lsp/diagnostics.ts';
import { writtenReport } from './lsp/diagnostics-json.ts';
import { Documents } from './lsp/documents.ts';
import { Handlers } from './lsp/handlers.ts';
import { registerOutline } from './lsp/outline-requests.ts';
import type { CoreRuntime } from './lsp/runtime.ts';
import { Settings } from './lsp/settings.ts';
import { reportStatus } from './lsp/status.ts';
import type { InitializationOptions } from './protocol.ts';
import type { Life } from './server.ts';
import { CONFIGURATION_FILE } from './workspace/configuration/file-name.ts';

/** Lines of a document whose memory is worth giving back as soon as it is closed: some 3 MB of minutes, 20 MB of heap. */
const LARGE = 50_000;

/** What the rest is built on. */
export interface Core {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly handlers: Handlers;
  readonly settings: Settings;
  readonly diagnostics: Diagnostics;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  /** The workspace folders at this time, as addresses. */
  readonly folders: readonly string[];
}

/** The rest, once it is loaded: it answers all other requests by itself and is told of what only the core hears. */
export interface Rest {
  readonly find: FindProblems;
  settingsChanged(): Promise<void>;
  watchedFilesChanged(changes: readonly FileEvent[]): void;
  foldersChanged(folders: readonly string[]): void;
}

/** Loads the code of the rest, where that is a file of its own, and gives what registers its handlers. */
export type LoadRest = () => Promise<(core: Core) => Rest>;

/** How long the rest is left for the first answers, after a document has opened and nobody has asked for more (ms). */
const REST_MS = 150;

/**
 * Registers what can be asked of the server; `params` are those of `initialize`, which has been answered.
 * @returns loads the rest, for a request that nobody is registered for yet
 */
export function serve(
  connection: Connection,
  runtime: CoreRuntime,
  life: Readonly<Life>,
  params: InitializeParams,
  load: LoadRest,
): () => Promise<unknown> {
  const { capabilities: client, folders: firstFolders, options } = clientParams(params);
  const documents = new Documents((error) => handlers.fault('update', error));
  const handlers = new Handlers(connection, runtime, documents, life);
  const settings = new Settings(connection, runtime);
  const diagnostics = new Diagnostics(connection, runtime, documents, handlers, async (state) =>
    (await rest()).find(state),
  );
  let folders = firstFolders;

  let loaded: Promise<Rest> | undefined;
  const rest = (): Promise<Rest> => {
    loaded ??= load().then((make) =>
      make({ connection, documents, handlers, settings, diagnostics, client, options, folders }),
    );
    return loaded;
  };
  /** What is not loaded remembers nothing that could be out of date. */
  const tell = (name: string, what: (rest: Rest) => unknown): void => {
    if (loaded) void handlers.quietly(name, async () => what(await rest()));
  };

  settings.initialize(client, options.language);
  diagnostics.initialize(client);
  connection.onInitialized(() => handlers.quietly('initialized', () => announce()));
  connection.onDidChangeConfiguration((changed) =>
    handlers.quietly('didChangeConfiguration', async () => {
      settings.didChange(changed?.settings);
      if (loaded) await (await loaded).settingsChanged();
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    tell('didChangeWatchedFiles', (it) => it.watchedFilesChanged(changes)),
  );
  settings.onChange(() => diagnostics.everythingChanged());
  documents.onClose(({ uri, document }) => {
    settings.forget(uri);
    if (document.lineCount > LARGE) runtime.largeClosed?.();
  });
  documents.onOpen(() => {
    if (loaded) return;
    const soon = (): void => void runtime.timer.setTimeout(() => void handlers.quietly('rest', rest), REST_MS);
    // Counted from the turn after this one: a large document is parsed before, and its outline comes first.
    runtime.timer.setTimeout(soon, 0);
  });
  registerOutline({ connection, handlers, settings, writesJson: runtime.writesJson });
  connection.languages.diagnostics.on(
    handlers.document('diagnostic', { kind: 'full' as const, items: [] }, async (state, { previousResultId }) => {
      const report = await diagnostics.pull(state, previousResultId);
      return runtime.writesJson ? writtenReport(report) : report;
    }),
  );
  reportStatus(connection, runtime, documents, handlers);
  documents.listen(connection);
  return rest;

  /** Asks the client to tell of changes, as far as it lets a server ask for that. */
  async function announce(): Promise<void> {
    const { workspace } = client;
    if (workspace?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(foldersChanged);
    await settings.register(client);
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await connection.client.register('workspace/didChangeWatchedFiles', {
        watchers: [{ globPattern: `**/${CONFIGURATION_FILE}` }],
      });
  }

  function foldersChanged(event: WorkspaceFoldersChangeEvent | undefined): void {
    const gone = new Set(folderUris(event?.removed));
    folders = [...folders.filter((uri) => !gone.has(uri)), ...folderUris(event?.added)];
    const now = folders;
    tell('didChangeWorkspaceFolders', (it) => it.foldersChanged(now));
  }
}
