/** The setting `referat.kle` as the server may see it: a workspace cannot point out of itself, whoever wrote its settings. */
import { type ConfigurationScope, type ExtensionContext, Uri, workspace } from 'vscode';
import { SETTINGS_SECTION } from '../../../server/src/protocol.ts';
import { isAbsolutePath } from '../../../server/src/workspace/kle/location.ts';

/**
 * The value that holds for a resource: a relative path of a trusted workspace, else the user's own, which may be
 * absolute or an address; `''` when there is none.
 */
function safeKle(scope: ConfigurationScope | undefined): string {
  const known = workspace.getConfiguration(SETTINGS_SECTION, scope ?? null).inspect<string>('kle');
  for (const value of [known?.workspaceFolderValue, known?.workspaceValue])
    if (typeof value === 'string' && workspace.isTrusted && !leadsAway(value)) return value;
  return typeof known?.globalValue === 'string' ? known.globalValue : '';
}

/** Middleware: answers to `workspace/configuration` with that value in place. `uris` belong to the answers by their order. */
export function withSafeKle(answers: readonly unknown[], uris: readonly (string | undefined)[]): unknown[] {
  return answers.map((answer, index) => {
    if (typeof answer !== 'object' || answer === null || !('kle' in answer)) return answer;
    const uri = uris[index];
    return { ...answer, kle: safeKle(uri === undefined ? undefined : Uri.parse(uri)) };
  });
}

/** Where downloaded files are kept. */
export function kleFolder(context: ExtensionContext): Uri {
  return Uri.joinPath(context.globalStorageUri, 'kle');
}

/** Whether the server may read a file that lies in no workspace folder: what was downloaded, what the user points to. */
export function isKleFile(uri: Uri, context: ExtensionContext): boolean {
  const own = workspace.getConfiguration(SETTINGS_SECTION, null).inspect<string>('kle')?.globalValue ?? '';
  const places = [kleFolder(context), ...(leadsAway(own) ? [addressOf(own)] : [])];
  const path = uri.toString();
  return places.some(
    (place) => path === place.toString() || path.startsWith(`${place.toString().replace(/(?<!\/)\/+$/, '')}/`),
  );
}

function leadsAway(value: string): boolean {
  return isAbsolutePath(value) || isAddress(value) || value.startsWith('~');
}

function isAddress(value: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(value) && !isAbsolutePath(value);
}

function addressOf(value: string): Uri {
  return isAddress(value) ? Uri.parse(value) : Uri.file(value);
}
