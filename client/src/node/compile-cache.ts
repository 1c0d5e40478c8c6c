/**
 * Lets Node keep the compiled form of the server's code, so that the next start does not compile it again (Node 22.1 and
 * later; earlier ones do not know the variable). It is kept where VS Code keeps what belongs to this extension, beside the
 * user's other data: whoever can write there could change the extension itself. Node takes an entry only if source,
 * version of the engine and checksum are right.
 */
import { type ExtensionContext, FileType, Uri, workspace } from 'vscode';

const FOLDER = 'compiled';

/** The environment for the server; empty where there is no folder on disk or the user has decided otherwise. */
export function compileCache(
  { globalStorageUri, extension }: Pick<ExtensionContext, 'globalStorageUri' | 'extension'>,
  own: NodeJS.ProcessEnv = process.env,
): { readonly NODE_COMPILE_CACHE?: string } {
  if (globalStorageUri.scheme !== 'file' || own.NODE_COMPILE_CACHE || own.NODE_DISABLE_COMPILE_CACHE) return {};
  return { NODE_COMPILE_CACHE: Uri.joinPath(globalStorageUri, FOLDER, versionOf(extension)).fsPath };
}

/** Removes what earlier versions of the extension have left; never rejects. */
export async function dropOldCaches({
  globalStorageUri,
  extension,
}: Pick<ExtensionContext, 'globalStorageUri' | 'extension'>): Promise<void> {
  const folder = Uri.joinPath(globalStorageUri, FOLDER);
  try {
    for (const [name, type] of await workspace.fs.readDirectory(folder))
      if (type === FileType.Directory && name !== versionOf(extension))
        await workspace.fs.delete(Uri.joinPath(folder, name), { recursive: true });
  } catch {
    // There is none yet, or somebody else is at it: another start will do it.
  }
}

function versionOf({ packageJSON }: ExtensionContext['extension']): string {
  return String(packageJSON.version);
}
