/** "Vis opbygningen": the outline of a referat; VS Code's own command shows that of whatever has the focus. */
import { commands, type TextEditor, window } from 'vscode';
import { chosenReferat } from './chosen-referat.ts';

/** The command. Gives the editor whose outline is shown; undefined when no referat is open. */
export async function showOutline(): Promise<TextEditor | undefined> {
  const document = await chosenReferat();
  if (document === undefined) return undefined;
  const editor = await window.showTextDocument(document);
  await commands.executeCommand('outline.focus');
  return editor;
}
