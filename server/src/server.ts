/** The language server: translates the protocol to the pure functions of the tree, nothing else. */
import type { Connection } from 'vscode-languageserver';
import { version } from '../../package.json';
import { CAPABILITIES } from './lsp/capabilities.ts';
import { Diagnostics } from './lsp/diagnostics.ts';
import { Documents } from './lsp/documents.ts';
import { Handlers, type Life } from './lsp/handlers.ts';
import { registerLanguageFeatures } from './lsp/language-features.ts';
import type { Runtime } from './lsp/runtime.ts';
import { Settings } from './lsp/settings.ts';
import { reportStatus } from './lsp/status.ts';
import type { InitializationOptions } from './protocol.ts';

/** Serves one client over `connection` until it says `exit`. Returns at once, with where the server is in its life. */
export function startServer(connection: Connection, runtime: Runtime): Readonly<Life> {
  const life: Life = { phase: 'new' };
  const documents = new Documents((error) => handlers.fault('update', error));
  const handlers = new Handlers(connection, runtime, documents, life);
  const settings = new Settings(connection, runtime);
  const diagnostics = new Diagnostics(connection, runtime, documents, handlers, async () => () => []);
  let linkSupport = false;
  let announce = async (): Promise<void> => undefined;

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    const options = initializationOptions as InitializationOptions | undefined | null;
    settings.initialize(capabilities, options?.language);
    diagnostics.initialize(capabilities);
    linkSupport = capabilities.textDocument?.definition?.linkSupport === true;
    announce = () => settings.register(capabilities);
    life.phase = 'running';
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Referat', version } };
  });
  connection.onInitialized(() => handlers.quietly('initialized', () => announce()));
  connection.onShutdown(() => {
    life.phase = 'shut-down';
  });
  connection.onDidChangeConfiguration((params) =>
    handlers.quietly('didChangeConfiguration', () => settings.didChange(params.settings)),
  );
  settings.onChange(() => diagnostics.everythingChanged());
  documents.onClose((state) => settings.forget(state.uri));

  registerLanguageFeatures({
    connection,
    handlers,
    settings,
    cursorAt: (state, line) => diagnostics.cursorAt(state, line),
    linkSupport: () => linkSupport,
  });
  connection.languages.diagnostics.on(
    handlers.document('diagnostic', { kind: 'full' as const, items: [] }, (state, params) =>
      diagnostics.pull(state, params.previousResultId),
    ),
  );
  reportStatus(connection, runtime, documents, handlers);
  documents.listen(connection);
  connection.listen();
  return life;
}
