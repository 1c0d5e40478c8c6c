/** "Forklar læsningen": opens the explanation of the reading beside the text. */
import { ViewColumn, window, workspace } from 'vscode';
import { EXPLAIN_REQUEST, type ExplainParams, type ExplainResult } from '../../server/src/protocol.ts';
import { openReferat } from './open-referat.ts';
import type { ServerControl } from './server/server-control.ts';

/** True when there was something to explain. */
export async function explainReading(control: ServerControl): Promise<boolean> {
  const open = await openReferat(control);
  if (!open) return false;
  const { editor, client } = open;
  const params: ExplainParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    line: editor.selection.active.line,
  };
  const answer = await client.sendRequest<ExplainResult | null>(EXPLAIN_REQUEST, params);
  if (!answer) return false;
  const document = await workspace.openTextDocument({ language: 'plaintext', content: answer.text });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
  return true;
}
