import { URI } from 'vscode-uri';

/** The innermost of some folders that holds a file; all are URIs. Undefined when none does. */
export function innermost(folders: readonly string[], file: string): string | undefined {
  const { scheme, authority, path } = URI.parse(file);
  let best: string | undefined;
  let length = -1;
  for (const folder of folders) {
    const top = URI.parse(folder);
    const prefix = top.path.endsWith('/') ? top.path : `${top.path}/`;
    const holds = top.scheme === scheme && top.authority === authority && path.startsWith(prefix);
    if (!holds || prefix.length <= length) continue;
    best = folder;
    length = prefix.length;
  }
  return best;
}
