/** An explicit edit where the cursor is: the server says what it is, the editor does it in one step. */
import { type TextEditor, TextEditorRevealType, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EDIT_REQUEST, type EditParams, type EditRequestResult, LANGUAGE_ID } from '../../server/src/protocol.ts';
import { DRAFTING_TEXTS } from './drafting-texts.ts';
import type { ServerControl } from './server-control.ts';
import { textLanguage } from './settings.ts';

/** Asks for the edit and makes it; false (and a sentence for the user) when it was not done. */
export async function runEdit(control: ServerControl, edit: string): Promise<boolean> {
  const editor = window.activeTextEditor;
  const say = DRAFTING_TEXTS[textLanguage(editor?.document)];
  if (editor?.document.languageId !== LANGUAGE_ID) {
    void window.showInformationMessage(say.noReferat);
    return false;
  }
  await control.start();
  const { client } = control;
  if (!client?.isRunning()) {
    void window.showErrorMessage(say.serverNeeded);
    return false;
  }
  const { document } = editor;
  const { version } = document;
  const answer = await client.sendRequest<EditRequestResult | null>(EDIT_REQUEST, paramsOf(client, editor, edit));
  if (!answer || 'refusal' in answer) {
    if (answer) void window.showInformationMessage(answer.refusal);
    return false;
  }
  // Whatever was typed since then would be overwritten in the wrong place.
  if (document.version !== version) {
    void window.showInformationMessage(say.textMoved);
    return false;
  }
  const change = new WorkspaceEdit();
  change.set(
    document.uri,
    await client.protocol2CodeConverter.asTextEdits(answer.edits.map(({ range, newText }) => ({ range, newText }))),
  );
  const done = await workspace.applyEdit(change);
  // An item moved over a screenful would be out of sight with the cursor in it.
  if (done && window.activeTextEditor === editor)
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return done;
}

function paramsOf(client: BaseLanguageClient, { document, selection }: TextEditor, edit: string): EditParams {
  const { code2ProtocolConverter: convert } = client;
  return {
    textDocument: { uri: convert.asUri(document.uri), version: document.version },
    range: convert.asRange(selection),
    edit,
  };
}
