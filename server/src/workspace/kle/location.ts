/** Where the setting `referat.kle` points. */
import { URI, Utils } from 'vscode-uri';
import { isInside, join } from '../addresses.ts';
import type { KleFiles } from './files.ts';

export interface KleLocation {
  readonly uri: string;
  /** The folder that must hold it; only where the path is counted from there. */
  readonly within?: string;
}

/**
 * Reads the value of the setting. An absolute path or an address is the user's own word (the client has dropped those
 * that a workspace wrote); a relative path is counted from the workspace folder and may not leave it.
 *
 * @param root URI of the workspace folder of the document asked about, undefined when it lies in none
 * @returns undefined when nothing is set or the path leads out of the workspace
 */
export function kleLocation(value: string, root: string | undefined): KleLocation | undefined {
  const path = value.trim();
  if (path === '') return undefined;
  if (isAbsolutePath(path)) return { uri: URI.file(path).toString() };
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return { uri: URI.parse(path).toString() };
  if (path.startsWith('~') || root === undefined) return undefined;
  const within = Utils.resolvePath(URI.parse(root)).toString();
  const uri = join(root, path);
  return isInside([within], uri) ? { uri, within } : undefined;
}

/** A path from the top of a disk or a share; `/` and `\` both divide. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[/\\]|[a-z]:[/\\])/i.test(path);
}

/** False for a file that a symbolic link inside the workspace leads out of it. */
export async function staysWithin({ uri, within }: KleLocation, files: KleFiles): Promise<boolean> {
  if (within === undefined || !files.realPath) return true;
  const [real, top] = await Promise.all([files.realPath(uri), files.realPath(within)]);
  return real === undefined || top === undefined || isInside([top], real);
}
