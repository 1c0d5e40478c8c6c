/** Commands for drafting. Registered at activation; what they do is loaded when they are called. */
import { commands, Disposable, type Uri } from 'vscode';
import type { ServerControl } from '../server/server-control.ts';
import type { NewReferatAnswers } from './new-referat.ts';

/** Command and the explicit edit (an `EditName` of the server) it asks for. */
export const EDIT_COMMANDS = {
  'referat.moveItemUp': 'moveUp',
  'referat.moveItemDown': 'moveDown',
  'referat.moveItemUpRenumbered': 'moveUpRenumbered',
  'referat.moveItemDownRenumbered': 'moveDownRenumbered',
  'referat.renumber': 'renumber',
  'referat.rebuildContents': 'rebuildContents',
  'referat.toggleClosed': 'toggleClosed',
  'referat.joinParagraph': 'joinParagraph',
} as const;

/** Command and where it leads. */
const STEP_COMMANDS = {
  'referat.nextItem': 'next',
  'referat.previousItem': 'previous',
  'referat.nextUndecided': 'nextUndecided',
} as const;

export function registerDraftingCommands(control: ServerControl): Disposable {
  return Disposable.from(
    ...Object.entries(EDIT_COMMANDS).map(([command, edit]) =>
      commands.registerCommand(
        command,
        async (): Promise<boolean> => (await import('./run-edit.ts')).runEdit(control, edit),
      ),
    ),
    ...Object.entries(STEP_COMMANDS).map(([command, step]) =>
      commands.registerCommand(
        command,
        async (): Promise<boolean> => (await import('./item-step.ts')).goToItem(control, step),
      ),
    ),
    commands.registerCommand(
      'referat.newItem',
      async (): Promise<boolean> => (await import('./new-item.ts')).addNewItem(control),
    ),
    commands.registerCommand(
      'referat.newReferat',
      async (answers?: NewReferatAnswers): Promise<Uri | undefined> =>
        (await import('./new-referat.ts')).newReferat(control, answers),
    ),
    commands.registerCommand(
      'referat.explainReading',
      async (): Promise<boolean> => (await import('../explain-reading.ts')).explainReading(control),
    ),
    // F2 does the same; here it can be found by its name.
    commands.registerCommand('referat.rename', () => commands.executeCommand('editor.action.rename')),
  );
}
