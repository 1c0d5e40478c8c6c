/** The XML of a Word document out of its archive, bounded before anything is unpacked. */
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { ImportFault } from '../fault.ts';
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from '../limits.ts';

export interface WordArchive {
  /** Unpacked parts by name; pictures, macros and what is embedded are left where they are. */
  readonly parts: Unzipped;
  /** Names of all entries. */
  readonly names: readonly string[];
}

/** Throws `ImportFault`. An entry that unpacks to more than it says is cut off there: the library fills a buffer of that size. */
export function unpackWord(bytes: Uint8Array): WordArchive {
  const names: string[] = [];
  let size = 0;
  let fault: ImportFault | undefined;
  const parts = unzip(bytes, ({ name, originalSize }) => {
    names.push(name);
    if (names.length > MAX_ENTRIES) fault ??= new ImportFault('unpacked-too-large');
    if (fault || !/\.(?:xml|rels)$/i.test(name) || /^customXml\//i.test(name)) return false;
    size += originalSize;
    if (size > MAX_UNPACKED_BYTES) fault = new ImportFault('unpacked-too-large');
    return fault === undefined;
  });
  if (fault) throw fault;
  return { parts, names };
}

function unzip(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new ImportFault('damaged');
  }
}

/** The same parts as an archive without compression, for a library that unpacks by itself. */
export function packWord(parts: Unzipped): Uint8Array<ArrayBuffer> {
  return zipSync(parts, { level: 0 }) as Uint8Array<ArrayBuffer>;
}

/** A part's text; undefined when it is not there. */
export function partText(parts: Unzipped, name: string): string | undefined {
  const bytes = parts[name];
  return bytes && strFromU8(bytes);
}

export function withPart(parts: Unzipped, name: string, text: string): Unzipped {
  return { ...parts, [name]: strToU8(text) };
}
