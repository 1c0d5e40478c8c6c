/** Addresses of configuration files and the paths they state. */
import { URI, Utils } from 'vscode-uri';

export function folderOf(uri: string): string {
  return plain(Utils.dirname(URI.parse(uri)).toString());
}

export function join(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path.replaceAll('\\', '/')).toString();
}

/** Path of `uri` below `folder`, decoded; undefined when it lies elsewhere. */
export function below(uri: string, folder: string): string | undefined {
  const target = URI.parse(uri);
  const base = URI.parse(folder);
  const prefix = base.path.endsWith('/') ? base.path : `${base.path}/`;
  const same = target.scheme === base.scheme && target.authority === base.authority;
  return same && target.path.startsWith(prefix) ? target.path.slice(prefix.length) : undefined;
}

/** The address of a path that a file states; undefined for a path of its own: a drive, an address, a home folder. */
export function statedAt(path: string, file: string): string | undefined {
  const isRelative = path.trim() !== '' && !/^(?:[/\\~]|[a-z][a-z0-9+.-]*:)/i.test(path);
  return isRelative ? join(folderOf(file), path) : undefined;
}

/** Without slashes at the end, but for the top. */
function plain(uri: string): string {
  const address = URI.parse(uri);
  return address.with({ path: address.path.replace(/(?<!\/)\/+$/, '') || '/' }).toString();
}
