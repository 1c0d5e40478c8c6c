/** All files of the workspace that are referater by their name, as the server's index decides it, and the text files that are not. */
import { type CancellationToken, type Uri, workspace } from 'vscode';
import { anyCase } from '../../../server/src/protocol/workspace/any-case.ts';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { nameOf, referatNames } from '../../../server/src/workspace/index/file-names.ts';

/** More than any archive of minutes in one workspace. */
const MOST_FILES = 50_000;
const ENDINGS = ['*.txt', '*.referat', '*.referat.md'];

export interface TextFiles {
  readonly referater: readonly Uri[];
  /** `.txt` files whose name says nothing. */
  readonly others: readonly Uri[];
}

/** Both in order of their address. What `files.exclude` hides is left out. */
export async function findTextFiles(token?: CancellationToken): Promise<TextFiles> {
  const associated = referatAssociations();
  const isReferat = referatNames(associated);
  // The editor matches an association against the whole path, a search only below each folder: names are searched for, paths judged.
  const names = new Set([...ENDINGS, ...associated.map(nameOf)]);
  const found = new Map<string, Uri>();
  for (const name of names)
    for (const uri of await workspace.findFiles(anyCase(`**/${name}`), undefined, MOST_FILES, token))
      found.set(uri.toString(), uri);
  const all = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const referater = all.filter((uri) => isReferat(uri.toString()));
  const known = new Set(referater);
  return { referater, others: all.filter((uri) => !known.has(uri) && uri.path.toLowerCase().endsWith('.txt')) };
}

export async function findReferater(token?: CancellationToken): Promise<readonly Uri[]> {
  return (await findTextFiles(token)).referater;
}

function referatAssociations(): string[] {
  const associations = workspace.getConfiguration('files').get<Record<string, string>>('associations') ?? {};
  return Object.keys(associations).filter((pattern) => associations[pattern] === LANGUAGE_ID);
}
