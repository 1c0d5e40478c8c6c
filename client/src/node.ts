/** Entry point on the desktop and on remote hosts: the server is a child process. */
import { type ExtensionContext, Uri } from 'vscode';
import { runThread } from '../../server/src/import/run-thread.ts';
import { registerCheckTask } from './check/check-task.ts';
import { activateReferat, type ReferatApi } from './extension.ts';
import { registerImport } from './import/register-import.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): ReferatApi {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  context.subscriptions.push(registerCheckTask(context.extensionUri));
  const importScript = Uri.joinPath(context.extensionUri, 'dist', 'import.js').fsPath;
  registerImport(context, (request, signal) => runThread(importScript, request, signal));
  return activateReferat(context, 'node', async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = { module, transport: TransportKind.stdio };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient('referat', 'Referat', { run, debug }, await options());
  });
}
