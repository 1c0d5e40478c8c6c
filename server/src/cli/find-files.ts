/** From what the user wrote after `check` or `outline` to files: names as they are, folders and patterns looked through. */
import fs from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { STDIN } from './read-input.ts';

/** What counts as a referat in a folder; the same names as the editor takes by itself. */
export const REFERAT_PATTERNS = [
  '**/*.referat',
  '**/*.referat.txt',
  '**/*.referat.md',
  '**/*referat*.txt',
  '**/*dagsorden*.txt',
  '**/referater/**/*.txt',
];

const NEVER = ['**/node_modules/**', '**/.git/**'];

export interface FoundFiles {
  /** Each once, in the order of the arguments; those of a folder or a pattern sorted by name. */
  readonly files: readonly string[];
  /** Folders and patterns that gave nothing. */
  readonly empty: readonly string[];
}

/** A name that exists is that file even when it looks like a pattern (`[1].txt`); one that does not is left for the reader to report. */
export async function findFiles(given: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const empty: string[] = [];
  for (const argument of given) {
    const found = await expand(argument);
    if (found.length === 0) empty.push(argument);
    for (const file of found) files.add(file);
  }
  return { files: [...files], empty };
}

async function expand(argument: string): Promise<readonly string[]> {
  if (argument === STDIN) return [argument];
  const kind = fs.statSync(argument, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    const inside = path.basename(path.resolve(argument)) === 'referater' ? ['**/*.txt'] : [];
    const found = await glob([...REFERAT_PATTERNS, ...inside], { cwd: argument, ...OPTIONS });
    return found.sort(byName).map((file) => path.join(argument, file));
  }
  if (kind === undefined && isDynamicPattern(argument)) {
    const found = await glob(argument.replaceAll('\\', path.sep === '\\' ? '/' : '\\'), OPTIONS);
    return found.sort(byName);
  }
  return [argument];
}

const OPTIONS = {
  ignore: NEVER,
  caseSensitiveMatch: false,
  followSymbolicLinks: false,
  expandDirectories: false,
} as const;

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
