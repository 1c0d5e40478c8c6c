/** The language server: which requests there are, and who answers them. Everything else is told by the folders. */
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { version } from '../../package.json';
import { CAPABILITIES } from './lsp/capabilities.ts';
import { clientOf } from './lsp/client.ts';
import { registerCodeActions } from './lsp/code-actions/code-actions.ts';
import { registerCases } from './lsp/features/cases.ts';
import { registerCodeLens } from './lsp/features/code-lens.ts';
import { registerCompletion } from './lsp/features/completion.ts';
import { registerEdits } from './lsp/features/edits.ts';
import { registerExplain } from './lsp/features/explain.ts';
import { registerFolding } from './lsp/features/folding.ts';
import { registerFormat } from './lsp/features/format.ts';
import { registerHover } from './lsp/features/hover.ts';
import { registerLinks } from './lsp/features/links.ts';
import { registerNewReferat } from './lsp/features/new-referat.ts';
import { registerOutline } from './lsp/features/outline.ts';
import { registerPreview } from './lsp/features/preview.ts';
import { registerReferences } from './lsp/features/references.ts';
import { registerRename } from './lsp/features/rename.ts';
import { registerReview } from './lsp/features/review.ts';
import { reportStatus } from './lsp/features/status.ts';
import { registerTokens } from './lsp/features/tokens.ts';
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
  registerCheckFiles,
  registerEditConfiguration,
  reportStatus,
];

/** Serves one client over `connection`, until that ends. */
export function startServer(connection: Connection, runtime: Runtime): void {
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
