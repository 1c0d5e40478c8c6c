/** Fetches the two official KLE files. Runs only when the user has asked for it; the address is given. Knows no editor. */

/** The publisher's own service. Source: KLE-online, the XML of the plan of subjects and of the facets. */
export const KLE_BASE = 'https://api.kle-online.dk/resources/kle/';

export interface KleFile {
  readonly resource: 'emneplan' | 'handlingsfacetter';
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type KleFailure =
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'not-kle' | 'too-large'; readonly file: string };

/** What was fetched and the edition's day as the plan of subjects writes it, `''` when it does not. */
export interface KleDownload {
  readonly files: readonly KleFile[];
  readonly published: string;
}

const RESOURCES = [
  { resource: 'emneplan', name: 'emneplan.xml', root: 'KLE-Emneplan' },
  { resource: 'handlingsfacetter', name: 'handlingsfacetter.xml', root: 'KLE-Handlingsfacetter' },
] as const;

const LARGEST_BYTES = 64 * 1024 * 1024;
/** The root element and the day stand at the top. */
const HEAD_BYTES = 4096;

/** The addresses that would be asked, to be shown before anything is. */
export function kleAddresses(base: string): string[] {
  return RESOURCES.map(({ resource }) => new URL(resource, base).toString());
}

/** Both files, or why not. Rejects only where the network does, or when `signal` says so. */
export async function downloadKle(base: string, signal: AbortSignal): Promise<KleDownload | KleFailure> {
  const files: KleFile[] = [];
  let published = '';
  for (const { resource, name, root } of RESOURCES) {
    const response = await fetch(new URL(resource, base), {
      headers: { Accept: 'application/xml' },
      signal,
      credentials: 'omit',
    });
    if (!response.ok) return { code: 'status', status: response.status };
    const bytes = await readAll(response);
    if (bytes === undefined) return { code: 'too-large', file: resource };
    const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
    if (!new RegExp(`<(?:[\\w.-]+:)?${root}[\\s>]`).test(head)) return { code: 'not-kle', file: resource };
    published ||= /UdgivelsesDato>\s*(\d{4}-\d\d-\d\d)/.exec(head)?.[1] ?? '';
    files.push({ resource, name, bytes });
  }
  return { files, published };
}

/** The whole answer; undefined when it grows too large, and then the rest is not taken. */
async function readAll(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    length += piece.value.length;
    if (length > LARGEST_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
