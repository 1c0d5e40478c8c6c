import type { DecodedText } from './decode.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/**
 * The bytes of a text in the encoding a file was read with, with its byte order mark if it had one. Undefined when the
 * encoding has no sign for one of the characters.
 */
export function encodeText(
  text: string,
  { encoding, bom }: Pick<DecodedText, 'encoding' | 'bom'>,
): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return encodeUtf8(bom ? `\ufeff${text}` : text);
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(bom ? `\ufeff${text}` : text, encoding === 'utf-16le');
    case 'windows-1252':
      return encodeWindows1252(text);
  }
}

/** UTF-8 has no form for half a surrogate pair. */
function encodeUtf8(text: string): Uint8Array | undefined {
  return /[\ud800-\udfff]/u.test(text) ? undefined : new TextEncoder().encode(text);
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

let toByte: ReadonlyMap<number, number> | undefined;

function encodeWindows1252(text: string): Uint8Array | undefined {
  toByte ??= new Map(
    [...decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign, byte) => [
      sign.charCodeAt(0),
      byte,
    ]),
  );
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = toByte.get(text.charCodeAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
