/** The folder the suite runs in (a fresh copy of fixtures/sample and test/e2e/workspace) and the extension under test. */
import * as vscode from 'vscode';
import { name, publisher } from '../../../package.json';
import { ok } from './assert.ts';

/** Which host this suite runs in. */
export const flavour: 'node' | 'web' = 'importScripts' in globalThis ? 'web' : 'node';

/** The extension under test: fails when the packed extension was not loaded. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(`${publisher}.${name}`);
  ok(found, `extension ${publisher}.${name} is not there`);
  return found;
}

/** The address of a file in the workspace, e.g. `uri('x.referat.txt')`. */
export function uri(relative: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, relative);
}

/** Opens a file of the workspace in an editor. */
export async function open(relative: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri(relative)));
}

/** Writes a file into the workspace and opens it in an editor. */
export async function openText(relative: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(uri(relative), new TextEncoder().encode(text));
  return open(relative);
}

/** Closes every editor; changes not saved are dropped, so one test's edits never reach the next. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
