/** The language server: which requests there are, and who answers them. Everything else is told by the folders. */
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { version } from '../../package.json';
import { CAPABILITIES } from './lsp/capabilities.ts';
import { clientOf } from './lsp/client.ts';
import { registerCodeActions } from './lsp/code-actions/code-actions.ts';
import { registerCodeLens } from './lsp/features/reading/code-lens.ts';
import { registerFolding } from './lsp/features/reading/folding.ts';
import { registerHover } from './lsp/features/reading/hover.ts';
import { registerLinks } from './lsp/features/reading/links.ts';
import { registerOutline } from './lsp/features/reading/outline.ts';
import { registerReferences } from './lsp/features/reading/references.ts';
import { registerTokens } from './lsp/features/reading/tokens.ts';
import { registerCases } from './lsp/features/review/cases.ts';
import { registerExplain } from './lsp/features/review/explain.ts';
import { registerPreview } from './lsp/features/review/preview.ts';
import { registerPublish } from './lsp/features/review/publish.ts';
import { registerReview } from './lsp/features/review/review.ts';
import { reportStatus } from './lsp/features/review/status.ts';
import { registerCompletion } from './lsp/features/writing/completion.ts';
import { registerEdits } from './lsp/features/writing/edits.ts';
import { registerFormat } from './lsp/features/writing/format.ts';
import { registerNewReferat } from './lsp/features/writing/new-referat.ts';
import { registerRename } from './lsp/features/writing/rename.ts';
import { registerCheckFiles } from './lsp/problems/check-files.ts';
import type { Runtime } from './lsp/runtime.ts';
import { createServices, type Services } from './lsp/services.ts';
import { registerEditConfiguration } from './lsp/settings/edit-configuration.ts';

const REGISTRATIONS: readonly ((services: Services) => void)[] = [
  registerOutline,
  registerFolding,
  registerTokens,
  registerHover,
  registerLinks,
  registerReferences,
  registerCodeActions,
  registerCodeLens,
  registerCompletion,
  registerFormat,
  registerRename,
  registerEdits,
  registerNewReferat,
  registerCases,
  registerReview,
  registerExplain,
  registerPreview,
  registerPublish,
  registerCheckFiles,
  registerEditConfiguration,
  reportStatus,
];

/** Serves one client over `connection`, until that ends. */
export function startServer(connection: Connection, runtime: Runtime = {}): void {
  let initialized = false;
  // Whatever nobody is registered for: before `initialize` that is every request.
  connection.onRequest((method) =>
    initialized
      ? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized'),
  );
  connection.onInitialize((params) => {
    if (initialized) return new ResponseError<never>(LSPErrorCodes.RequestFailed, 'initialized already');
    initialized = true;
    const services = createServices(connection, runtime, clientOf(params));
    for (const register of REGISTRATIONS) register(services);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Referat', version } };
  });
  connection.listen();
}
