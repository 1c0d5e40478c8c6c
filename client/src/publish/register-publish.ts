/** The commands that give minutes out: "Udgiv…" and "Udskriv som PDF". What they do is loaded when they are called. */
import { commands, type ExtensionContext, Uri } from 'vscode';
import type { PublishAnswers } from './publish.ts';
import type { RunCli } from './run-cli.ts';

/** @param run the bundled command line: there is one gate, whoever asks to pass it */
export function registerPublish(context: ExtensionContext, run: RunCli): void {
  context.subscriptions.push(
    commands.registerCommand('referat.publish', async (resource?: Uri, answers?: unknown): Promise<Uri | undefined> => {
      const { publish } = await import('./publish.ts');
      return publish(run, resource, isAnswers(answers) ? answers : {});
    }),
    commands.registerCommand('referat.printPdf', async (resource?: Uri): Promise<Uri | undefined> => {
      const { openAsPage } = await import('./open-as-page.ts');
      return openAsPage(run, context.globalStorageUri, resource);
    }),
  );
}

/** A menu hands over more than the file. */
function isAnswers(value: unknown): value is PublishAnswers {
  return typeof value === 'object' && value !== null && 'folder' in value && value.folder instanceof Uri;
}
