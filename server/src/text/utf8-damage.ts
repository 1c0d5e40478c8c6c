/** Where bytes that are meant as UTF-8 are none. */

export interface Utf8Damage {
  /** How many places are damaged. */
  readonly count: number;
  /** The first of them: its byte, and where it stands, 1-based, the column in UTF-16 units. */
  readonly byte: number;
  readonly line: number;
  readonly column: number;
}

/**
 * The damage in a text that was written as UTF-8: at least as many of its letters beyond ASCII are right as are not, which
 * another encoding does not come to by chance. Undefined when the bytes are sound, or are not UTF-8 at all. Linear.
 */
export function utf8Damage(bytes: Uint8Array): Utf8Damage | undefined {
  let good = 0;
  let count = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    const length = byte < 0x80 ? 1 : sequenceAt(bytes, at);
    if (length > 1) good++;
    else if (byte >= 0x80) {
      count++;
      if (first < 0) first = at;
    }
    at += length;
  }
  if (count === 0 || good < count) return undefined;
  return { count, byte: bytes[first] as number, ...placeOf(bytes, first) };
}

/** Length of a sound sequence of two bytes or more; 1 when there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 1;
  }
  const second = bytes[at + 1] as number;
  // Too long a form, half a surrogate pair, beyond the last character.
  const isWrong =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return isWrong ? 1 : length;
}

function placeOf(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < at; i++) {
    if (bytes[i] !== 0x0a && !(bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) continue;
    line++;
    start = i + 1;
  }
  return { line, column: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, at)).length + 1 };
}
