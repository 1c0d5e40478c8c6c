/** Reads files for a server that has no file system: in a worker, or where the workspace is virtual. */
import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_FILE_REQUEST } from '../../../server/src/protocol.ts';

/** Configurations are small; whatever is larger is none. */
const LARGEST = 16 * 1024 * 1024;
const PIECE = 0x8000;

/** Only what `allowed` says the server has business with is read, whoever asks. */
export function answerReadFile(client: BaseLanguageClient, allowed: (uri: Uri) => boolean): void {
  client.onRequest(READ_FILE_REQUEST, async ({ uri }: { readonly uri: string }): Promise<string | null> => {
    const file = Uri.parse(uri);
    if (!allowed(file)) return null;
    try {
      if ((await workspace.fs.stat(file)).size > LARGEST) return null;
      return base64(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
