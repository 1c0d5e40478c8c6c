/** What a file is by its bytes; its name is not believed. */
import { decodeText } from '../text/decode.ts';
import { signatureOf } from '../text/signatures.ts';
import { ImportFault } from './fault.ts';
import { MAX_FILE_BYTES, MAX_MARKUP_BYTES } from './limits.ts';

export type SourceFile =
  | { readonly kind: 'word' | 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'html' | 'first-agenda'; readonly text: string };

/** Throws `ImportFault` for what cannot be read. */
export function sourceFile(bytes: Uint8Array): SourceFile {
  if (bytes.length === 0) throw new ImportFault('empty');
  if (bytes.length > MAX_FILE_BYTES) throw new ImportFault('too-large');
  switch (signatureOf(bytes)) {
    case 'docx':
      return { kind: 'word', bytes };
    case 'pdf':
      return { kind: 'pdf', bytes };
    case 'doc':
      // Word wraps what a password protects in the container of its older files.
      throw new ImportFault(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word');
    case undefined:
      return markup(bytes);
    default:
      throw new ImportFault('unknown-kind');
  }
}

function markup(bytes: Uint8Array): SourceFile {
  if (bytes.length > MAX_MARKUP_BYTES) throw new ImportFault('too-large');
  const { text: decoded, problem, encoding } = decodeText(bytes);
  if (problem) throw new ImportFault('unknown-kind');
  const text = encoding === 'windows-1252' ? decoded : decoded.replace(/^\ufeff/, '');
  const begin = text.slice(0, 4096).trimStart();
  if (begin === '') throw new ImportFault('empty');
  if (/^[[{]/.test(begin)) return { kind: 'first-agenda', text };
  if (/^<(?:!doctype|!--|\?xml|html|head|body|main|article|div|section|h[1-6]|p|table|ul|ol)\b/i.test(begin))
    return { kind: 'html', text };
  throw new ImportFault('unknown-kind');
}

/** Names in such a container are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((character) => [character.charCodeAt(0), 0]));
  outer: for (let at = 0; at + wanted.length <= bytes.length; at++) {
    for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) continue outer;
    return true;
  }
  return false;
}
