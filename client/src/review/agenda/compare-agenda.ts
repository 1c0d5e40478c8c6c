/** "Sammenlign med dagsordenen": a diff, and beside it the list of what became of the items. */

import { commands, ProgressLocation, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { AGENDA_NAME } from '../../../../server/src/domain/words/meeting-words.ts';
import {
  COMPARE_AGENDA_REQUEST,
  type CompareAgendaParams,
  type CompareAgendaResult,
  LANGUAGE_ID,
} from '../../../../server/src/protocol.ts';
import { findReferater } from '../../detection/find-referater.ts';
import { commandDocument, tellNone } from '../../files/too-large.ts';
import { textLanguage } from '../../settings.ts';
import { ask } from '../ask.ts';
import { REVIEW_TEXTS, type ReviewTexts } from '../review-texts.ts';
import { type AgendaView, diffCommand } from './agenda-view.ts';

/**
 * The command. The result is for whoever called it: null when there is no agenda, undefined when nothing was asked.
 * @param resource the minutes or the agenda; without it the active document
 */
export async function compareAgenda(
  client: BaseLanguageClient,
  list: AgendaView,
  resource?: Uri,
): Promise<CompareAgendaResult | null | undefined> {
  const document = await commandDocument(resource);
  const say = REVIEW_TEXTS[textLanguage(document)];
  if (document?.languageId !== LANGUAGE_ID) {
    await tellNone(say.compareNoFile);
    return undefined;
  }
  const result = await compared(client, document, say);
  if (result) await show(result, list, say);
  else if (result === null) void offerChoice(client, document, list, say);
  return result;
}

/** The message stays until it is answered; the command does not wait for that. */
async function offerChoice(
  client: BaseLanguageClient,
  document: TextDocument,
  list: AgendaView,
  say: ReviewTexts,
): Promise<void> {
  const answer = await window.showInformationMessage(say.noAgenda, say.chooseAgenda);
  if (answer !== say.chooseAgenda) return;
  const other = await chooseOther(document.uri, say);
  if (!other) return;
  const result = await compared(client, document, say, other);
  if (result) await show(result, list, say);
  else if (result === null) void window.showInformationMessage(say.notComparable);
}

/** The server may have to read the folder first, so this can be cancelled. */
function compared(
  client: BaseLanguageClient,
  document: TextDocument,
  say: ReviewTexts,
  other?: Uri,
): Thenable<CompareAgendaResult | null | undefined> {
  const params: CompareAgendaParams = {
    textDocument: { uri: document.uri.toString() },
    ...(other ? { other: { uri: other.toString() } } : {}),
  };
  return window.withProgress(
    { location: ProgressLocation.Notification, title: say.comparing, cancellable: true },
    (_, token) => ask<CompareAgendaResult | null>(client, COMPARE_AGENDA_REQUEST, params, token),
  );
}

async function show(result: CompareAgendaResult, list: AgendaView, say: ReviewTexts): Promise<void> {
  const { command, arguments: parts = [] } = diffCommand(result);
  await commands.executeCommand(command, ...parts);
  if (result.changes.length > 0) return list.show(result);
  await list.hide();
  void window.showInformationMessage(say.unchanged(result.common));
}

async function chooseOther(own: Uri, say: ReviewTexts): Promise<Uri | undefined> {
  const files = (await findReferater()).filter((uri) => uri.toString() !== own.toString());
  if (files.length === 0) {
    void window.showInformationMessage(say.noOther);
    return undefined;
  }
  // What says that it is an agenda comes first; otherwise the newest name.
  const choices = files
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => rank(b.label) - rank(a.label) || b.label.localeCompare(a.label, 'da'));
  return (await window.showQuickPick(choices, { title: say.chooseAgendaTitle, matchOnDescription: true }))?.uri;
}

function rank(name: string): number {
  return AGENDA_NAME.test(name) ? 1 : 0;
}
