import fs from 'node:fs';
import path from 'node:path';

/** Folders that hold no minutes and may hold very much else. */
export const NEVER_ENTERED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);
const DEEPEST = 100;

/**
 * The files below a folder, by their path from there with `/` between names, sorted; links to files count, links to folders
 * are not followed. Never throws.
 * @param onClosed told of each folder that could not be looked into: a check that left one out would look clean
 * @param deepest how many folders down, 0 for the folder's own files
 */
export function walk(
  folder: string,
  onClosed: (folder: string, error: unknown) => void,
  deepest = DEEPEST,
): readonly string[] {
  const files: string[] = [];
  const enter = (below: string, depth: number): void => {
    const place = path.join(folder, below);
    for (const entry of entriesOf(place, onClosed)) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < deepest && !NEVER_ENTERED.has(entry.name)) enter(name, depth + 1);
      } else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path.join(place, entry.name))))
        files.push(name);
    }
  };
  enter('', 0);
  return files.sort();
}

function entriesOf(folder: string, onClosed: (folder: string, error: unknown) => void): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onClosed(folder, error);
    return [];
  }
}

function leadsToFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
