import { type BinaryKind, looksBinary, signatureOf } from './signatures.ts';
import { type Utf8Damage, utf8Damage } from './utf8-damage.ts';
import { decodeUtf16, guessUtf16 } from './utf16.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why there is no text: what the file is instead, or that it is larger than what anybody reads as minutes. */
export type DecodeProblem = BinaryKind | 'too-large';

export interface DecodedText {
  /** Without byte order mark; `''` when there is a problem. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether a byte order mark was there (and is dropped). */
  readonly bom: boolean;
  readonly problem?: DecodeProblem;
  /** Bytes that are no UTF-8 in a text that is; each is U+FFFD in {@link text}. */
  readonly damage?: Utf8Damage;
}

/** Bytes above which a file is refused. Ask the file system for the size first, so that it is not read in vain. */
export const MAX_TEXT_BYTES = 128 * 1024 * 1024;

/**
 * Finds out how a file is encoded and decodes it: UTF-8 and UTF-16 with or without mark, else Windows-1252 if it looks
 * like text at all. UTF-8 with stray bytes stays UTF-8. Never throws, linear, needs no Node API.
 */
export function decodeText(bytes: Uint8Array, maxBytes = MAX_TEXT_BYTES): DecodedText {
  if (bytes.length > maxBytes) return refused('too-large');
  const signature = signatureOf(bytes);
  if (signature !== undefined) return refused(signature);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be', true);
  const guess = guessUtf16(bytes);
  if (guess !== undefined) return utf16(bytes, guess, false);

  if (looksBinary(bytes)) return refused('binary');
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = strictUtf8(bom ? bytes.subarray(3) : bytes);
  if (text !== undefined) return { text, encoding: bom ? 'utf-8-bom' : 'utf-8', bom };
  const damage = utf8Damage(bytes);
  // With a mark the writer said UTF-8, and a byte that is not is damage.
  if (bom || damage) {
    const plain = bom ? bytes.subarray(3) : bytes;
    return { text: lenientUtf8(plain), encoding: bom ? 'utf-8-bom' : 'utf-8', bom, ...(damage ? { damage } : {}) };
  }
  if (bytes.includes(0)) return refused('binary');
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', bom: false };
}

function refused(problem: DecodeProblem): DecodedText {
  return { text: '', encoding: 'utf-8', bom: false, problem };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', bom: boolean): DecodedText {
  return { text: decodeUtf16(bytes, encoding), encoding, bom };
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lenientUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
