/** "Behandl filen som referat": gives the open file the language Referat and remembers it for the next time. */
import { languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../server/src/protocol.ts';
import type { DetectionMemory } from './detection-memory.ts';
import { texts } from './settings.ts';

/** The command. `resource` is given when it is called on a tab or in the explorer; otherwise the open editor's file is taken. */
export async function treatFileCommand(memory: DetectionMemory, resource?: Uri): Promise<void> {
  const document = await documentOf(resource);
  if (document === undefined) {
    void window.showInformationMessage(texts().noOpenFile);
    return;
  }
  await memory.remember(document.uri, 'yes');
  if (document.languageId !== LANGUAGE_ID) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}

async function documentOf(resource: Uri | undefined): Promise<TextDocument | undefined> {
  return resource === undefined ? window.activeTextEditor?.document : workspace.openTextDocument(resource);
}
