import { isControl } from './signatures.ts';

export type Utf16 = 'utf-16le' | 'utf-16be';

const SAMPLE = 4096;

/**
 * The byte order of UTF-16 without a byte order mark, undefined when it is something else: western text has nearly all
 * its NULs in the high bytes and none in the low ones, and its low bytes are no control characters.
 */
export function guessUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const length = Math.min(bytes.length, SAMPLE);
  const pairs = length / 2;
  const nuls = [0, 0];
  const controls = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    const half = i % 2;
    if (byte === 0) nuls[half] = (nuls[half] ?? 0) + 1;
    else if (isControl(byte)) controls[half] = (controls[half] ?? 0) + 1;
  }
  const fits = (high: number, low: number) =>
    (nuls[high] ?? 0) >= pairs * 0.7 && (nuls[low] ?? 0) * 50 <= pairs && (controls[low] ?? 0) * 50 <= pairs;
  if (fits(1, 0)) return 'utf-16le';
  return fits(0, 1) ? 'utf-16be' : undefined;
}

/** Decodes UTF-16 without its mark; a lone surrogate or a last odd byte becomes U+FFFD. */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(encoding === 'utf-16le' ? bytes : swapped(bytes));
}

/** A copy with each pair of bytes turned: the little-endian decoder is the only one that every engine has. */
function swapped(bytes: Uint8Array): Uint8Array {
  // Not `slice`: Node's Buffer, which files are read into, answers it with the same memory.
  const copy = new Uint8Array(bytes);
  for (let i = 0; i + 1 < copy.length; i += 2) {
    copy[i] = bytes[i + 1] ?? 0;
    copy[i + 1] = bytes[i] ?? 0;
  }
  return copy;
}
