/** The commands that give minutes out: "Udgiv…", "Eksportér…" and "Udskriv som PDF". What they do is loaded when they are called. */
import { commands, type ExtensionContext, Uri } from 'vscode';
import type { ServerControl } from '../server/server-control.ts';
import type { ExportAnswers } from './export-as.ts';
import type { PublishAnswers } from './publish.ts';

export function registerPublish(context: ExtensionContext, control: ServerControl): void {
  context.subscriptions.push(
    commands.registerCommand('referat.publish', async (resource?: Uri, answers?: unknown): Promise<Uri | undefined> => {
      const { publish } = await import('./publish.ts');
      return publish(control, resource, answersIn<PublishAnswers>(answers, 'folder'));
    }),
    commands.registerCommand('referat.export', async (resource?: Uri, answers?: unknown): Promise<Uri | undefined> => {
      const { exportAs } = await import('./export-as.ts');
      return exportAs(control, resource, answersIn<ExportAnswers>(answers, 'target'));
    }),
    commands.registerCommand('referat.printPdf', async (resource?: Uri, target?: unknown): Promise<Uri | undefined> => {
      const { openAsPage } = await import('./open-as-page.ts');
      return openAsPage(control, context.globalStorageUri, resource, target instanceof Uri ? target : undefined);
    }),
  );
}

/** A menu hands over more than the file; answers are known by the place they name. */
function answersIn<T extends object>(value: unknown, place: keyof T & string): T | Partial<T> {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return given[place] instanceof Uri ? (given as T) : {};
}
