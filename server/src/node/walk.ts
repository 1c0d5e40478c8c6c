import fs from 'node:fs';
import path from 'node:path';

/** Folders that hold no minutes and may hold very much else. */
export const NEVER_ENTERED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);
const DEEPEST = 100;

export interface WalkOptions {
  /** How many folders down, 0 for the folder's own files. */
  readonly deepest?: number;
  /** As the disk gives them, not sorted: then not even one folder's names are held together. */
  readonly unordered?: boolean;
}

/**
 * The files below a folder, by their path from there with `/` between names, sorted as whole paths; links to files count,
 * links to folders are not followed. They come while folders are read: only the names of the open folders are in memory.
 * Never throws.
 * @param onClosed told of each folder that could not be looked into: a check that left one out would look clean
 */
export function* walk(
  folder: string,
  onClosed: (folder: string, error: unknown) => void,
  { deepest = DEEPEST, unordered = false }: WalkOptions = {},
): Generator<string> {
  const listed = unordered ? entriesOf : sortedEntriesOf;
  yield* enter('', 0);

  function* enter(below: string, depth: number): Generator<string> {
    for (const { name, isFolder } of listed(path.join(folder, below), onClosed)) {
      const whole = below === '' ? name : `${below}/${name}`;
      if (!isFolder) yield whole;
      else if (depth < deepest && !NEVER_ENTERED.has(name)) yield* enter(whole, depth + 1);
    }
  }
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

function* entriesOf(folder: string, onClosed: (folder: string, error: unknown) => void): Generator<Entry> {
  let open: fs.Dir | undefined;
  try {
    open = fs.opendirSync(folder, { bufferSize: 256 });
    for (let entry = open.readSync(); entry; entry = open.readSync()) {
      if (entry.isDirectory()) yield { name: entry.name, isFolder: true };
      else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path.join(folder, entry.name))))
        yield { name: entry.name, isFolder: false };
    }
  } catch (error) {
    onClosed(folder, error);
  } finally {
    open?.closeSync();
  }
}

/** A folder's name counts with the slash behind it, so that folder by folder gives the order of whole paths. */
function sortedEntriesOf(folder: string, onClosed: (folder: string, error: unknown) => void): Entry[] {
  const keys: string[] = [];
  for (const { name, isFolder } of entriesOf(folder, onClosed)) keys.push(isFolder ? `${name}/` : name);
  return keys
    .sort()
    .map((key) => (key.endsWith('/') ? { name: key.slice(0, -1), isFolder: true } : { name: key, isFolder: false }));
}

function leadsToFile(file: string): boolean {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
