/**
 * Where a workspace ends, the same for editor, command line and hooks whatever folder is open: as ESLint and Biome find it,
 * by looking upwards for a configuration that says `"root": true` or a folder under version control.
 */

import { below, folderOf, join } from '../addresses.ts';
import { CONFIGURATION_FILE } from './file-name.ts';
import { readConfiguration } from './read-file.ts';

export type ReadText = (uri: string) => Promise<string | undefined>;

export interface Root {
  /** The folder that says it is the root; undefined when none does. */
  readonly marked?: string;
  /** The outermost folder with a configuration, as far as the mark. */
  readonly outermost: string;
}

/** One file each that every working copy has: a folder cannot be read. `.git` is a file in a linked one. */
const VERSION_CONTROL = ['.git/HEAD', '.git', '.hg/requires', '.svn/format'];

/** The nearest configuration upwards of a document, no farther than version control goes; undefined when there is none. */
export async function nearestConfiguration(document: string, read: ReadText): Promise<string | undefined> {
  for (const folder of foldersAbove(document)) {
    const candidate = join(folder, CONFIGURATION_FILE);
    if ((await read(candidate)) !== undefined) return candidate;
    if (await isVersioned(folder, read)) return undefined;
  }
  return undefined;
}

/** The root that holds for a configuration file. */
export async function rootOf(file: string, read: ReadText): Promise<Root> {
  let outermost = folderOf(file);
  for (const folder of foldersAbove(file)) {
    const uri = join(folder, CONFIGURATION_FILE);
    const text = await read(uri);
    if (text !== undefined) outermost = folder;
    const isMarked = text !== undefined && readConfiguration(text, uri).root === true;
    if (isMarked || (await isVersioned(folder, read))) return { marked: folder, outermost };
  }
  return { outermost };
}

/** Whether the root, as far as there is one, lets a configuration read a file. */
export function mayRead({ marked }: Root, uri: string): boolean {
  return marked === undefined || below(uri, marked) !== undefined;
}

function* foldersAbove(uri: string): Generator<string> {
  for (let folder = folderOf(uri); ; folder = folderOf(folder)) {
    yield folder;
    if (folderOf(folder) === folder) return;
  }
}

async function isVersioned(folder: string, read: ReadText): Promise<boolean> {
  // Elsewhere than on a disk each question is one to the client, and what it has is no working copy.
  if (!folder.startsWith('file:')) return false;
  for (const mark of VERSION_CONTROL) if ((await read(join(folder, mark))) !== undefined) return true;
  return false;
}
