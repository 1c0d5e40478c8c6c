/** "Behandl filen som referat": gives the open file the language Referat and remembers it for the next time. */
import { languages, type Uri } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { commandDocument, tellNone } from '../files/too-large.ts';
import { texts } from '../settings.ts';
import type { DetectionMemory } from './detection-memory.ts';

/** The command. `resource` is given when it is called on a tab or in the explorer; otherwise the open editor's file is taken. */
export async function treatFileCommand(memory: DetectionMemory, resource?: Uri): Promise<void> {
  const document = await commandDocument(resource);
  if (document === undefined) {
    await tellNone(texts().noOpenFile);
    return;
  }
  await memory.remember(document.uri, 'yes');
  if (document.languageId !== LANGUAGE_ID) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}
