/** "Behandl mappens .txt som referater": writes `files.associations` for one folder. */
import { ConfigurationTarget, commands, FileType, languages, Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { texts } from '../settings.ts';
import { folderPattern } from './folder-pattern.ts';

/**
 * Makes the `.txt` files lying directly in `folder` referater, now and later. In an open workspace the workspace's
 * settings are written, otherwise the user's own. Resolves to false when nothing could be written.
 */
export async function treatFolder(folder: Uri): Promise<boolean> {
  const say = texts(folder);
  const inWorkspace = workspace.getWorkspaceFolder(folder);
  const pattern = folderPattern(folder.fsPath, inWorkspace?.uri.fsPath);
  const target = inWorkspace === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  const files = workspace.getConfiguration('files');
  const known = files.inspect<Record<string, string>>('associations');
  const before = (inWorkspace === undefined ? known?.globalValue : known?.workspaceValue) ?? {};
  try {
    await files.update('associations', { ...before, [pattern]: LANGUAGE_ID }, target);
  } catch (error) {
    void window.showErrorMessage(say.folderNotSaved(error instanceof Error ? error.message : String(error)));
    return false;
  }
  await treatOpenDocuments(folder);
  return true;
}

/** The command. `resource` is the folder or file it was called on; without one, the open file's folder is taken. */
export async function treatFolderCommand(resource?: Uri): Promise<void> {
  const folder = await chooseFolder(resource ?? window.activeTextEditor?.document.uri);
  if (folder === undefined || !(await treatFolder(folder))) return;
  const say = texts(folder);
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const choice = await window.showInformationMessage(say.folderTreated(name), say.openSettings);
  if (choice !== say.openSettings) return;
  const inWorkspace = workspace.getWorkspaceFolder(folder) !== undefined;
  await commands.executeCommand(
    inWorkspace ? 'workbench.action.openWorkspaceSettings' : 'workbench.action.openSettings',
    'files.associations',
  );
}

async function chooseFolder(resource: Uri | undefined): Promise<Uri | undefined> {
  if (resource !== undefined && resource.scheme !== 'untitled')
    return (await isFolder(resource)) ? resource : Uri.joinPath(resource, '..');
  const roots = workspace.workspaceFolders ?? [];
  if (roots.length === 1) return roots[0]?.uri;
  if (roots.length > 1) return (await window.showWorkspaceFolderPick({ placeHolder: texts().chooseFolder }))?.uri;
  void window.showInformationMessage(texts().noFolder);
  return undefined;
}

async function isFolder(resource: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(resource)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** Documents that are open already keep their language when a setting changes, if they were given one by hand. */
async function treatOpenDocuments(folder: Uri): Promise<void> {
  for (const document of workspace.textDocuments) {
    const isHere = Uri.joinPath(document.uri, '..').toString() === folder.toString();
    if (isHere && document.languageId === 'plaintext' && document.uri.path.toLowerCase().endsWith('.txt'))
      await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }
}
