/** All files of the workspace that are referater by their name: the extension's own patterns and the user's. */
import { type CancellationToken, type Extension, extensions, type Uri, workspace } from 'vscode';
import { anyCase } from '../../server/src/protocol/any-case.ts';
import { LANGUAGE_ID } from '../../server/src/protocol.ts';

/** More than any archive of minutes in one workspace. */
const MOST_FILES = 50_000;

interface Manifest {
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: readonly string[];
      readonly filenamePatterns?: readonly string[];
    }[];
  };
}

/** In order of their address. What `files.exclude` hides is left out. */
export async function findReferater(token?: CancellationToken): Promise<Uri[]> {
  const globs = referatGlobs();
  // Braces do not nest, so a pattern that has its own is looked for by itself.
  const plain = globs.filter((glob) => !glob.includes('{'));
  const searches = [`{${plain.join(',')}}`, ...globs.filter((glob) => glob.includes('{'))];
  const found = new Map<string, Uri>();
  for (const glob of searches)
    for (const uri of await workspace.findFiles(glob, undefined, MOST_FILES, token)) found.set(uri.toString(), uri);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Globs as `findFiles` reads them: a pattern without a slash means the name in any folder. */
function referatGlobs(): string[] {
  const extension = extensions.getExtension('referat.referat') as Extension<unknown> | undefined;
  const languages = (extension?.packageJSON as Manifest | undefined)?.contributes.languages ?? [];
  const own = languages.find(({ id }) => id === LANGUAGE_ID);
  const associations = workspace.getConfiguration('files').get<Record<string, string>>('associations') ?? {};
  const patterns = [
    ...(own?.extensions ?? []).map((ending) => `*${ending}`),
    ...(own?.filenamePatterns ?? []),
    ...Object.keys(associations).filter((pattern) => associations[pattern] === LANGUAGE_ID),
  ];
  return [...new Set(patterns.map((pattern) => anyCase(pattern.includes('/') ? pattern : `**/${pattern}`)))];
}
