/** Writes what the server has made where the user wants it. */
import { type Uri, window, workspace } from 'vscode';
import type { PublishedBytes } from '../../../server/src/protocol.ts';
import type { PublishTexts } from './publish-texts.ts';

/** False, and said, when it could not be written. */
export async function keepFile(file: Uri, { name, base64 }: PublishedBytes, say: PublishTexts): Promise<boolean> {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    await workspace.fs.writeFile(file, bytes);
    return true;
  } catch (error) {
    void window.showErrorMessage(say.notWritten(name, String(error instanceof Error ? error.message : error)));
    return false;
  }
}

/** Undefined when the user has thought better of it. */
export async function askFolder(defaultUri: Uri, title: string, openLabel: string): Promise<Uri | undefined> {
  const choice = { defaultUri, canSelectFolders: true, canSelectFiles: false, title, openLabel };
  return (await window.showOpenDialog(choice))?.[0];
}
