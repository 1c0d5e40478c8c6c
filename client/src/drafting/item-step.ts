/** "Gå til næste punkt" and its like: the cursor goes from item to item, or to the next decision that is to be written. */
import { Position, Range, Selection, TextEditorRevealType, window } from 'vscode';
import { ITEM_STEP_REQUEST, type ItemStepParams, type ItemStepResult } from '../../../server/src/protocol.ts';
import { openReferat } from '../open-referat.ts';
import type { ServerControl } from '../server/server-control.ts';

/** Goes there; false when there is nowhere to go. */
export async function goToItem(control: ServerControl, step: ItemStepParams['step']): Promise<boolean> {
  const open = await openReferat(control);
  if (!open) return false;
  const { editor, client, say } = open;
  const params: ItemStepParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    line: editor.selection.active.line,
    step,
  };
  const answer = await client.sendRequest<ItemStepResult>(ITEM_STEP_REQUEST, params);
  if (!answer) {
    if (step === 'nextUndecided') void window.showInformationMessage(say.allDecided);
    return false;
  }
  const at = new Position(answer.line, 0);
  editor.selection = new Selection(at, at);
  const type = step === 'nextUndecided' ? TextEditorRevealType.InCenterIfOutsideViewport : TextEditorRevealType.AtTop;
  editor.revealRange(new Range(at, at), type);
  return true;
}
