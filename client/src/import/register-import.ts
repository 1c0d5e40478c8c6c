/** The command that brings minutes over; what it does is loaded when it is called. */
import { commands, type ExtensionContext, type Uri } from 'vscode';
import type { ImportLayout } from '../../../server/src/protocol/import.ts';
import type { ReadImport } from './import-file.ts';

export function registerImport(context: ExtensionContext, read: ReadImport): void {
  context.subscriptions.push(
    commands.registerCommand(
      'referat.import',
      async (file?: Uri, layout?: unknown): Promise<Uri | undefined> =>
        // A menu of the explorer hands over more than the file.
        (await import('./import-file.ts')).importFile(read, file, isLayout(layout) ? layout : undefined),
    ),
  );
}

function isLayout(value: unknown): value is ImportLayout {
  return value === 'house' || value === 'firstagenda';
}
