/** Entry point in the browser (vscode.dev, github.dev): the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { activateReferat, type ReferatApi } from './extension.ts';
import { registerImport } from './import/register-import.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): ReferatApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  const importScript = Uri.joinPath(context.extensionUri, 'dist', 'import.js').toString(true);
  registerImport(context, async (request, signal) =>
    (await import('./import/read-in-worker.ts')).readInWorker(importScript, request, signal),
  );
  return activateReferat(context, 'web', async (options) => {
    const { LanguageClient, BrowserMessageReader, BrowserMessageWriter } = await import(
      'vscode-languageclient/browser'
    );
    // A server that has been shut down cannot be started again, so every start gets a worker of its own.
    const start = async () => {
      worker?.terminate();
      worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('referat', 'Referat', start, await options());
  });
}
