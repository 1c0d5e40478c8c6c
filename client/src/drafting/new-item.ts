/** "Ny sag": the server says where it goes and what it looks like, the editor lets it be filled in. */
import { Position, SnippetString, TextEditorRevealType, window } from 'vscode';
import { NEW_ITEM_REQUEST, type NewItemParams, type NewItemResult } from '../../../server/src/protocol.ts';
import { openReferat } from '../open-referat.ts';
import type { ServerControl } from '../server/server-control.ts';

/** Puts it in; false (and a sentence for the user) when it was not done. */
export async function addNewItem(control: ServerControl): Promise<boolean> {
  const open = await openReferat(control);
  if (!open) return false;
  const { editor, client, say } = open;
  const { document } = editor;
  const { version } = document;
  const params: NewItemParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version },
    line: editor.selection.active.line,
  };
  const answer = await client.sendRequest<NewItemResult>(NEW_ITEM_REQUEST, params);
  // Whatever was typed since then would be torn apart.
  if (!answer || document.version !== version) {
    void window.showInformationMessage(say.textMoved);
    return false;
  }
  const done = await editor.insertSnippet(
    new SnippetString(answer.snippet),
    new Position(answer.line, answer.character),
  );
  if (done) editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return done;
}
