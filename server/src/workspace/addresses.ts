/** Addresses of files and folders: every question that is asked of them is answered here, and by VS Code's own reading. */
import { URI, Utils } from 'vscode-uri';

/** The folder an address lies in, without a slash at its end but for the top. */
export function folderOf(uri: string): string {
  const address = Utils.dirname(URI.parse(uri));
  return address.with({ path: address.path.replace(/(?<!\/)\/+$/, '') || '/' }).toString();
}

/** A path counted from a folder; `/` and `\` both divide. */
export function join(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path.replaceAll('\\', '/')).toString();
}

/** Path of `uri` below `folder`, decoded; undefined when it lies elsewhere, is no address or hides a way up. */
export function below(uri: string, folder: string): string | undefined {
  const [target, base] = [parsed(uri), parsed(folder)];
  if (!target || !base || target.scheme !== base.scheme || target.authority !== base.authority) return undefined;
  if (/(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(target.path)) return undefined;
  const prefix = base.path.endsWith('/') ? base.path : `${base.path}/`;
  return target.path.startsWith(prefix) ? target.path.slice(prefix.length) : undefined;
}

/** True when an address lies in one of the folders, or is one. */
export function isInside(folders: readonly string[], uri: string): boolean {
  return folders.some((folder) => below(`${uri}/`, folder) !== undefined);
}

/** The innermost of some folders that holds a file; undefined when none does. */
export function innermost(folders: readonly string[], file: string): string | undefined {
  const holding = folders.filter((folder) => below(file, folder) !== undefined);
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** The address of a path that a file states; undefined for a path of its own: a drive, an address, a home folder. */
export function statedAt(path: string, file: string): string | undefined {
  const isRelative = path.trim() !== '' && !/^(?:[/\\~]|[a-z][a-z0-9+.-]*:)/i.test(path);
  return isRelative ? join(folderOf(file), path) : undefined;
}

/** One spelling of an address: clients and platforms escape different signs, and the same file must be found whoever named it. */
export function canonicalUri(uri: string): string {
  return parsed(uri)?.toString() ?? uri;
}

/** Path part of an address, decoded. */
export function pathOf(uri: string): string {
  return parsed(uri)?.path ?? uri;
}

/** Dot segments resolved; undefined for what is no address. */
function parsed(uri: string): URI | undefined {
  try {
    decodeURIComponent(uri);
    return Utils.joinPath(URI.parse(uri, true)).with({ query: '', fragment: '' });
  } catch {
    return undefined;
  }
}
