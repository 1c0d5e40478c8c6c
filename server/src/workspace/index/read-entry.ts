/** From a file's bytes to its entry. Pure; runs in the server, in a worker thread and in a test alike. */

import type { DocumentEntry } from '../../features/cases/entry.ts';
import { documentEntry } from '../../features/cases/make-entry.ts';
import { parse, type Referat } from '../../syntax/index.ts';
import { decodeText } from '../../text/decode.ts';
import { splitLines } from '../../text/split-lines.ts';
import { LARGEST_INDEXED } from './files.ts';

/** The entry of a file; one without meetings for a file that is no text. Never throws. */
export function readEntry(bytes: Uint8Array, uri: string): DocumentEntry {
  const referat = readTree(bytes);
  return referat ? documentEntry(referat, uri) : { uri, meetings: [] };
}

/** The tree of a file; undefined for a file that is no text, or is larger than the index takes. */
export function readTree(bytes: Uint8Array): Referat | undefined {
  const { text, problem } = decodeText(bytes, LARGEST_INDEXED);
  return problem === undefined ? parse(splitLines(text)) : undefined;
}
