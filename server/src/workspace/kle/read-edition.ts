/** An edition of KLE from the file or folder the user pointed to. */
import { URI, Utils } from 'vscode-uri';
import type { KleEdition, KleEntry } from '../../domain/kle/kle.ts';
import type { KleFiles } from './files.ts';
import { type KleFault, PlanReader } from './plan-reader.ts';

/** The official files are 7 MB together; what is much larger is something else. */
const LARGEST_KLE_BYTES = 64 * 1024 * 1024;
/** A folder of KLE holds two files; one with very many is the wrong folder. */
const MOST_FILES = 20;

/** Reads one file. Never throws. */
export function readPlan(bytes: Uint8Array): KleEdition | KleFault {
  if (bytes.length > LARGEST_KLE_BYTES) return { code: 'too-large' };
  const reader = new PlanReader();
  reader.write(decoderFor(bytes).decode(bytes));
  return reader.end();
}

/** The XML files that make up an edition: the file itself, or those lying directly in the folder, in order of name. */
export async function planFiles(uri: string, files: KleFiles): Promise<readonly string[]> {
  const stat = await files.stat(uri);
  if (stat?.kind !== 'folder') return stat ? [uri] : [];
  const names = (await files.list(uri)).filter((name) => /\.xml$/i.test(name)).sort();
  return names.slice(0, MOST_FILES).map((name) => Utils.joinPath(URI.parse(uri), name).toString());
}

/** Several files as one edition: the plan of subjects says the date, a number's first mention counts. */
export function joinEditions(parts: readonly KleEdition[]): KleEdition | undefined {
  if (parts.length === 0) return undefined;
  const dated = parts.find((part) => part.subjects.size > 0 && part.published) ?? parts.find((part) => part.published);
  const table = (name: Exclude<keyof KleEdition, 'published'>): ReadonlyMap<string, KleEntry> =>
    new Map(parts.toReversed().flatMap((part) => [...part[name]]));
  return {
    ...(dated?.published ? { published: dated.published } : {}),
    mainGroups: table('mainGroups'),
    groups: table('groups'),
    subjects: table('subjects'),
    facetCategories: table('facetCategories'),
    facets: table('facets'),
  };
}

/** The encoding is in the byte order mark or in the XML declaration; UTF-8 otherwise. */
function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be');
  const head = String.fromCharCode(...start.subarray(0, 200));
  const label = /^[^<]{0,3}<\?xml[^>]{0,100}?encoding=["']([A-Za-z0-9._-]{1,40})["']/.exec(head)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
