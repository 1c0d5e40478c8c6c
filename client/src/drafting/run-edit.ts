/** An explicit edit where the cursor is: the server says what it is, the editor does it in one step. */
import { type TextEditor, TextEditorRevealType, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EDIT_REQUEST, type EditParams, type EditRequestResult } from '../../../server/src/protocol.ts';
import { openReferat } from '../open-referat.ts';
import type { ServerControl } from '../server/server-control.ts';

/** Asks for the edit and makes it; false (and a sentence for the user) when it was not done. */
export async function runEdit(control: ServerControl, edit: string): Promise<boolean> {
  const open = await openReferat(control);
  if (!open) return false;
  const { editor, client, say } = open;
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
