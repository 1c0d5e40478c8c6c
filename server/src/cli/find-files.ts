/** From what the user wrote after `check` or `outline` to files: names as they are, folders and patterns looked through. */
import fs from 'node:fs';
import path from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { REFERAT_GLOBS } from '../workspace/index/file-names.ts';
import { STDIN } from './read-input.ts';

const NEVER = ['**/node_modules/**', '**/.git/**'];

export interface FoundFiles {
  /** Each once, as it was named first, in the order of the arguments; those of a folder or a pattern sorted by name. */
  readonly files: readonly string[];
  /** Folders and patterns that gave nothing. */
  readonly empty: readonly string[];
  /** Folders that could not be looked into, with the reason. */
  readonly closed: readonly { readonly folder: string; readonly error: unknown }[];
}

/** A name that exists is that file even when it looks like a pattern (`[1].txt`); one that does not is left for the reader to report. */
export async function findFiles(given: readonly string[]): Promise<FoundFiles> {
  // By where they are: the same file may be named in several ways.
  const files = new Map<string, string>();
  const empty: string[] = [];
  const closed: FoundFiles['closed'][number][] = [];
  for (const argument of given) {
    const before = closed.length;
    const found = await expand(argument, (folder, error) => closed.push({ folder, error }));
    if (found.length === 0 && closed.length === before) empty.push(argument);
    for (const file of found) {
      const place = file === STDIN ? STDIN : path.resolve(file);
      if (!files.has(place)) files.set(place, file);
    }
  }
  return { files: [...files.values()], empty, closed };
}

type Closed = (folder: string, error: unknown) => void;

async function expand(argument: string, onClosed: Closed): Promise<readonly string[]> {
  if (argument === STDIN) return [argument];
  const kind = statOf(argument);
  if (kind?.isDirectory()) {
    const inside = path.basename(path.resolve(argument)) === 'referater' ? ['**/*.txt'] : [];
    const found = await glob([...REFERAT_GLOBS, ...inside], { cwd: argument, ...OPTIONS, fs: telling(onClosed) });
    return found.sort(byName).map((file) => path.join(argument, file));
  }
  if (kind === undefined && isDynamicPattern(argument)) {
    const found = await glob(argument.replaceAll('\\', path.sep === '\\' ? '/' : '\\'), {
      ...OPTIONS,
      fs: telling(onClosed),
    });
    return found.sort(byName);
  }
  return [argument];
}

/** Undefined for what is not there; what may not be looked at is taken for a file, and reading it gives the reason. */
function statOf(argument: string): Pick<fs.Stats, 'isDirectory'> | undefined {
  try {
    return fs.statSync(argument, { throwIfNoEntry: false });
  } catch {
    return { isDirectory: () => false };
  }
}

/** Folders are passed over in silence otherwise, and a check that left one out would look clean. */
function telling(onClosed: Closed): FileSystemAdapter {
  const readdir = (folder: string, options: { withFileTypes: true }, done: ReaddirDone): void =>
    fs.readdir(folder, options, (error, entries) => {
      if (error) onClosed(path.relative('', folder) || '.', error);
      done(error, entries);
    });
  return { readdir: readdir as typeof fs.readdir };
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

const OPTIONS = {
  ignore: NEVER,
  caseSensitiveMatch: false,
  followSymbolicLinks: false,
  expandDirectories: false,
} as const;

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
