/** Glob patterns for `files.associations`. Pure. */

/**
 * The pattern for the `.txt` files lying directly in a folder. Inside a workspace the pattern names the folder from the
 * workspace's own name on, so that settings shared by a team hold no path of one machine.
 *
 * @param folder absolute path of the folder, `/` or `\` between names
 * @param workspaceFolder absolute path of the workspace folder it lies in, undefined when it lies in none
 */
export function folderPattern(folder: string, workspaceFolder?: string): string {
  const path = normal(folder);
  if (workspaceFolder === undefined) return `${escapeGlob(path)}/*.txt`;
  const root = normal(workspaceFolder);
  const name = root.slice(root.lastIndexOf('/') + 1);
  const relative = path === root ? name : path.slice(root.length + 1);
  return relative === '' ? '**/*.txt' : `**/${escapeGlob(relative)}/*.txt`;
}

function normal(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.endsWith('/') ? slashed.slice(0, -1) : slashed;
}

/** The pattern for one file. @param file absolute path, `/` or `\` between names */
export function globOf(file: string): string {
  return escapeGlob(normal(file));
}

/** VS Code's globs know no escape; `?` stands for any one character. */
function escapeGlob(path: string): string {
  return path.replace(/[*?[\]{}]/g, '?');
}
