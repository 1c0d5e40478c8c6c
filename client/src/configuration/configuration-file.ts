/** The `.referat.json` that holds for a document: found, changed in one undoable step, saved and shown. */
import { FileType, Position, Range, Selection, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  EDIT_CONFIGURATION_REQUEST,
  type EditConfigurationParams,
  type EditConfigurationResult,
} from '../../../server/src/protocol.ts';
import { QUALITY_TEXTS } from '../check/quality-texts.ts';
import { textLanguage } from '../settings.ts';

const FILE = '.referat.json';

export interface Changed {
  readonly file: Uri;
  /** What the file holds now, and what it held; undefined: there was none. */
  readonly text: string;
  readonly before?: string;
}

/** What came of a change. */
export type Outcome = Changed | { readonly problem: 'broken' | 'nothing' | 'nowhere' | 'not-saved' };

/**
 * Changes the configuration that holds for a referat, and shows it unless it is to be left unseen. Without one, it is made in the workspace folder or in
 * the referat's own folder. Tells the user when it could not be done.
 */
export async function changeConfiguration(
  client: BaseLanguageClient,
  referat: Uri,
  change: EditConfigurationParams['change'],
  newIn: 'workspace' | 'folder',
  show: 'shown' | 'unseen' = 'shown',
): Promise<Outcome> {
  const say = QUALITY_TEXTS[textLanguage(referat)];
  const nearest = await nearestConfiguration(referat);
  const file = nearest ?? newConfiguration(referat, newIn);
  if (file === undefined) {
    void window.showWarningMessage(say.noPlaceForConfiguration);
    return { problem: 'nowhere' };
  }
  const before = nearest && (await present(nearest));
  const params: EditConfigurationParams = {
    uri: client.code2ProtocolConverter.asUri(referat),
    change,
    ...(before ? { text: before.text } : {}),
  };
  const answer = await client.sendRequest<EditConfigurationResult>(EDIT_CONFIGURATION_REQUEST, params);
  if ('problem' in answer) {
    if (answer.problem === 'broken' && before) {
      await window.showTextDocument(before.document);
      void window.showWarningMessage(say.configurationBroken);
    } else void window.showInformationMessage(say.noTemplate);
    return answer;
  }
  const applied = await write(file, answer.text, before);
  const document = await workspace.openTextDocument(file);
  const saved = applied && (!document.isDirty || (await document.save()));
  if (show === 'shown' || !saved) {
    const at = new Position(Math.min(answer.line, document.lineCount - 1), 0);
    await window.showTextDocument(document, { selection: new Selection(at, at) });
  }
  if (!saved) {
    void window.showErrorMessage(say.configurationNotSaved);
    return { problem: 'not-saved' };
  }
  await heardOf(client, file, before ? 2 : 1);
  return { file, text: answer.text, ...(before ? { before: before.text } : {}) };
}

/** Takes a change back. False when the file has been changed since: then it is left as it is. */
export async function undoChange(client: BaseLanguageClient, { file, text, before }: Changed): Promise<boolean> {
  const now = await present(file);
  if (now.text !== text) return false;
  if (before === undefined) await workspace.fs.delete(file);
  else {
    await write(file, before, now);
    await (await workspace.openTextDocument(file)).save();
  }
  if (client.isRunning()) await heardOf(client, file, before === undefined ? 3 : 2);
  return true;
}

/** Outside the workspace nobody watches the file. */
function heardOf(client: BaseLanguageClient, file: Uri, type: 1 | 2 | 3): Promise<void> {
  const changes = [{ uri: client.code2ProtocolConverter.asUri(file), type }];
  return client.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

interface Present {
  readonly document: TextDocument;
  readonly text: string;
  /** The editor has not yet seen that the file was changed by somebody else. */
  readonly stale: boolean;
}

/** The file as the user sees it: with changes that are not saved, else as it is on disk. */
async function present(file: Uri): Promise<Present> {
  const document = await workspace.openTextDocument(file);
  const shown = document.getText();
  if (document.isDirty) return { document, text: shown, stale: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file));
    return { document, text, stale: text !== shown };
  } catch {
    // Another encoding: the editor knows which.
    return { document, text: shown, stale: false };
  }
}

/** One step of undo where the editor has the file as it is; false when it was not possible. */
async function write(file: Uri, text: string, before: Present | undefined): Promise<boolean> {
  const bytes = new TextEncoder().encode(text);
  if (before?.stale) {
    await workspace.fs.writeFile(file, bytes);
    return true;
  }
  const edit = new WorkspaceEdit();
  if (before)
    edit.replace(
      file,
      new Range(new Position(0, 0), before.document.lineAt(before.document.lineCount - 1).range.end),
      text,
    );
  else edit.createFile(file, { contents: bytes });
  return workspace.applyEdit(edit);
}

/** The nearest configuration upwards; the search does not leave the workspace folder that holds the referat. */
async function nearestConfiguration(referat: Uri): Promise<Uri | undefined> {
  if (referat.scheme === 'untitled') return undefined;
  const root = workspace.getWorkspaceFolder(referat)?.uri.path.replace(/(?<!\/)\/+$/, '');
  for (let folder = Uri.joinPath(referat, '..'); ; folder = Uri.joinPath(folder, '..')) {
    const candidate = Uri.joinPath(folder, FILE);
    if (await isFile(candidate)) return candidate;
    const path = folder.path.replace(/(?<!\/)\/+$/, '');
    if (path === root || path === '' || Uri.joinPath(folder, '..').path === folder.path) return undefined;
  }
}

function newConfiguration(referat: Uri, where: 'workspace' | 'folder'): Uri | undefined {
  const untitled = referat.scheme === 'untitled';
  const own = untitled ? workspace.workspaceFolders?.[0] : workspace.getWorkspaceFolder(referat);
  if (own && (untitled || where === 'workspace')) return Uri.joinPath(own.uri, FILE);
  return untitled ? undefined : Uri.joinPath(referat, '..', FILE);
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
