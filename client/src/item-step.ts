/** "Gå til næste punkt" and its like: the cursor goes from item to item, or to the next decision that is to be written. */
import { Position, Range, Selection, TextEditorRevealType, window } from 'vscode';
import { ITEM_STEP_REQUEST, type ItemStepParams, type ItemStepResult, LANGUAGE_ID } from '../../server/src/protocol.ts';
import { DRAFTING_TEXTS } from './drafting-texts.ts';
import type { ServerControl } from './server-control.ts';
import { textLanguage } from './settings.ts';

/** Goes there; false when there is nowhere to go. */
export async function goToItem(control: ServerControl, step: ItemStepParams['step']): Promise<boolean> {
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
