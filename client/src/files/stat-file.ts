/** Tells a server without a file system about KLE files: whether they are there, how large and how old. */
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { STAT_FILE_REQUEST, type StatFileResult } from '../../../server/src/protocol.ts';

/** Only about what `allowed` says the server has business with. */
export function answerStatFile(client: BaseLanguageClient, allowed: (uri: Uri) => boolean): void {
  client.onRequest(STAT_FILE_REQUEST, async ({ uri }: { readonly uri: string }): Promise<StatFileResult | null> => {
    const file = Uri.parse(uri);
    if (!allowed(file)) return null;
    try {
      const { type, size, mtime } = await workspace.fs.stat(file);
      if ((type & FileType.Directory) === 0) return { kind: 'file', size, modified: mtime };
      const entries = await workspace.fs.readDirectory(file);
      const names = entries.filter(([, kind]) => (kind & FileType.File) !== 0).map(([name]) => name);
      return { kind: 'folder', size, modified: mtime, names };
    } catch {
      return null;
    }
  });
}
