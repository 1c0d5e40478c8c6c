/** The referat the user is in, and a server that can be asked about it; what is missing is said. */
import { type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE_ID } from '../../server/src/protocol.ts';
import { DRAFTING_TEXTS, type DraftingTexts } from './drafting/drafting-texts.ts';
import { tellNone } from './files/too-large.ts';
import type { ServerControl } from './server/server-control.ts';
import { textLanguage } from './settings.ts';

export interface OpenReferat {
  readonly editor: TextEditor;
  readonly client: BaseLanguageClient;
  readonly say: DraftingTexts;
}

/** Undefined, after a sentence for the user, when no referat is in front or the server does not run. */
export async function openReferat(control: ServerControl): Promise<OpenReferat | undefined> {
  const editor = window.activeTextEditor;
  const say = DRAFTING_TEXTS[textLanguage(editor?.document)];
  if (editor?.document.languageId !== LANGUAGE_ID) {
    await tellNone(say.noReferat);
    return undefined;
  }
  await control.start();
  const { client } = control;
  if (!client?.isRunning()) {
    void window.showErrorMessage(say.serverNeeded);
    return undefined;
  }
  return { editor, client, say };
}
