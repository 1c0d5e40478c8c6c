/**
 * What the bytes 0x80 to 0x9F mean; all others are their own code point. Bytes the code page leaves open keep their
 * value. Source: the WHATWG Encoding Standard, index windows-1252. Written out, since the decoder of Node 20 takes the
 * label but decodes Latin-1 (0x96 becomes U+0096, not a dash), and a Node with a small ICU has none.
 */
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];

/** Units per call: as many arguments as every engine takes. */
const CHUNK = 8192;

/** Decodes Windows-1252, the code page of Danish Windows programs; every byte has a meaning, so it never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(Math.min(bytes.length, CHUNK));
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const length = Math.min(CHUNK, bytes.length - from);
    for (let i = 0; i < length; i++) {
      const byte = bytes[from + i] ?? 0;
      units[i] = byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? byte) : byte;
    }
    parts.push(String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]));
  }
  return parts.join('');
}
