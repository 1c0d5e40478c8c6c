/** The commands that give minutes out: "Udgiv…" and "Udskriv som PDF". What they do is loaded when they are called. */
import { commands, type ExtensionContext, Uri } from 'vscode';
import type { ServerControl } from '../server/server-control.ts';
import type { PublishAnswers } from './publish.ts';

export function registerPublish(context: ExtensionContext, control: ServerControl): void {
  context.subscriptions.push(
    commands.registerCommand('referat.publish', async (resource?: Uri, answers?: unknown): Promise<Uri | undefined> => {
      const { publish } = await import('./publish.ts');
      return publish(control, resource, isAnswers(answers) ? answers : {});
    }),
    commands.registerCommand('referat.printPdf', async (resource?: Uri, target?: unknown): Promise<Uri | undefined> => {
      const { openAsPage } = await import('./open-as-page.ts');
      return openAsPage(control, context.globalStorageUri, resource, target instanceof Uri ? target : undefined);
    }),
  );
}

/** A menu hands over more than the file. */
function isAnswers(value: unknown): value is PublishAnswers {
  return typeof value === 'object' && value !== null && 'folder' in value && value.folder instanceof Uri;
}
